package vn.tiendo.conversations.language;

import vn.tiendo.conversations.language.script.Folding;

/** A reply as it is quoted back in an error: short, on one line. */
final class Echo {
    private static final int LONGEST = 40;

    private Echo() {}

    /** Whether the words are few enough to be quoted whole; a longer message is more than the answer that was not read. */
    static boolean isWhole(String words) {
        return words.length() <= LONGEST;
    }

    static String of(String words) {
        var line = Folding.composed(words.length() > 400 ? words.substring(0, 400) : words);
        return "“" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + "”";
    }
}
