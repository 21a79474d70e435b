package vn.tiendo.domain.duties;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.domain.calendar.Days;

/** How far a unit has answered for a period it owes a report for (C-2). */
public sealed interface DutyState {
    /** "chưa báo cáo". */
    record NotReported() implements DutyState {}

    /** "đã có báo cáo, chưa chốt kỳ": there may be more to come. */
    record Reported(List<Long> numbers) implements DutyState {
        public Reported {
            numbers = List.copyOf(numbers);
        }
    }

    /** "đã chốt kỳ": there were events, and then it was said that up to a day there is nothing more. */
    record Closed(List<Long> numbers, LocalDate upTo) implements DutyState {
        public Closed {
            numbers = List.copyOf(numbers);
        }
    }

    /** "không phát sinh": it was said that nothing happened, up to a day, and no event was reported since. */
    record Nothing(LocalDate upTo) implements DutyState {}

    /**
     * What {@code said} comes to for a period of {@code days}. That nothing happened answers as far as it was said of
     * every day from the first on, in one report or in several, and only until an event is reported (C-3). That one
     * indicator had no results is a report, but not the end of the period.
     */
    static DutyState of(Days days, Statements said) {
        var events = said.events();
        var upTo = said.nothingUpTo(days);
        if (upTo.isPresent() && said.endsWithNothing()) {
            return events.isEmpty() ? new Nothing(upTo.get()) : new Closed(events, upTo.get());
        }
        var reported = events.isEmpty() ? said.nothingOfSome(days) : events;
        return reported.isEmpty() ? new NotReported() : new Reported(reported);
    }
}
