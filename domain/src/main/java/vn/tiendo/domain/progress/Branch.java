package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiendo.domain.catalogue.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** A unit and all below it as the tree was on a day, each with what it reported itself in some days. */
record Branch(UnitId unit, Map<IndicatorCode, Tally> own, List<Branch> below) {
    Branch {
        below = List.copyOf(below);
    }

    /** The unit with everything below it. */
    static Branch of(Programme programme, UnitId unit, Days days, UnitTree tree, LocalDate on, Figures figures) {
        return new Branch(
                unit,
                Tallies.of(programme, unit, days, figures),
                tree.under(unit, on).stream()
                        .map(child -> of(programme, child, days, tree, on, figures))
                        .toList());
    }

    /** The unit alone, as somebody sees it who may not see below. */
    static Branch alone(Programme programme, UnitId unit, Days days, Figures figures) {
        return new Branch(unit, Tallies.of(programme, unit, days, figures), List.of());
    }

    Tally own(IndicatorCode indicator) {
        return own.getOrDefault(indicator, Tally.NONE);
    }
}
