package vn.tiendo.conversations.language.values;

import java.util.Set;
import java.util.function.IntPredicate;
import vn.tiendo.conversations.language.script.Text;

/**
 * A year that is only a number or the word "năm", which without marks is also "nam": men, or five.
 *
 * @param counted whether what is counted stands at a place
 */
record YearWords(Text text, IntPredicate counted) {
    /** "chỉ tiêu 2027", "tiến độ 2026". */
    boolean isYear(int at) {
        return text.isNumber(at)
                && text.key(at).matches("20[0-4]\\d")
                && !counted.test(at + 1)
                && Set.of("tieu", "do", "qua", "hinh", "hop", "ke", "va", "voi").contains(text.key(at - 1));
    }

    /** "chỉ tiêu năm" is this year's. */
    boolean isOwn(int at) {
        return text.key(at).equals("nam")
                && text.key(at - 1).equals("tieu")
                && !text.isNumber(at + 1)
                && isYearWord(at);
    }

    private boolean isYearWord(int at) {
        return !text.at(at).isMarked() || text.at(at).letters().equals("năm");
    }

    /** The "nam" of "1 nam 1 nu" is no five. */
    boolean isMen(int at) {
        return text.key(at).equals("nam")
                && !text.at(at).isMarked()
                && (text.isNumber(at - 1) || text.says(at - 2, "dong", "chi") || text.says(at - 3, "d", "/", "c"))
                && (text.isSign(at + 1, ',')
                        || text.key(at + 1).equals("va")
                        || text.key(at + 2).equals("nu")
                        || (!text.isNumber(at - 1) && !isSaid(at))
                        || text.key(at - 2).equals("nu"));
    }

    /** "2/9 nam ngoai", typed without marks, is of a year and not of men. */
    boolean isSaid(int at) {
        return text.key(at).equals("nam")
                && text.has(at + 1)
                && (Small.year(text, at + 1).length() > 0
                        || Small.shift(text, at + 1).length() > 0);
    }
}
