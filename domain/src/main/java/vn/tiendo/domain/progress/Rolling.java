package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/**
 * Rolls the figures of some days up the tree of a day, in every indicator and against every aim that may serve for the
 * period. What a unit with others below it comes to is kept, so that a report costs those above it alone.
 */
final class Rolling {
    private final Catalogue catalogue;
    private final Programme programme;
    private final UnitTree units;
    private final Figures figures;
    private final LocalDate asOf;
    private final Days days;
    private final List<Period> aims;
    private final List<RollUp> all;
    private final RolledUp<Rolled> rolled;
    private final RolledUp<List<Board.Row>> rows;

    /** What is kept of the results of a period: {@code of} tells which of it, {@code live} which days count. */
    private record Results<T>(
            Class<?> of,
            ProgrammeCode programme,
            Period period,
            LocalDate asOf,
            boolean live,
            int firstYear,
            int lastYear)
            implements Aspect<T> {}

    Rolling(Catalogue catalogue, Programme programme, Figures figures, LocalDate asOf, Period period, Counted counted) {
        this.catalogue = catalogue;
        this.programme = programme;
        this.units = catalogue.units();
        this.figures = figures;
        this.asOf = asOf;
        this.days = counted.days();
        this.aims = aims(programme, period);
        var rollUps = new ArrayList<RollUp>();
        for (var aimedAt : aims) {
            for (var indicator : programme.indicators()) {
                rollUps.add(new RollUp(catalogue, programme, indicator, period, aimedAt, asOf, rollUps.size()));
            }
        }
        this.all = List.copyOf(rollUps);
        this.rolled = figures.rolledUp(results(Rolled.class, period, counted));
        this.rows = figures.rolledUp(results(Board.Row.class, period, counted));
    }

    private <T> Results<T> results(Class<?> of, Period period, Counted counted) {
        var calendar = programme.calendar();
        return new Results<>(
                of,
                programme.code(),
                period,
                asOf,
                counted.live(),
                calendar.yearOf(days.first()),
                calendar.yearOf(days.last()));
    }

    /** The days that count, and whether they are those of a running period. */
    record Counted(Days days, boolean live) {}

    /** The unit with everything below it, and each directly below: a row for each indicator, against the aim that serves. */
    List<Board.Row> rows(UnitId unit) {
        return hasOthers(unit) ? rows.of(unit, _ -> rows(rolled(unit))) : rows(rolled(unit));
    }

    /** The same of the unit alone, as somebody sees it who may not see below; with those in whose place it goes on. */
    List<Board.Row> alone(UnitId unit) {
        var predecessors = units.formerly(unit, asOf).stream()
                .filter(former -> isSucceeded(former, unit))
                .toList();
        return rows(rolled(new Branch(
                unit, own(unit), Blocks.NOBODY, former(unit, predecessors), !predecessors.isEmpty(), false)));
    }

    /** The totals of the unit with everything below it, in the order of the indicators. */
    List<Standing> totals(UnitId unit) {
        var total = rolled(unit);
        return serving(total).map(total::by).toList();
    }

    private List<Board.Row> rows(Rolled total) {
        return serving(total)
                .map(rollUp -> new Board.Row(total.by(rollUp), total.below().standings(rollUp)))
                .toList();
    }

    private Stream<RollUp> serving(Rolled total) {
        return IntStream.range(0, programme.indicators().size()).mapToObj(indicator -> serving(total, indicator));
    }

    private RollUp serving(Rolled total, int indicator) {
        var serving = all.get(indicator);
        for (int aim = 1; aim < aims.size(); aim++) {
            var wider = all.get(aim * programme.indicators().size() + indicator);
            if (!total.by(serving).isAimed() && serves(total.by(wider), aims.get(aim))) {
                serving = wider;
            }
        }
        return serving;
    }

    private List<Rolled> all(List<UnitId> some) {
        boolean many = some.size() > Blocks.SIZE;
        return some.stream()
                .map(unit -> many || hasOthers(unit) ? kept(unit) : rolled(branch(unit, Optional.empty())))
                .toList();
    }

    private Rolled rolled(UnitId unit) {
        return hasOthers(unit) ? kept(unit) : rolled(branch(unit, Optional.empty()));
    }

    private Rolled kept(UnitId unit) {
        return rolled.of(unit, before -> rolled(branch(unit, before.map(Rolled::below))));
    }

    private boolean hasOthers(UnitId unit) {
        return !units.under(unit, asOf).isEmpty() || !units.formerly(unit, asOf).isEmpty();
    }

    private Branch branch(UnitId unit, Optional<Blocks> before) {
        return new Branch(
                unit,
                own(unit),
                Blocks.of(all(units.under(unit, asOf)), all, before),
                former(unit, units.formerly(unit, asOf)),
                succeeds(unit),
                false);
    }

    /** Those that ended, of one that was divided only what no part has taken; and the parts that {@code unit} took. */
    private List<Rolled> former(UnitId unit, List<UnitId> ended) {
        var whole = new ArrayList<>(all(
                ended.stream().filter(one -> units.parts(one, asOf).isEmpty()).toList()));
        for (var one : ended) {
            division(one).ifPresent(division -> whole.add(part(one, division.rest(figures))));
        }
        for (var one : units.dividedInto(unit, asOf)) {
            division(one).ifPresent(division -> whole.add(part(one, division.share(unit, figures))));
        }
        return whole;
    }

    private Optional<Division> division(UnitId unit) {
        return Division.of(catalogue, unit, asOf);
    }

    /** A part of what a unit, and those that went into it before, reported. */
    private Rolled part(UnitId unit, Figures share) {
        return rolled(new Branch(
                unit,
                Tallies.of(programme, unit, days, share),
                Blocks.NOBODY,
                units.formerly(unit, asOf).stream().map(one -> part(one, share)).toList(),
                false,
                true));
    }

    private Map<IndicatorCode, Tally> own(UnitId unit) {
        return Tallies.of(programme, unit, days, figures);
    }

    private Rolled rolled(Branch branch) {
        return new Rolled(all.stream().map(rollUp -> rollUp.standing(branch)).toList(), branch.below());
    }

    private boolean succeeds(UnitId unit) {
        return units.formerly(unit, asOf).stream().anyMatch(former -> isSucceeded(former, unit));
    }

    private boolean isSucceeded(UnitId former, UnitId unit) {
        return units.find(former)
                .flatMap(one -> one.versions().getLast().successor())
                .equals(Optional.of(unit));
    }

    /** A year's aim serves for its first months; of a phase's aims only a yearly minimum serves for a single year. */
    private static boolean serves(Standing total, Period aimedAt) {
        return total.isAimed() && (!aimedAt.equals(new Period.Phase()) || total.aim() instanceof Aim.YearlyMinimum);
    }

    /** The period itself, and those after it whose aims may serve where it has none. */
    private static List<Period> aims(Programme programme, Period period) {
        var aims = new ArrayList<Period>();
        aims.add(period);
        period.inYear().ifPresent(year -> {
            var whole = new Period.Year(year);
            if (!period.equals(whole)
                    && programme
                            .days(period)
                            .first()
                            .equals(programme.days(whole).first())) {
                aims.add(whole);
            }
            aims.add(new Period.Phase());
        });
        return List.copyOf(aims);
    }
}
