package vn.tiendo.conversations.language.values;

import java.util.Set;
import java.util.function.IntPredicate;
import vn.tiendo.conversations.language.script.Text;

/**
 * Two numbers with a stroke between them that tell how far something has come, and are no day.
 *
 * @param counted whether what is counted stands at a place
 */
record RatioSigns(Text text, YearWords years, IntPredicate counted) {
    /** "được 2/11 rồi", "đạt 2/3": progress, no date (C-61). */
    boolean isAt(int at) {
        return text.isNumber(at)
                && text.isSign(at + 1, '/')
                && text.isNumber(at + 2)
                && !text.isSign(at + 3, '/')
                && (Set.of("dat", "duoc", "dc", "co").contains(text.key(at - 1))
                        || (counted.test(at + 3)
                                && !isDay(at)
                                && !years.isSaid(at + 3)
                                && !text.key(at + 3).equals("co"))
                        || text.says(at + 3, "chi", "tieu")
                        || isTold(at))
                && !Set.of("ngay", "dot", "dip", "hom", "bua", "le").contains(text.key(at - 1));
    }

    /** "16/6 công đoàn kết nạp 9": more than the whole, and a day there is. */
    private boolean isDay(int at) {
        var day = text.number(at);
        var month = text.number(at + 2);
        return day > month && day <= 31 && month >= 1 && month <= 12;
    }

    /** "chỉ tiêu đang là 2/11". */
    private boolean isTold(int at) {
        var before = at - 1;
        while (before > at - 4 && Set.of("la", "dang", "moi", "hien", "nay").contains(text.key(before))) {
            before--;
        }
        return before < at - 1 && (text.says(before - 1, "chi", "tieu") || text.says(before - 1, "tien", "do"));
    }
}
