package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.Target;

/** Rolls one indicator up a branch: what counts against the unit's aim, what stands outside, and which aim that is. */
record RollUp(
        Catalogue catalogue, Programme programme, Indicator indicator, Period period, Period aimedAt, LocalDate asOf) {

    /** The standing of a branch's unit; {@code below} are the standings of the units directly under it. */
    Standing standing(Branch branch, List<Standing> below) {
        var former = branch.former().stream().map(this::standing).toList();
        var target = target(branch).filter(one -> !(one.aim() instanceof Aim.Unassigned));
        if (target.isPresent()) {
            return given(branch, below, former, target.get().aim(), adjusted(branch, target.get()));
        }
        var inherited =
                branch.succeeds() ? former.stream().filter(Standing::isGiven).toList() : List.<Standing>of();
        if (!inherited.isEmpty()) {
            return given(branch, below, former, sum(inherited), Optional.empty());
        }
        var all = both(below, former);
        var aimed = all.stream().filter(Standing::isGiven).toList();
        if (aimed.isEmpty()) {
            return open(branch, all, OptionalInt.empty());
        }
        return branch.own(indicator.code()).counted() > 0
                ? open(branch, all, Aims.number(sum(aimed)))
                : summed(branch, all, aimed);
    }

    /** The same, with the standings of the units below worked out first. */
    Standing standing(Branch branch) {
        return standing(branch, below(branch));
    }

    List<Standing> below(Branch branch) {
        return branch.below().stream().map(this::standing).toList();
    }

    /** Against an aim of its own; what it inherited counts in full, what those below did by whether they share the aim. */
    private Standing given(
            Branch branch,
            List<Standing> below,
            List<Standing> former,
            Aim aim,
            Optional<Standing.Adjustment> adjusted) {
        var sharing = branch.succeeds() ? below : both(below, former);
        var aimed = sharing.stream().filter(Standing::isGiven).toList();
        var handed = sum(aimed);
        Predicate<Standing> inside =
                isHandedOn(aim, handed, aimed) ? Standing::isGiven : one -> aimed.isEmpty() || !isLeftOut(one);
        var inherited = branch.succeeds() ? former : List.<Standing>of();
        return make(
                branch,
                branch.own(indicator.code())
                        .plus(total(sharing.stream().filter(inside)))
                        .plus(total(inherited.stream())),
                total(sharing.stream().filter(inside.negate())),
                aim,
                false,
                aimed.isEmpty() ? OptionalInt.empty() : differing(handed, aim),
                adjusted);
    }

    private Standing summed(Branch branch, List<Standing> below, List<Standing> aimed) {
        return make(
                branch,
                tally(aimed.stream().map(Standing::inTarget)),
                branch.own(indicator.code())
                        .plus(tally(below.stream().map(one -> one.isGiven() ? one.outside() : one.total()))),
                sum(aimed),
                true,
                OptionalInt.empty(),
                aimed.stream()
                        .flatMap(one -> one.adjusted().stream())
                        .max(Comparator.comparing(Standing.Adjustment::from))
                        .map(one -> new Standing.Adjustment(one.from(), new Aim.NotEntered())));
    }

    /** Without an aim: what those below were given does not measure a unit that has results of its own (M-06). */
    private Standing open(Branch branch, List<Standing> below, OptionalInt given) {
        return make(
                branch,
                branch.own(indicator.code()).plus(total(below.stream())),
                Tally.NONE,
                new Aim.Unassigned(),
                false,
                given,
                Optional.empty());
    }

    private Standing make(
            Branch branch,
            Tally inTarget,
            Tally outside,
            Aim aim,
            boolean summed,
            OptionalInt below,
            Optional<Standing.Adjustment> adjusted) {
        var years = aim instanceof Aim.YearlyMinimum minimum ? years(inTarget, minimum) : Map.<Integer, Integer>of();
        return new Standing(
                branch.unit(), indicator, period, aimedAt, inTarget, outside, aim, summed, below, adjusted, years);
    }

    /** Every year of the minimum that has begun and that the period touches, those without a result too. */
    private Map<Integer, Integer> years(Tally tally, Aim.YearlyMinimum minimum) {
        Days days = programme.days(period);
        var calendar = programme.calendar();
        int last = Math.min(calendar.yearOf(days.last()), calendar.yearOf(asOf));
        var years = new TreeMap<Integer, Integer>();
        for (int year = Math.max(calendar.yearOf(days.first()), minimum.firstYear()); year <= last; year++) {
            years.put(year, tally.years().getOrDefault(year, 0));
        }
        return years;
    }

    private static OptionalInt differing(Aim sum, Aim own) {
        var number = Aims.number(sum);
        return number.isPresent() && !number.equals(Aims.number(own)) ? number : OptionalInt.empty();
    }

    /** How the aim was changed after the first of the days asked for. */
    private Optional<Standing.Adjustment> adjusted(Branch branch, Target target) {
        if (!target.from().isAfter(programme.days(period).first())) {
            return Optional.empty();
        }
        return catalogue.versions(programme.code(), indicator.code(), branch.unit(), aimedAt).stream()
                .filter(other -> other.from().isBefore(target.from()))
                .reduce((_, later) -> later)
                .filter(before -> !before.aim().equals(target.aim()))
                .map(before -> new Standing.Adjustment(target.from(), before.aim()));
    }

    /** The day whose targets hold: the last of the days asked for, or the cut-off before it (C-55). */
    private LocalDate aimDay() {
        var last = programme.days(period).last();
        return last.isBefore(asOf) ? last : asOf;
    }

    /** Whether the whole aim was given on to units below, so that those without one add to it nothing. */
    private static boolean isHandedOn(Aim own, Aim sum, List<Standing> aimed) {
        return !aimed.isEmpty()
                && (own.equals(sum)
                        || (Aims.number(own).isPresent() && Aims.number(own).equals(Aims.number(sum))));
    }

    /** Whether it was decided that a unit gets no aim, while others beside it do. */
    private boolean isLeftOut(Standing standing) {
        return catalogue
                .target(programme.code(), indicator.code(), standing.unit(), aimedAt, aimDay())
                .filter(target -> target.aim() instanceof Aim.Unassigned)
                .isPresent();
    }

    private Optional<Target> target(Branch branch) {
        return catalogue.target(programme.code(), indicator.code(), branch.unit(), aimedAt, aimDay());
    }

    private static List<Standing> both(List<Standing> one, List<Standing> other) {
        return other.isEmpty()
                ? one
                : Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Aim sum(List<Standing> aimed) {
        return Aims.sum(aimed.stream().map(Standing::aim).toList());
    }

    private static Tally total(Stream<Standing> standings) {
        return tally(standings.map(Standing::total));
    }

    private static Tally tally(Stream<Tally> tallies) {
        return tallies.reduce(Tally.NONE, Tally::plus);
    }
}
