package vn.tiendo.conversations;

/** Short ASCII names made from long texts, the same on every machine and release, for the 64 bytes of a button. */
public final class Tags {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int LENGTH = 8;

    private Tags() {}

    /** Eight letters and digits; FNV-1a over the UTF-16 units. */
    public static String of(String text) {
        var hash = START;
        for (var at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * PRIME;
        }
        var digits = Long.toUnsignedString(hash ^ (hash >>> 29), 36);
        return digits.length() >= LENGTH
                ? digits.substring(digits.length() - LENGTH)
                : "0".repeat(LENGTH - digits.length()) + digits;
    }
}
