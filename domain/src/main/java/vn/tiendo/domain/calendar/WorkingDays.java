package vn.tiendo.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which days offices work: Monday to Friday, but for some days off and some Saturdays worked instead.
 *
 * @param off weekdays that are off
 * @param worked days of a weekend that are worked
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {
    /** Monday to Friday, always. */
    public static final WorkingDays WEEKDAYS = new WorkingDays(Set.of(), Set.of());

    public WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    public boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || (!weekend && !off.contains(day));
    }

    /** The working day that comes {@code count} working days after {@code day}; for 0, the first from {@code day} on. */
    public LocalDate after(LocalDate day, int count) {
        var at = count == 0 ? day : day.plusDays(1);
        for (int left = Math.max(count, 1); ; at = at.plusDays(1)) {
            if (isWorking(at) && --left == 0) {
                return at;
            }
        }
    }

    /** {@code day}, or the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        var at = day;
        while (!isWorking(at)) {
            at = at.minusDays(1);
        }
        return at;
    }
}
