package vn.tiendo.domain.calendar;

import java.time.LocalDate;

/**
 * The two tables of working days: offices' and enterprises', which may choose other days at Tết and need not swap
 * days.
 */
public record Offices(WorkingDays civil, WorkingDays enterprise) {
    /** Whose working days count. */
    public enum Column {
        CIVIL,
        ENTERPRISE
    }

    /** The same days for both. */
    public static Offices alike(WorkingDays days) {
        return new Offices(days, days);
    }

    public WorkingDays of(Column column) {
        return switch (column) {
            case CIVIL -> civil;
            case ENTERPRISE -> enterprise;
        };
    }

    /** Whether both work. */
    public boolean areOpen(LocalDate day) {
        return civil.isWorking(day) && enterprise.isWorking(day);
    }

    /** Whether the table of {@code year} is there for both. */
    public boolean cover(int year) {
        return civil.years().contains(year) && enterprise.years().contains(year);
    }
}
