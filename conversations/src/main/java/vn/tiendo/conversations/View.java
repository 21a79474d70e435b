package vn.tiendo.conversations;

import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Period;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.units.UnitId;

/** An answer that needs figures: chosen by a turn, filled when it is shown, authorised each time. */
public sealed interface View {
    /** The own unit's progress in all its programmes (message 17). */
    record OwnProgress(UnitId unit, Optional<IndicatorCode> indicator, Optional<Period> period) implements View {}

    /**
     * A unit and all directly below it (message 18).
     *
     * @param unit the top of what is asked for
     * @param indicators empty for all
     */
    record BoardProgress(
            ProgrammeCode programme,
            UnitId unit,
            List<IndicatorCode> indicators,
            Optional<Period> period,
            Pick pick,
            int from)
            implements View {
        public BoardProgress {
            indicators = List.copyOf(indicators);
        }
    }

    /** The newest reports of the own unit. */
    record MyReports(UnitId unit) implements View {}

    /** Which units a board's answer lists. */
    enum Pick {
        /** The totals with what needs action first. */
        SUMMARY,
        EACH_UNIT,
        NOT_MET,
        /** Nothing counted: zero reports and silence apart. */
        ZERO,
        NOT_REPORTED,
        EXCEEDED,
        RANKING
    }
}
