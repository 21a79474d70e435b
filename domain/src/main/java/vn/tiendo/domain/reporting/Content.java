package vn.tiendo.domain.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;

/** What a report says. */
public sealed interface Content {
    /** Something happened: one line per fact. */
    record Events(List<Line> lines) implements Content {
        public Events {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("expected at least one line, found none");
            }
        }
    }

    /**
     * Nothing happened on some days, up to now and not to the period's end (M-10, C-3).
     *
     * @param programmes the programmes it answers for
     * @param indicators what did not happen; empty means nothing at all
     */
    record Nothing(List<ProgrammeCode> programmes, Days days, List<IndicatorCode> indicators) implements Content {
        public Nothing {
            programmes = List.copyOf(programmes);
            indicators = List.copyOf(indicators);
        }
    }

    /** A change of a stock that is neither admission nor founding, such as "tăng 26" (C-22, A-19). */
    record NetChange(String metric, String title, int change, Exactness exactness, Days days) implements Content {}

    /**
     * Organisations that were founded once and are no more; what was founded stays counted (A-37, section 2.7).
     *
     * @param workplace where they were, if it was said
     */
    record Ended(IndicatorCode indicator, int count, Optional<Workplace> workplace, LocalDate on) implements Content {}

    /** A stock on a day (M-09). */
    record Snapshot(String metric, String title, int count, Exactness exactness, LocalDate on) implements Content {}

    /** Whether a line of it waits for its decision (C-14). */
    default boolean awaitsDecision() {
        return this instanceof Events(var lines) && lines.stream().anyMatch(Line::awaitsDecision);
    }

    /** The same once the decision that lines of it waited for was issued: what it decides happened on its day. */
    default Content completedBy(Decision.Numbered decision) {
        return switch (this) {
            case Events(var lines) ->
                new Events(lines.stream()
                        .map(line -> line.awaitsDecision() ? completed(line, decision) : line)
                        .toList());
            case Nothing _, NetChange _, Ended _, Snapshot _ -> this;
        };
    }

    private static Line completed(Line line, Decision.Numbered decision) {
        var decided = line.by(decision);
        return decision.day().map(day -> decided.at(new When.On(day))).orElse(decided);
    }

    /** How exact a published figure is (M-09). */
    enum Exactness {
        EXACT,
        MORE_THAN,
        NEARLY,
        ABOUT
    }
}
