package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.units.UnitId;

/**
 * The results of a programme as of a day, against the targets and the unit tree of that day. Reads ledgers by key alone:
 * for each unit of the branch one per reporting year of the period.
 *
 * @param asOf the cut-off, whose targets and tree hold
 * @param live whether the cut-off is today; if not, what lies after it does not count
 */
public record Progress(Catalogue catalogue, Programme programme, Figures figures, LocalDate asOf, boolean live) {
    /** The results as they stand today. */
    public static Progress today(Catalogue catalogue, Programme programme, Figures figures, LocalDate today) {
        return new Progress(catalogue, programme, figures, today, true);
    }

    /** The results as they were on an earlier day (M-04). */
    public Progress on(LocalDate earlier) {
        return new Progress(catalogue, programme, figures, earlier, false);
    }

    /**
     * The results of a period as they were fixed, if its figures are fixed by now (M-13, A-30): what was stored until the
     * end of the day of the freeze, against the targets and the tree of that day.
     */
    public Optional<Progress> frozen(Period period) {
        return Optional.ofNullable(programme.calendar().frozen().get(period))
                .filter(day -> day.isBefore(asOf))
                .map(day -> new Progress(catalogue, programme, figures.at(Figures.endOf(day)), day, false));
    }

    /** A unit with all below it, and each unit directly below with all of its own. */
    public Board board(UnitId top, Period period) {
        return board(Branch.of(programme, top, counted(period), catalogue.units(), asOf, figuresFor(period)), period);
    }

    /** The same with {@code units} in the place of those directly below: all of one level, wherever they stand (C-56). */
    public Board board(UnitId top, List<UnitId> units, Period period) {
        var whole = board(top, period);
        var boards = units.stream().map(unit -> board(unit, period)).toList();
        return new Board(
                programme,
                top,
                period,
                asOf,
                whole.rows().stream()
                        .map(row -> new Board.Row(
                                row.total(), totals(boards, row.total().indicator())))
                        .toList());
    }

    private static List<Standing> totals(List<Board> boards, Indicator indicator) {
        return boards.stream()
                .flatMap(board -> board.row(indicator.code()).stream())
                .map(Board.Row::total)
                .toList();
    }

    /** A unit by its own ledger, whatever stands below it, and the ledgers of those it succeeds. */
    public Board alone(UnitId unit, Period period) {
        return board(
                Branch.alone(programme, unit, counted(period), catalogue.units(), asOf, figuresFor(period)), period);
    }

    /** The reporting year of the cut-off. */
    public Period.Year year() {
        return new Period.Year(programme.calendar().yearOf(asOf));
    }

    private Board board(Branch branch, Period period) {
        return new Board(
                programme,
                branch.unit(),
                period,
                asOf,
                programme.indicators().stream()
                        .map(indicator -> row(branch, indicator, period))
                        .toList());
    }

    private Board.Row row(Branch branch, Indicator indicator, Period period) {
        var row = row(branch, indicator, period, period);
        for (var wider : wider(period)) {
            if (!row.total().isAimed()) {
                var other = row(branch, indicator, period, wider);
                row = serves(other, wider) ? other : row;
            }
        }
        return row;
    }

    private Board.Row row(Branch branch, Indicator indicator, Period period, Period aimedAt) {
        var rollUp = new RollUp(catalogue, programme, indicator, period, aimedAt, asOf);
        var below = rollUp.below(branch);
        return new Board.Row(rollUp.standing(branch, below), below);
    }

    /** A year's aim serves for its first months; of a phase's aims only a yearly minimum serves for a single year. */
    private static boolean serves(Board.Row row, Period aimedAt) {
        return row.total().isAimed()
                && (!aimedAt.equals(new Period.Phase()) || row.total().aim() instanceof Aim.YearlyMinimum);
    }

    private List<Period> wider(Period period) {
        var wider = new ArrayList<Period>();
        period.inYear().ifPresent(year -> {
            var whole = new Period.Year(year);
            if (!period.equals(whole)
                    && programme
                            .days(period)
                            .first()
                            .equals(programme.days(whole).first())) {
                wider.add(whole);
            }
            wider.add(new Period.Phase());
        });
        return wider;
    }

    /**
     * The days that count. A total of the running period may be dated to its end, so that today cuts nothing off; an
     * earlier day does.
     */
    private Days counted(Period period) {
        var days = programme.days(period);
        return live || !days.last().isAfter(asOf) || days.first().isAfter(asOf) ? days : new Days(days.first(), asOf);
    }

    private Figures figuresFor(Period period) {
        return !live && programme.days(period).first().isAfter(asOf) ? Ledger::empty : figures;
    }
}
