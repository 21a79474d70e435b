package vn.tiendo.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which days somebody may be written to unasked: working days of offices and enterprises alike, no Sunday, not at Tết. */
public record SendingDays(Offices offices, Tet tet) {
    public boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && offices.areOpen(day) && !tet.isQuiet(day);
    }

    /** {@code day}, or the last such day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        var at = day;
        while (!isOpen(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    /** The day that comes {@code count} working days after {@code due}, or the first after it on which people may be pressed. */
    public LocalDate pressing(LocalDate due, int count) {
        var at = offices.civil().after(due, count);
        while (!isOpen(at) || tet.isSoft(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The first such day after {@code day}. */
    public LocalDate after(LocalDate day) {
        var at = day.plusDays(1);
        while (!isOpen(at)) {
            at = at.plusDays(1);
        }
        return at;
    }
}
