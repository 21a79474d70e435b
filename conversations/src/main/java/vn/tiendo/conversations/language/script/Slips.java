package vn.tiendo.conversations.language.script;

/** Slips of typing between two words: a letter more, less, another, or two exchanged. */
public final class Slips {
    private Slips() {}

    public static boolean within(String one, String other, int allowed) {
        if (Math.abs(one.length() - other.length()) > allowed) {
            return false;
        }
        if (allowed == 1) {
            return one(one, other);
        }
        var before = new int[other.length() + 1];
        var last = first(other.length());
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                var exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = exchanged ? Math.min(row[j], before[j - 2] + 1) : row[j];
                least = Math.min(least, row[j]);
            }
            if (least > allowed + 1) {
                return false; // an exchange reaches back two rows and gains one
            }
            before = last;
            last = row;
        }
        return last[other.length()] <= allowed;
    }

    /** One slip at most: what lies between a common beginning and a common end is one letter, or two exchanged. */
    private static boolean one(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        var from = 0;
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        var end = 0;
        while (end < shorter - from && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        var left = one.length() - from - end;
        var right = other.length() - from - end;
        var exchanged = left == 2
                && right == 2
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from);
        return exchanged || (left <= 1 && right <= 1);
    }

    private static int[] first(int length) {
        var row = new int[length + 1];
        for (var j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }
}
