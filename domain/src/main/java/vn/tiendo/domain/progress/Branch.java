package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/**
 * A unit and all below it as the tree was on a day, each with what it reported itself in some days.
 *
 * @param former those that had ended by that day and whose results stay here
 * @param succeeds whether it goes on in the place of one of them
 */
record Branch(UnitId unit, Map<IndicatorCode, Tally> own, List<Branch> below, List<Branch> former, boolean succeeds) {
    Branch {
        below = List.copyOf(below);
        former = List.copyOf(former);
    }

    /** The unit with everything below it. */
    static Branch of(Programme programme, UnitId unit, Days days, UnitTree tree, LocalDate on, Figures figures) {
        return new Branch(
                unit,
                Tallies.of(programme, unit, days, figures),
                tree.under(unit, on).stream()
                        .map(child -> of(programme, child, days, tree, on, figures))
                        .toList(),
                former(programme, days, tree, on, figures, tree.formerly(unit, on)),
                succeeds(unit, tree, on));
    }

    /** The unit alone, as somebody sees it who may not see below; with those in whose place it goes on. */
    static Branch alone(Programme programme, UnitId unit, Days days, UnitTree tree, LocalDate on, Figures figures) {
        var predecessors = tree.formerly(unit, on).stream()
                .filter(former -> isSucceeded(former, unit, tree))
                .toList();
        return new Branch(
                unit,
                Tallies.of(programme, unit, days, figures),
                List.of(),
                former(programme, days, tree, on, figures, predecessors),
                !predecessors.isEmpty());
    }

    private static List<Branch> former(
            Programme programme, Days days, UnitTree tree, LocalDate on, Figures figures, List<UnitId> units) {
        return units.stream()
                .map(one -> of(programme, one, days, tree, on, figures))
                .toList();
    }

    private static boolean succeeds(UnitId unit, UnitTree tree, LocalDate on) {
        return tree.formerly(unit, on).stream().anyMatch(former -> isSucceeded(former, unit, tree));
    }

    private static boolean isSucceeded(UnitId former, UnitId unit, UnitTree tree) {
        return tree.find(former)
                .flatMap(one -> one.versions().getLast().successor())
                .equals(Optional.of(unit));
    }

    Tally own(IndicatorCode indicator) {
        return own.getOrDefault(indicator, Tally.NONE);
    }
}
