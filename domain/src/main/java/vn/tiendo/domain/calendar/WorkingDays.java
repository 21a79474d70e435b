package vn.tiendo.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * On which days people work: Monday to Friday, but for some days off and some Saturdays worked instead. For a
 * year whose table is not there yet, the holidays that have a fixed date are off.
 *
 * @param off weekdays that are off
 * @param worked days of a weekend that are worked
 * @param years the years whose table is there
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked, Set<Integer> years) {
    /** Monday to Friday but for the holidays of a fixed date, always. */
    public static final WorkingDays WEEKDAYS = new WorkingDays(Set.of(), Set.of(), Set.of());

    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));
    /** Ngày Văn hóa Việt Nam, by Nghị quyết 28/2026/QH16. */
    private static final MonthDay CULTURE_DAY = MonthDay.of(11, 24);

    private static final int FIRST_CULTURE_DAY = 2026;

    public WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        years = Set.copyOf(years);
    }

    public boolean isWorking(LocalDate day) {
        return worked.contains(day) || !(isWeekend(day) || isHoliday(day));
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

    private boolean isHoliday(LocalDate day) {
        return years.contains(day.getYear()) ? off.contains(day) : hasFixedDate(day);
    }

    private static boolean hasFixedDate(LocalDate day) {
        var date = MonthDay.from(day);
        return FIXED.contains(date) || (date.equals(CULTURE_DAY) && day.getYear() >= FIRST_CULTURE_DAY);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
