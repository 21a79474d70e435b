package vn.tiendo.bot.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.domain.calendar.Offices;

/** The years soon needed of which no table of holidays was given: due days and reminders fall back to fixed dates there. */
final class MissingYears {
    /** A year is needed so long before it begins: its first due days are counted, and people reminded of them. */
    private static final int AHEAD_MONTHS = 2;

    private MissingYears() {}

    /** A sentence for each, for the log. */
    static List<String> warnings(Offices offices, LocalDate today) {
        return IntStream.rangeClosed(
                        today.getYear(), today.plusMonths(AHEAD_MONTHS).getYear())
                .filter(year -> !offices.cover(year))
                .mapToObj(
                        ("calendar: no table of holidays for %d: only weekends, 1/1, 30/4, 1/5, 2/9 and 24/11 are off there;"
                                        + " add its rows to a sheet named by holidays: in tiendo.yaml")::formatted)
                .toList();
    }
}
