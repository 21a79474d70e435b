package vn.tiendo.conversations.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Turns days, months and years as they are said into dates, seen from today. */
final class Calendar {
    /** A day of this year so near ahead that it is more likely a slip or a plan than last year's. */
    private static final int NEAR_DAYS = 31;

    private final LocalDate today;

    Calendar(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    When ago(int days) {
        return When.On.exactly(today.minusDays(days));
    }

    /** A day of a month; year 0 if none was said. */
    When day(int day, int month, int year) {
        return valid(day, month, year == 0 ? today.getYear() : year)
                .map(date -> year == 0 ? yearless(date) : When.On.exactly(date))
                .orElseGet(() -> leap(day, month, year));
    }

    /** 29/2 without a year is that of the last leap year. */
    private When leap(int day, int month, int year) {
        if (day != 29 || month != 2 || year != 0) {
            return new When.Unclear();
        }
        var leap = today.getYear();
        while (valid(day, month, leap).isEmpty()) {
            leap--;
        }
        var date = LocalDate.of(leap, month, day);
        return leap < today.getYear() - 1 ? new When.Unclear() : new When.On(date, date, true);
    }

    private When yearless(LocalDate thisYear) {
        if (thisYear.isAfter(today.plusDays(NEAR_DAYS))) {
            return new When.On(thisYear.minusYears(1), thisYear, true);
        }
        return When.On.exactly(thisYear);
    }

    /** A day without a month: of this month, else of the last one. */
    When day(int day) {
        var month = YearMonth.from(today);
        if (day < 1 || day > 31) {
            return new When.Unclear();
        }
        if (day <= today.getDayOfMonth()) {
            return When.On.exactly(month.atDay(day));
        }
        var before = month.minusMonths(1);
        var ahead =
                month.isValidDay(day) ? month.atDay(day) : month.plusMonths(1).atDay(day);
        return before.isValidDay(day) ? new When.On(before.atDay(day), ahead, true) : new When.Unclear();
    }

    private static Optional<LocalDate> valid(int day, int month, int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException invalid) {
            return Optional.empty();
        }
    }

    When lunar(int day, int month, int year) {
        return Lunar.past(day, month, year, today)
                .<When>map(date -> new When.On(date, date, true))
                .orElse(new When.Unclear());
    }

    /** A day that is more often of the moon, unless that lies in another year and the same day of the sun does not. */
    When moonlike(int day, int month) {
        var moon = lunar(day, month, 0);
        return valid(day, month, today.getYear())
                .filter(sun -> !sun.isAfter(today))
                .filter(_ -> moon instanceof When.On(var date, var _, var _) && date.getYear() < today.getYear())
                .<When>map(sun -> new When.On(sun, sun, true))
                .orElse(moon);
    }

    /** The week so many weeks from now, Monday to Sunday. */
    When week(int weeks) {
        return new When.Between(weekday(DayOfWeek.MONDAY, weeks), weekday(DayOfWeek.SUNDAY, weeks));
    }

    LocalDate weekday(DayOfWeek day, int weeks) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .with(day);
    }

    LocalDate lastWeekday(DayOfWeek day) {
        return today.with(TemporalAdjusters.previous(day));
    }

    YearMonth month(int months) {
        return YearMonth.from(today).plusMonths(months);
    }

    /** The month of that number: this year's, or last year's if it has not begun. */
    YearMonth monthOf(int month, int year) {
        var thisYear = YearMonth.of(year == 0 ? today.getYear() : year, month);
        return year == 0 && thisYear.isAfter(YearMonth.from(today)) ? thisYear.minusYears(1) : thisYear;
    }

    When during(YearMonth month) {
        return When.During.exactly(month.toString());
    }

    When monthPeriod(int month, int year) {
        if (month < 1 || month > 12) {
            return new When.Unclear();
        }
        var past = monthOf(month, year);
        return sameOrGuessed(
                past.toString(),
                YearMonth.of(year == 0 ? today.getYear() : year, month).toString());
    }

    When quarter(int quarter, int year) {
        return part("Q" + quarter, 3 * quarter - 2, year);
    }

    When half(int half, int year) {
        return part("H" + half, 6 * half - 5, year);
    }

    private When part(String part, int firstMonth, int year) {
        var named = year == 0 ? today.getYear() : year;
        var past = year == 0 && firstMonth > today.getMonthValue() ? named - 1 : named;
        return sameOrGuessed(past + "-" + part, named + "-" + part);
    }

    private static When sameOrGuessed(String past, String ahead) {
        return new When.During(past, ahead, !past.equals(ahead));
    }

    When quarterFromNow(int quarters) {
        var month = today.plusMonths(3L * quarters);
        return When.During.exactly(month.getYear() + "-Q" + ((month.getMonthValue() + 2) / 3));
    }

    When year(int year) {
        return When.During.exactly(String.valueOf(year));
    }
}
