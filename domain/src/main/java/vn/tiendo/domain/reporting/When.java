package vn.tiendo.domain.reporting;

import java.time.LocalDate;
import vn.tiendo.domain.calendar.Days;

/** When an event happened: on a day, or somewhere within some days (a period total, C-1, C-23). */
public sealed interface When {
    /** On a known day. */
    record On(LocalDate day) implements When {}

    /** On one or more unknown days of a stretch. */
    record Within(Days days) implements When {}

    /** The first and last day on which it may have been. */
    default Days days() {
        return switch (this) {
            case On(var day) -> Days.on(day);
            case Within(var days) -> days;
        };
    }
}
