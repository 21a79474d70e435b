package vn.tiendo.conversations.language.values;

import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.script.Text;

/** Recognises dates in digits: 15/6, 15-6-2026, 15.06.26, 2026-06-15, 5/2026, 15062026 after "ngày". */
final class NumericDates {
    /** What may stand right behind a whole day. */
    private static final Set<String> BEHIND_DAY = Set.of(
            "ket", "kn", "thanh", "tl", "lap", "nam", "den", "toi", "o", "tai", "ben", "co", "da", "vua", "chi", "cb",
            "ra", "nha", "nhe", "a", "con", "qd", "quyet", "theo", "cong", "cty");

    private final Text text;

    NumericDates(Text text) {
        this.text = text;
    }

    Optional<TimeRule.Atom> at(int at, boolean named) {
        if (!text.isNumber(at)) {
            return Optional.empty();
        }
        var length = text.key(at).length();
        if (length == 8 && named) {
            var digits = text.key(at);
            return date(part(digits, 0, 2), part(digits, 2, 4), part(digits, 4, 8), at + 1);
        }
        var second = afterSign(at + 1);
        if (second < 0 && named && isSpaced(at)) {
            return Optional.of(new TimeRule.Atom(
                    Slots.NONE.with(Slot.DAY, text.number(at)).with(Slot.MONTH, text.number(at + 1)), at + 2));
        }
        if (second < 0 || length > 4) {
            return Optional.empty();
        }
        return length == 4 ? yearFirst(at, second) : dayFirst(at, second);
    }

    /** "ngày 3 6 kết nạp": day and month with nothing but a space between, where the second counts nothing. */
    private boolean isSpaced(int at) {
        return text.isNumber(at + 1)
                && text.key(at).length() <= 2
                && text.key(at + 1).length() <= 2
                && text.number(at) >= 1
                && text.number(at) <= 31
                && text.number(at + 1) >= 1
                && text.number(at + 1) <= 12
                && (!text.has(at + 2)
                        || (text.isSign(at + 2, ',') && !text.isNumber(at + 3))
                        || (BEHIND_DAY.contains(text.key(at + 2))
                                && !text.key(at + 3).equals("nien")));
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private Optional<TimeRule.Atom> yearFirst(int at, int second) {
        var third = afterSign(second + 1);
        return text.isSign(second - 1, '.') || third < 0 || text.number(at) < 1900
                ? Optional.empty()
                : date(text.number(third), text.number(second), text.number(at), third + 1);
    }

    private Optional<TimeRule.Atom> dayFirst(int at, int second) {
        var sign = text.at(second - 1).text().charAt(0);
        if (text.key(second).length() == 4) {
            var isYear = Small.year(text, second).length() > 0;
            return sign != '.' && text.key(at).length() <= 2 && isYear
                    ? Optional.of(new TimeRule.Atom(
                            Slots.NONE.with(Slot.MONTH, text.number(at)).with(Slot.YEAR, text.number(second)),
                            second + 1))
                    : Optional.empty();
        }
        if (text.key(at).length() > 2 || text.key(second).length() > 2) {
            return Optional.empty();
        }
        var third = afterSign(second + 1);
        if (third > 0
                && text.at(third - 1).is(sign)
                && text.key(third).length() % 2 == 0
                && text.key(third).length() <= 4) {
            var year = text.number(third);
            return date(text.number(at), text.number(second), year < 100 ? 2000 + year : year, third + 1);
        }
        return Optional.of(new TimeRule.Atom(
                Slots.NONE.with(Slot.DAY, text.number(at)).with(Slot.MONTH, text.number(second)), second + 1));
    }

    private static Optional<TimeRule.Atom> date(int day, int month, int year, int to) {
        return Optional.of(new TimeRule.Atom(
                Slots.NONE.with(Slot.DAY, day).with(Slot.MONTH, month).with(Slot.YEAR, year), to));
    }

    /** The number after a sign of dates here; -1 if there is none. Space is allowed around a slash only. */
    private int afterSign(int at) {
        if (!text.isNumber(at + 1)) {
            return -1;
        }
        var tight = !text.isApart(at) && !text.isApart(at + 1);
        return text.isSign(at, '/') || (tight && (text.isSign(at, '-') || text.isSign(at, '.'))) ? at + 1 : -1;
    }
}
