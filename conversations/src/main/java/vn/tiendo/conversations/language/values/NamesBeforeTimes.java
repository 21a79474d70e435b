package vn.tiendo.conversations.language.values;

import java.util.Set;
import java.util.function.IntPredicate;
import vn.tiendo.conversations.language.script.Text;

/**
 * The last word of a name, typed without marks, that might begin the time behind it: "htx rau sach go den | hom kia", "xa nam luc |
 * toi 6/7". A name of one word alone is none.
 *
 * @param form whether the word for an enterprise or a place ends at a place
 */
record NamesBeforeTimes(Text text, IntPredicate form) {
    private static final Set<String> BEGINNINGS = Set.of("sang", "toi", "luc", "dem", "chieu", "hoi", "den");
    private static final Set<String> TIMES = Set.of("hom", "ngay", "bua", "toi", "den", "thu");

    boolean isLast(int at) {
        return !text.marked()
                && at > 1
                && BEGINNINGS.contains(text.key(at))
                && TIMES.contains(text.key(at + 1))
                && !BEGINNINGS.contains(text.key(at - 1))
                && text.at(at - 1).isWord()
                && (form.test(at - 2) || endsTrade(at - 1));
    }

    /** Whether what an enterprise does ends before a place. */
    private boolean endsTrade(int at) {
        for (var from = Math.max(0, at - 4); from < at; from++) {
            if (NameWords.tradeAt(text, from) == at && from + 1 < at) {
                return true;
            }
        }
        return false;
    }
}
