package vn.tiendo.conversations.language.values;

import java.time.LocalDate;
import java.util.Optional;
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

    private static Optional<LocalDate> on(int day, int month, int year) {
        if (month < 1 || month > 12 || year < 1900 || year > 2100) {
            return Optional.empty();
        }
        var lunarYear = EastAsianYear.forGregorian(year);
        var lunarMonth = EastAsianMonth.valueOf(month);
        return VietnameseCalendar.isValid(lunarYear, lunarMonth, day)
                ? Optional.of(VietnameseCalendar.of(lunarYear, lunarMonth, day)
                        .transform(PlainDate.class)
                        .toTemporalAccessor())
                : Optional.empty();
    }
}
