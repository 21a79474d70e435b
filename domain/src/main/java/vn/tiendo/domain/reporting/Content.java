package vn.tiendo.domain.reporting;

import java.util.List;
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

    /** A stock on a day (M-09). */
    record Snapshot(String metric, String title, int count, Exactness exactness, java.time.LocalDate on)
            implements Content {}

    /** How exact a published figure is (M-09). */
    enum Exactness {
        EXACT,
        MORE_THAN,
        NEARLY,
        ABOUT
    }
}
