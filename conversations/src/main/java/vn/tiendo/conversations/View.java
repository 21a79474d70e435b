package vn.tiendo.conversations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.units.UnitId;

/** An answer that needs figures: chosen by a turn, filled when it is shown, authorised each time. */
public sealed interface View {
    /**
     * The own unit's progress in all its programmes (message 17).
     *
     * @param indicators empty for all
     * @param until as it was on an earlier day ("đến 15/6")
     * @param restrictions what else narrows the question (C-50)
     */
    record OwnProgress(
            UnitId unit,
            List<IndicatorCode> indicators,
            Optional<Period> period,
            Optional<LocalDate> until,
            List<Restriction> restrictions)
            implements View {
        public OwnProgress {
            indicators = List.copyOf(indicators);
            restrictions = List.copyOf(restrictions);
        }

        public OwnProgress(UnitId unit, Optional<IndicatorCode> indicator, Optional<Period> period) {
            this(unit, indicator.stream().toList(), period, Optional.empty(), List.of());
        }
    }

    /**
     * A unit and all directly below it (message 18).
     *
     * @param unit the top of what is asked for
     * @param indicators empty for all
     * @param until as it was on an earlier day ("đến 15/6")
     * @param most how many units a ranking lists ("5 đơn vị cao nhất"); 0 for a page
     * @param restrictions what else narrows the question: a level, a threshold, a part (C-50, C-56)
     */
    record BoardProgress(
            ProgrammeCode programme,
            UnitId unit,
            List<IndicatorCode> indicators,
            Optional<Period> period,
            Pick pick,
            int from,
            Optional<LocalDate> until,
            int most,
            List<Restriction> restrictions)
            implements View {
        public BoardProgress {
            indicators = List.copyOf(indicators);
            restrictions = List.copyOf(restrictions);
        }

        public BoardProgress(
                ProgrammeCode programme,
                UnitId unit,
                List<IndicatorCode> indicators,
                Optional<Period> period,
                Pick pick,
                int from) {
            this(programme, unit, indicators, period, pick, from, Optional.empty(), 0, List.of());
        }

        /** The same basis, another list. */
        public BoardProgress picking(Pick other, int start) {
            return new BoardProgress(programme, unit, indicators, period, other, start, until, most, restrictions);
        }

        /** The same of another period. */
        public BoardProgress in(Optional<Period> other) {
            return new BoardProgress(programme, unit, indicators, other, pick, 0, until, most, restrictions);
        }

        /** The same of a unit below. */
        public BoardProgress of(UnitId other) {
            return new BoardProgress(programme, other, indicators, period, Pick.SUMMARY, 0, until, 0, List.of());
        }

        /** The same without what narrowed it. */
        public BoardProgress whole() {
            return new BoardProgress(programme, unit, indicators, period, Pick.SUMMARY, 0, until, 0, List.of());
        }

        /** The same of other indicators, from the beginning. */
        public BoardProgress about(List<IndicatorCode> others) {
            return new BoardProgress(programme, unit, others, period, pick, 0, until, most, restrictions);
        }
    }

    /**
     * What there is of a unit, and by how much it grew or shrank: no results.
     *
     * @param words what was asked, by which the figures are put in order
     * @param restrictions what else narrows the question (C-50)
     */
    record Stock(
            ProgrammeCode programme,
            UnitId unit,
            List<IndicatorCode> indicators,
            Optional<Period> period,
            String words,
            List<Restriction> restrictions)
            implements View {
        public Stock {
            indicators = List.copyOf(indicators);
            restrictions = List.copyOf(restrictions);
        }

        public Stock(
                ProgrammeCode programme,
                UnitId unit,
                List<IndicatorCode> indicators,
                Optional<Period> period,
                String words) {
            this(programme, unit, indicators, period, words, List.of());
        }
    }

    /**
     * Units beside one another, of one programme.
     *
     * @param units at least two, in the order they were named
     * @param indicators empty for all
     * @param until as they were on an earlier day ("đến 15/6")
     * @param restrictions what else narrows the question (C-50)
     */
    record SideBySide(
            ProgrammeCode programme,
            List<UnitId> units,
            List<IndicatorCode> indicators,
            Optional<Period> period,
            Optional<LocalDate> until,
            List<Restriction> restrictions)
            implements View {
        public SideBySide {
            units = List.copyOf(units);
            indicators = List.copyOf(indicators);
            restrictions = List.copyOf(restrictions);
        }

        /** One of them alone, on the same basis. */
        public BoardProgress of(UnitId one) {
            return new BoardProgress(programme, one, indicators, period, Pick.SUMMARY, 0, until, 0, List.of());
        }
    }

    /** The newest reports of the own unit. */
    record MyReports(UnitId unit) implements View {}

    /** Another answer with its figures drawn. */
    record Pictured(View of) implements View {
        public Pictured {
            of = of.plain();
        }
    }

    /** The answer itself, drawn or not. */
    default View plain() {
        return this instanceof Pictured(var of) ? of : this;
    }

    /** Which units a board's answer lists. */
    enum Pick {
        /** The totals with what needs action first. */
        SUMMARY,
        EACH_UNIT,
        NOT_MET,
        /** Those that reached what they were given. */
        MET,
        /** Nothing counted: zero reports and silence apart. */
        ZERO,
        NOT_REPORTED,
        EXCEEDED,
        RANKING,
        /** The ranking from its end. */
        LOWEST
    }
}
