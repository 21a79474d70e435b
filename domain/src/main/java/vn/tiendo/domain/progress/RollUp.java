package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.Target;

/**
 * Rolls one indicator up a branch: what counts against the unit's aim, what stands outside, and which aim that is.
 *
 * @param place where its standing stands in what a unit comes to
 */
record RollUp(
        Catalogue catalogue,
        Programme programme,
        Indicator indicator,
        Period period,
        Period aimedAt,
        LocalDate asOf,
        int place) {

    /** The standing of a branch's unit. */
    Standing standing(Branch branch) {
        var below = branch.below().by(this);
        var former = together(branch.former());
        var target = target(branch).filter(one -> !(one.aim() instanceof Aim.Unassigned));
        if (target.isPresent()) {
            return given(branch, below, former, target.get().aim(), adjusted(branch, target.get()));
        }
        if (branch.succeeds() && former.handed().isPresent()) {
            return given(branch, below, former, former.handed().get(), Optional.empty());
        }
        var all = below.plus(former);
        if (all.handed().isEmpty()) {
            return open(branch, all, OptionalInt.empty());
        }
        var handed = all.handed().get();
        return branch.own(indicator.code()).counted() > 0
                ? open(branch, all, Aims.number(handed))
                : summed(branch, all, handed);
    }

    /** What some units come to, side by side. */
    Together together(List<Rolled> some) {
        return Together.of(of(some), this::isUnaimed);
    }

    /** The standings of some units. */
    List<Standing> of(List<Rolled> some) {
        return some.stream().map(one -> one.by(this)).toList();
    }

    /** Against an aim of its own; what it inherited counts in full, what those below did by whether they share the aim. */
    private Standing given(
            Branch branch, Together below, Together former, Aim aim, Optional<Standing.Adjustment> adjusted) {
        var sharing = branch.succeeds() ? below : below.plus(former);
        boolean handedOn = isHandedOn(aim, sharing.handed());
        boolean alone = sharing.handed().isEmpty();
        var inside = handedOn ? sharing.ofGiven() : alone ? sharing.total() : sharing.ofNotUnaimed();
        var outside = handedOn ? sharing.ofOthers() : alone ? Tally.NONE : sharing.ofUnaimed();
        return make(
                branch,
                branch.own(indicator.code()).plus(inside).plus(branch.succeeds() ? former.total() : Tally.NONE),
                outside,
                aim,
                false,
                alone ? OptionalInt.empty() : differing(sharing.handed().get(), aim),
                adjusted);
    }

    private Standing summed(Branch branch, Together all, Aim handed) {
        return make(
                branch,
                all.inTarget(),
                branch.own(indicator.code()).plus(all.outside()),
                handed,
                true,
                OptionalInt.empty(),
                all.adjusted().map(day -> new Standing.Adjustment(day, new Aim.NotEntered())));
    }

    /** Without an aim: what those below were given does not measure a unit that has results of its own (M-06). */
    private Standing open(Branch branch, Together all, OptionalInt given) {
        return make(
                branch,
                branch.own(indicator.code()).plus(all.total()),
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
    private static boolean isHandedOn(Aim own, Optional<Aim> handed) {
        return handed.filter(sum -> own.equals(sum)
                        || (Aims.number(own).isPresent() && Aims.number(own).equals(Aims.number(sum))))
                .isPresent();
    }

    /** Whether it was decided that a unit gets no aim, which counts while others beside it do. */
    private boolean isUnaimed(Standing standing) {
        return catalogue
                .target(programme.code(), indicator.code(), standing.unit(), aimedAt, aimDay())
                .filter(target -> target.aim() instanceof Aim.Unassigned)
                .isPresent();
    }

    private Optional<Target> target(Branch branch) {
        return branch.part()
                ? Optional.empty()
                : catalogue.target(programme.code(), indicator.code(), branch.unit(), aimedAt, aimDay());
    }
}
