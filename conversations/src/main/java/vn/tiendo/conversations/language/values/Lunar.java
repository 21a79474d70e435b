package vn.tiendo.conversations.language.values;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/** Days of the Vietnamese lunar calendar. */
final class Lunar {
    private Lunar() {}

    /** The last such day that is not after today, or the one of the lunar year that is named. */
    static Optional<LocalDate> past(int day, int month, int year, LocalDate today) {
        if (year > 0) {
            return on(day, month, year);
        }
        for (var earlier = today.getYear(); earlier > today.getYear() - 3; earlier--) {
            var date = on(day, month, earlier);
            if (date.isPresent() && !date.get().isAfter(today)) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** Such a day of the moon's month that is so many after this one; if none is said, the last one that is not after today. */
    static Optional<LocalDate> monthly(int day, OptionalInt months, LocalDate today) {
        var first = first(today);
        for (var i = 0; i < Math.abs(months.orElse(0)); i++) {
            first = months.getAsInt() < 0 ? first(first.minusDays(1)) : first(first.plusDays(31));
        }
        var date = first.plusDays(day - 1L);
        if (day < 1 || day > 30 || !first(date).equals(first)) {
            return Optional.empty();
        }
        return months.isPresent() || !date.isAfter(today) ? Optional.of(date) : monthly(day, OptionalInt.of(-1), today);
    }

    /** The first day of the moon's month in which a day lies. */
    private static LocalDate first(LocalDate day) {
        return day.minusDays(lunar(day).getDayOfMonth() - 1L);
    }

    private static VietnameseCalendar lunar(LocalDate day) {
        return PlainDate.from(day).transform(VietnameseCalendar.class);
    }

    /** The eve of the new year may be the 29th. */
    private static Optional<LocalDate> on(int day, int month, int year) {
        if (month < 1 || month > 12 || year < 1900 || year > 2100) {
            return Optional.empty();
        }
        var lunarYear = EastAsianYear.forGregorian(year);
        var lunarMonth = EastAsianMonth.valueOf(month);
        if (day == 30 && month == 12 && !VietnameseCalendar.isValid(lunarYear, lunarMonth, day)) {
            return on(29, month, year);
        }
        return VietnameseCalendar.isValid(lunarYear, lunarMonth, day)
                ? Optional.of(VietnameseCalendar.of(lunarYear, lunarMonth, day)
                        .transform(PlainDate.class)
                        .toTemporalAccessor())
                : Optional.empty();
    }
}
