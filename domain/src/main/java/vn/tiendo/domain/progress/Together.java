package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.domain.catalogue.Aim;

/**
 * What some units side by side come to in one indicator, as far as the unit above them needs it; sums of such sums are
 * the same as one sum.
 *
 * @param handed the sum of the aims of those that were given one; empty if none was
 * @param adjusted the last day on which one of these aims was changed
 * @param given of those with an aim
 * @param passedBy of those with an aim by what they inherited, of whom it was decided that they get none
 * @param leftOut everything of those without, of whom that was decided
 * @param others everything of those without, of whom nothing was decided
 */
record Together(
        Optional<Aim> handed, Optional<LocalDate> adjusted, Sides given, Sides passedBy, Tally leftOut, Tally others) {
    /** What counts against the aims and what stands outside. */
    record Sides(Tally inTarget, Tally outside) {
        static final Sides NONE = new Sides(Tally.NONE, Tally.NONE);

        static Sides sum(List<Sides> some) {
            if (some.size() <= 1) {
                return some.isEmpty() ? NONE : some.getFirst();
            }
            return new Sides(
                    Tally.sum(some.stream().map(Sides::inTarget).toList()),
                    Tally.sum(some.stream().map(Sides::outside).toList()));
        }

        Tally total() {
            return inTarget.plus(outside);
        }
    }

    /** Of nobody. */
    static final Together NONE =
            new Together(Optional.empty(), Optional.empty(), Sides.NONE, Sides.NONE, Tally.NONE, Tally.NONE);

    /** Some units; {@code unaimed} tells of whom it was decided that they get no aim. */
    static Together of(List<Standing> standings, Predicate<Standing> unaimed) {
        if (standings.isEmpty()) {
            return NONE;
        }
        var given = new ArrayList<Sides>();
        var passedBy = new ArrayList<Sides>();
        var leftOut = new ArrayList<Tally>();
        var others = new ArrayList<Tally>();
        for (var one : standings) {
            boolean isUnaimed = unaimed.test(one);
            if (one.isGiven()) {
                (isUnaimed ? passedBy : given).add(new Sides(one.inTarget(), one.outside()));
            } else {
                (isUnaimed ? leftOut : others).add(one.total());
            }
        }
        var aimed = standings.stream().filter(Standing::isGiven).toList();
        return new Together(
                aims(aimed.stream().map(Standing::aim)),
                latest(aimed.stream().flatMap(one -> one.adjustedFrom().stream())),
                Sides.sum(given),
                Sides.sum(passedBy),
                Tally.sum(leftOut),
                Tally.sum(others));
    }

    static Together sum(List<Together> some) {
        if (some.size() <= 1) {
            return some.isEmpty() ? NONE : some.getFirst();
        }
        return new Together(
                aims(some.stream().flatMap(one -> one.handed.stream())),
                latest(some.stream().flatMap(one -> one.adjusted.stream())),
                Sides.sum(some.stream().map(Together::given).toList()),
                Sides.sum(some.stream().map(Together::passedBy).toList()),
                Tally.sum(some.stream().map(Together::leftOut).toList()),
                Tally.sum(some.stream().map(Together::others).toList()));
    }

    private static Optional<Aim> aims(Stream<Aim> aims) {
        var all = aims.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(Aims.sum(all));
    }

    private static Optional<LocalDate> latest(Stream<LocalDate> days) {
        return days.max(LocalDate::compareTo);
    }

    Together plus(Together other) {
        if (other.equals(NONE)) {
            return this;
        }
        return equals(NONE) ? other : sum(List.of(this, other));
    }

    /** What counts against the aims of those that were given one. */
    Tally inTarget() {
        return given.inTarget().plus(passedBy.inTarget());
    }

    /** All that does not. */
    Tally outside() {
        return Tally.sum(List.of(given.outside(), passedBy.outside(), leftOut, others));
    }

    /** Of those that were given an aim. */
    Tally ofGiven() {
        return given.total().plus(passedBy.total());
    }

    /** Of those that were not. */
    Tally ofOthers() {
        return leftOut.plus(others);
    }

    /** Of those of whom it was decided that they get no aim. */
    Tally ofUnaimed() {
        return passedBy.total().plus(leftOut);
    }

    /** Of all but those. */
    Tally ofNotUnaimed() {
        return given.total().plus(others);
    }

    Tally total() {
        return ofGiven().plus(ofOthers());
    }
}
