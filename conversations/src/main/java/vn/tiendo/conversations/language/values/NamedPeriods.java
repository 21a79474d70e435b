package vn.tiendo.conversations.language.values;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.meaning.SpokenTime.Unclear.Why;

/**
 * Stretches that have a name of their own: weeks, months, quarters, halves and years.
 *
 * @param today the day they are seen from
 */
record NamedPeriods(LocalDate today) {
    SpokenTime of(Slots said) {
        var year = year(said, today);
        if (said.has(Slot.WEEKS)) {
            return new SpokenTime.Between(
                    Weekdays.monday(said.get(Slot.WEEKS), today),
                    Weekdays.monday(said.get(Slot.WEEKS), today).plusDays(6));
        }
        if (said.has(Slot.MONTH)) {
            return said.get(Slot.LUNAR) == 1 ? new SpokenTime.Unclear(Why.VAGUE) : month(said.get(Slot.MONTH), year);
        }
        if (said.has(Slot.MONTHS)) {
            return SpokenTime.During.exactly(
                    YearMonth.from(today).plusMonths(said.get(Slot.MONTHS)).toString());
        }
        if ((said.has(Slot.FIRST) || said.has(Slot.LAST)) && (said.has(Slot.QUARTER) || said.has(Slot.QUARTERS))) {
            return monthsOfQuarter(said);
        }
        if (said.has(Slot.QUARTERS)) {
            var month = today.plusMonths(3L * said.get(Slot.QUARTERS));
            return SpokenTime.During.exactly(month.getYear() + "-Q" + ((month.getMonthValue() + 2) / 3));
        }
        if (said.has(Slot.QUARTER)) {
            var quarter = said.get(Slot.QUARTER);
            return quarter < 1 || quarter > 4
                    ? new SpokenTime.Unclear(Why.NO_SUCH_DAY)
                    : partOfYear("Q" + quarter, 3 * quarter - 2, year);
        }
        if (said.has(Slot.HALF)) {
            var half = said.get(Slot.HALF);
            return half < 1 || half > 2
                    ? new SpokenTime.Unclear(Why.NO_SUCH_DAY)
                    : partOfYear("H" + half, 6 * half - 5, year);
        }
        if (said.has(Slot.FIRST)) {
            return firstMonths(said.get(Slot.FIRST), year);
        }
        if (said.has(Slot.LAST)) {
            return lastMonths(said.get(Slot.LAST), year);
        }
        return said.has(Slot.YEAR) || said.has(Slot.YEARS)
                ? SpokenTime.During.exactly(String.valueOf(year))
                : new SpokenTime.Unclear(Why.VAGUE);
    }

    /** "t5" without a week is May, which must be confirmed as it could be a Thursday. */
    SpokenTime shortMonth(Slots said) {
        var month = month(said.get(Slot.SHORT) + 1, year(said, today));
        return month instanceof SpokenTime.During(var code, var ahead, var _) && year(said, today) == 0
                ? new SpokenTime.During(code, ahead, true)
                : month;
    }

    /** "hai tháng đầu quý 2". */
    private SpokenTime monthsOfQuarter(Slots said) {
        var months = said.get(Slot.FIRST) + said.get(Slot.LAST);
        return Bounds.of(of(said.without(Slot.FIRST).without(Slot.LAST)))
                .filter(_ -> months > 0 && months <= 3)
                .<SpokenTime>map(quarter -> said.has(Slot.FIRST)
                        ? new SpokenTime.Between(
                                quarter.first(),
                                quarter.first().plusMonths(months).minusDays(1))
                        : new SpokenTime.Between(quarter.last().plusDays(1).minusMonths(months), quarter.last()))
                .orElse(new SpokenTime.Unclear(Why.NO_SUCH_DAY));
    }

    private SpokenTime month(int month, int year) {
        if (month < 1 || month > 12) {
            return new SpokenTime.Unclear(Why.NO_SUCH_DAY);
        }
        var named = YearMonth.of(year == 0 ? today.getYear() : year, month);
        var past = year == 0 && named.isAfter(YearMonth.from(today)) ? named.minusYears(1) : named;
        return new SpokenTime.During(past.toString(), named.toString(), !past.equals(named));
    }

    private SpokenTime partOfYear(String part, int firstMonth, int year) {
        var named = year == 0 ? today.getYear() : year;
        var past = year == 0 && firstMonth > today.getMonthValue() ? named - 1 : named;
        return new SpokenTime.During(past + "-" + part, named + "-" + part, past != named);
    }

    private SpokenTime firstMonths(int months, int year) {
        var named = year == 0 ? today.getYear() : year;
        return switch (months) {
            case 3 -> partOfYear("Q1", 1, year);
            case 6 -> partOfYear("H1", 1, year);
            case 9 -> SpokenTime.During.exactly(named + "-9M");
            case 12 -> SpokenTime.During.exactly(String.valueOf(named));
            default ->
                months < 1 || months > 12
                        ? new SpokenTime.Unclear(Why.NO_SUCH_DAY)
                        : new SpokenTime.Between(
                                LocalDate.of(named, 1, 1),
                                YearMonth.of(named, months).atEndOfMonth());
        };
    }

    private SpokenTime lastMonths(int months, int year) {
        var named = year == 0 ? today.getYear() : year;
        return switch (months) {
            case 3 -> partOfYear("Q4", 10, year);
            case 6 -> partOfYear("H2", 7, year);
            default ->
                months < 1 || months > 11
                        ? new SpokenTime.Unclear(Why.NO_SUCH_DAY)
                        : new SpokenTime.Between(LocalDate.of(named, 13 - months, 1), LocalDate.of(named, 12, 31));
        };
    }

    /** The year that was said; 0 if none was. */
    static int year(Slots said, LocalDate today) {
        return said.has(Slot.YEAR)
                ? said.get(Slot.YEAR)
                : said.has(Slot.YEARS) ? today.getYear() + said.get(Slot.YEARS) : 0;
    }
}
