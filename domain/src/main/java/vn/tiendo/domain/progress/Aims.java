package vn.tiendo.domain.progress;

import java.util.List;
import java.util.OptionalInt;
import vn.tiendo.domain.catalogue.Aim;

/** What the aims of several units amount to together. */
final class Aims {
    private Aims() {}

    /** The sum of {@code aims}; not entered if one of them is, or if they are of kinds that do not add up. */
    static Aim sum(List<Aim> aims) {
        if (aims.stream().allMatch(aim -> number(aim).isPresent())) {
            return new Aim.Fixed(
                    aims.stream().mapToInt(aim -> number(aim).orElseThrow()).sum());
        }
        if (aims.stream().allMatch(Aim.Range.class::isInstance)) {
            return aims.stream()
                    .map(Aim.Range.class::cast)
                    .reduce(new Aim.Range(0, 0), (a, b) -> new Aim.Range(a.low() + b.low(), a.high() + b.high()));
        }
        if (aims.stream().allMatch(Aim.YearlyMinimum.class::isInstance)) {
            return aims.stream()
                    .map(Aim.YearlyMinimum.class::cast)
                    .reduce((a, b) ->
                            new Aim.YearlyMinimum(a.count() + b.count(), Math.min(a.firstYear(), b.firstYear())))
                    .orElseThrow();
        }
        return new Aim.NotEntered();
    }

    /** The one number of an aim that has one. */
    static OptionalInt number(Aim aim) {
        return switch (aim) {
            case Aim.Fixed(var count) -> OptionalInt.of(count);
            case Aim.PhaseTotal(var count) -> OptionalInt.of(count);
            case Aim.ShareOfBase share -> OptionalInt.of(share.count());
            case Aim.Range(var _, var _),
                    Aim.YearlyMinimum(var _, var _),
                    Aim.Unassigned(),
                    Aim.NotEntered(),
                    Aim.Inferred(var _) -> OptionalInt.empty();
        };
    }
}
