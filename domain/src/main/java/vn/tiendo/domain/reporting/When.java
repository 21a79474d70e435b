package vn.tiendo.domain.reporting;

import java.time.LocalDate;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;

/** When an event happened: on a day, or somewhere within some days (C-1, C-23). */
public sealed interface When {
    /** On a known day. */
    record On(LocalDate day) implements When {}

    /** On one or more unknown days of a stretch. */
    record Within(Days days) implements When {}

    /**
     * Within a period that was reported as a whole: the line counts what of its total was not reported before (C-1).
     *
     * @param days the days of the period that had passed
     * @param total what was said to be the total of the whole period
     */
    record OfTotal(Days days, Period period, int total) implements When {}

    /** The first and last day on which it may have been. */
    default Days days() {
        return switch (this) {
            case On(var day) -> Days.on(day);
            case Within(var days) -> days;
            case OfTotal(var days, var _, var _) -> days;
        };
    }
}
