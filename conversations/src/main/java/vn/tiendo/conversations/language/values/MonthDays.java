package vn.tiendo.conversations.language.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.meaning.SpokenTime.Unclear.Why;

/**
 * Days of a month, of the sun or the moon; without a year or a month the last such day.
 *
 * @param today the day it is seen from
 */
record MonthDays(LocalDate today) {
    /** A day of this year so near ahead that it is more likely a slip or a plan than last year's. */
    private static final int NEAR_DAYS = 31;

    /** Days and months on which many are admitted: of the sun even after "mùng", the last one without a question (5.4). */
    private static final Set<Integer> ANNIVERSARIES = Set.of(302, 2603, 1905, 209, 2212);

    SpokenTime of(Slots said) {
        var day = said.get(Slot.DAY);
        if (said.get(Slot.LUNAR) == 1 && !said.has(Slot.MONTH) && !said.has(Slot.SHORT)) {
            return Lunar.monthly(
                            day,
                            said.has(Slot.MONTHS) ? OptionalInt.of(said.get(Slot.MONTHS)) : OptionalInt.empty(),
                            today)
                    .<SpokenTime>map(date -> new SpokenTime.On(date, date, true))
                    .orElse(new SpokenTime.Unclear(Why.NO_SUCH_DAY));
        }
        if (said.has(Slot.MONTHS)) {
            var month = YearMonth.from(today).plusMonths(said.get(Slot.MONTHS));
            return month.isValidDay(day)
                    ? SpokenTime.On.exactly(month.atDay(day))
                    : new SpokenTime.Unclear(Why.NO_SUCH_DAY);
        }
        var month = said.has(Slot.SHORT) ? said.get(Slot.SHORT) + 1 : said.get(Slot.MONTH);
        if (month == 0) {
            return day(day);
        }
        if (said.get(Slot.LUNAR) == 1) {
            return lunar(day, month, NamedPeriods.year(said, today));
        }
        return said.has(Slot.YOUNG) && !said.has(Slot.LUNAR) && NamedPeriods.year(said, today) == 0
                ? young(day, month)
                : day(day, month, NamedPeriods.year(said, today));
    }

    /** "mùng mười tháng Ba" is more often of the moon, unless that lies in another year and the same day of the sun does not. */
    private SpokenTime young(int day, int month) {
        if (ANNIVERSARIES.contains(day * 100 + month)) {
            return day(day, month, 0);
        }
        var moon = lunar(day, month, 0);
        var sun = valid(day, month, today.getYear()).filter(date -> !date.isAfter(today));
        var older = moon instanceof SpokenTime.On(var date, var _, var _) && date.getYear() < today.getYear();
        return (sun.isPresent() && (older || !(moon instanceof SpokenTime.On)))
                        || (sun.isPresent() && !(day == 10 && month == 3))
                ? new SpokenTime.On(sun.get(), sun.get(), true)
                : ofTheSunAhead(moon, valid(day, month, today.getYear()));
    }

    /** As a deadline "mùng 10 tháng 7" is a day of the sun. */
    private static SpokenTime ofTheSunAhead(SpokenTime moon, Optional<LocalDate> sun) {
        return moon instanceof SpokenTime.On(var date, var ahead, var _)
                ? new SpokenTime.On(date, sun.orElse(ahead), true)
                : moon;
    }

    /** A day of a month; year 0 if none was said. */
    private SpokenTime day(int day, int month, int year) {
        return valid(day, month, year == 0 ? today.getYear() : year)
                .map(date -> year == 0 ? yearless(date) : SpokenTime.On.exactly(date))
                .orElseGet(() -> leap(day, month, year));
    }

    /** 29/2 without a year is that of the last leap year. */
    private SpokenTime leap(int day, int month, int year) {
        if (day != 29 || month != 2 || year != 0) {
            return new SpokenTime.Unclear(Why.NO_SUCH_DAY);
        }
        var leap = today.getYear();
        while (valid(day, month, leap).isEmpty()) {
            leap--;
        }
        var date = LocalDate.of(leap, month, day);
        return leap < today.getYear() - 1
                ? new SpokenTime.Unclear(Why.NO_SUCH_DAY)
                : new SpokenTime.On(date, date, true);
    }

    private SpokenTime yearless(LocalDate thisYear) {
        var guessed = !ANNIVERSARIES.contains(thisYear.getDayOfMonth() * 100 + thisYear.getMonthValue());
        return thisYear.isAfter(today.plusDays(NEAR_DAYS))
                ? new SpokenTime.On(thisYear.minusYears(1), thisYear, guessed)
                : SpokenTime.On.exactly(thisYear);
    }

    /** A day without a month: of this month, else of the last one. */
    SpokenTime day(int day) {
        var month = YearMonth.from(today);
        if (day < 1 || day > 31) {
            return new SpokenTime.Unclear(Why.NO_SUCH_DAY);
        }
        if (day <= today.getDayOfMonth()) {
            return SpokenTime.On.exactly(month.atDay(day));
        }
        var before = month.minusMonths(1);
        var ahead =
                month.isValidDay(day) ? month.atDay(day) : month.plusMonths(1).atDay(day);
        return before.isValidDay(day)
                ? new SpokenTime.On(before.atDay(day), ahead, true)
                : new SpokenTime.Unclear(Why.NO_SUCH_DAY);
    }

    private static Optional<LocalDate> valid(int day, int month, int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException invalid) {
            return Optional.empty();
        }
    }

    private SpokenTime lunar(int day, int month, int year) {
        return Lunar.past(day, month, year, today)
                .<SpokenTime>map(date -> new SpokenTime.On(date, date, true))
                .orElse(new SpokenTime.Unclear(Why.NO_SUCH_DAY));
    }
}
