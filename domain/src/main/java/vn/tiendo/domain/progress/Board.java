package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.units.UnitId;

/** A unit and those directly below it, as they stand in every indicator of a programme for one period on a day. */
public record Board(Programme programme, UnitId top, Period period, LocalDate asOf, List<Row> rows) {
    public Board {
        rows = List.copyOf(rows);
    }

    /** The row of an indicator of the programme. */
    public Optional<Row> row(IndicatorCode indicator) {
        return rows.stream()
                .filter(row -> row.total().indicator().code().equals(indicator))
                .findFirst();
    }

    /**
     * One indicator: the unit's own standing, and those of the units directly below, by name.
     *
     * @param measured the units below that were given an aim to be measured by: the denominator of "15/16 đơn vị" (M-21);
     *     what those below them were given says nothing about a unit (M-06)
     */
    public record Row(Standing total, List<Standing> units, List<Standing> measured) {
        public Row {
            units = List.copyOf(units);
            measured = List.copyOf(measured);
        }

        Row(Standing total, List<Standing> units) {
            this(total, units, units.stream().filter(Standing::isMeasured).toList());
        }

        /** At or above the aim: "hoàn thành và vượt". */
        public List<Standing> reached() {
            return measured.stream().filter(one -> one.verdict().reached()).toList();
        }

        public List<Standing> exceeded() {
            return measured.stream()
                    .filter(one -> one.verdict() instanceof Verdict.Exceeded)
                    .toList();
        }

        public List<Standing> fallingShort() {
            return measured.stream()
                    .filter(one -> one.verdict() instanceof Verdict.Below)
                    .toList();
        }

        /**
         * Nothing counted; which of them said so tells {@link Silence}. Where some were given an aim, those that
         * were given none have no task here.
         */
        public List<Standing> withNothing() {
            boolean given = units.stream().anyMatch(Standing::isGiven);
            return units.stream()
                    .filter(one -> !given || one.isGiven())
                    .filter(one -> one.total().counted() == 0 && one.total().undated() == 0)
                    .toList();
        }
    }
}
