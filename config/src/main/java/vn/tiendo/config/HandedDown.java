package vn.tiendo.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Target;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** Checks targets against those of the units above: what is handed down is no more than what was given (M-06). */
final class HandedDown {
    private final UnitTree tree;
    private final Map<For, Integer> numbers = new HashMap<>();

    /** What a target is for. */
    private record For(UnitId unit, IndicatorCode indicator, Period period) {}

    private HandedDown(List<ProgrammeSheets.Given> all, UnitTree tree) {
        this.tree = tree;
        for (var given : all) {
            var target = given.target();
            number(target.aim())
                    .ifPresent(number -> numbers.merge(
                            new For(target.unit(), target.indicator(), target.period()), number, Math::max));
        }
    }

    static void check(List<ProgrammeSheets.Given> all, UnitTree tree) {
        new HandedDown(all, tree).check(all);
    }

    private void check(List<ProgrammeSheets.Given> all) {
        for (var given : all) {
            var own = number(given.target().aim());
            if (own.isPresent()) {
                above(given.target())
                        .filter(limit -> own.getAsInt() > limit)
                        .ifPresent(limit -> given.row()
                                .problem(
                                        SheetRow.TARGET,
                                        "at most %d, which the unit above was given".formatted(limit)));
            }
        }
    }

    /** The number of the nearest unit above that was given one for the same. */
    private Optional<Integer> above(Target target) {
        Optional<UnitId> parent = tree.parent(target.unit(), target.from());
        while (parent.isPresent()) {
            var unit = parent.get();
            var found = numbers.get(new For(unit, target.indicator(), target.period()));
            if (found != null) {
                return Optional.of(found);
            }
            parent = tree.parent(unit, target.from());
        }
        return Optional.empty();
    }

    private static OptionalInt number(Aim aim) {
        return switch (aim) {
            case Aim.Fixed(var count) -> OptionalInt.of(count);
            case Aim.PhaseTotal(var count) -> OptionalInt.of(count);
            case Aim.Range _,
                    Aim.YearlyMinimum _,
                    Aim.ShareOfBase _,
                    Aim.Unassigned _,
                    Aim.NotEntered _,
                    Aim.Inferred _ -> OptionalInt.empty();
        };
    }
}
