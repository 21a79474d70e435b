package vn.tiendo.domain.calendar;

import java.time.LocalDate;

/** Some days in a row, both ends included. */
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("expected first <= last, found %s–%s".formatted(first, last));
        }
    }

    /** One day alone. */
    public static Days on(LocalDate day) {
        return new Days(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether every one of these days is among {@code others}. */
    public boolean within(Days others) {
        return others.contains(first) && others.contains(last);
    }

    public boolean overlaps(Days others) {
        return !first.isAfter(others.last) && !others.first.isAfter(last);
    }

    /** From the first of both to the last of both. */
    public Days span(Days others) {
        return new Days(
                first.isBefore(others.first) ? first : others.first, last.isAfter(others.last) ? last : others.last);
    }
}
