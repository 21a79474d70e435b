package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.units.UnitId;

/** How far a unit has answered for a period it owes a report for (C-2). */
public sealed interface Duty {
    /** "chưa báo cáo". */
    record NotReported() implements Duty {}

    /** "đã có báo cáo, chưa chốt kỳ": there may be more to come. */
    record Reported(List<Long> numbers) implements Duty {
        public Reported {
            numbers = List.copyOf(numbers);
        }
    }

    /** "đã chốt kỳ": there were events, and then it was said that there is nothing more. */
    record Closed(List<Long> numbers) implements Duty {
        public Closed {
            numbers = List.copyOf(numbers);
        }
    }

    /** "không phát sinh": it was said that nothing happened, up to a day, and no event was reported since. */
    record Nothing(LocalDate upTo) implements Duty {}

    /**
     * How {@code unit} itself stands. Saying that nothing happened answers for a period if it was said of its first day
     * too, and only until an event is reported; when it speaks up to now and the period goes on, it still answers (C-3).
     */
    static Duty of(Programme programme, UnitId unit, Period period, Figures figures) {
        var days = programme.days(period);
        var statements = Statements.of(programme, unit, days, figures);
        var events = statements.events();
        var nothing = statements
                .lastNothing()
                .filter(entry -> events.isEmpty() || entry.number() > events.getLast())
                .map(Ledger.Entry::content)
                .map(Content.Nothing.class::cast)
                .filter(said -> said.days().contains(days.first()));
        if (nothing.isPresent()) {
            return events.isEmpty() ? new Nothing(nothing.get().days().last()) : new Closed(events);
        }
        return events.isEmpty() ? new NotReported() : new Reported(events);
    }
}
