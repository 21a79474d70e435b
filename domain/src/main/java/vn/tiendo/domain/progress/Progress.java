package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.IndicatorCode;
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
        return board(top, period, rolling(period).rows(top));
    }

    /** The same with {@code units} in the place of those directly below: all of one level, wherever they stand (C-56). */
    public Board board(UnitId top, List<UnitId> units, Period period) {
        var rolling = rolling(period);
        var whole = rolling.rows(top);
        var totals = units.stream().map(rolling::totals).toList();
        return board(
                top,
                period,
                IntStream.range(0, whole.size())
                        .mapToObj(at -> new Board.Row(
                                whole.get(at).total(),
                                totals.stream().map(each -> each.get(at)).toList()))
                        .toList());
    }

    /** A unit by its own ledger, whatever stands below it, and the ledgers of those it succeeds. */
    public Board alone(UnitId unit, Period period) {
        return board(unit, period, rolling(period).alone(unit));
    }

    /** What of a unit that was divided none of its parts has taken, by indicator; nothing for an indicator means none. */
    public Map<IndicatorCode, Tally> unallotted(UnitId divided, Period period) {
        return Division.of(catalogue, divided, asOf)
                .map(division -> Tallies.of(programme, divided, counted(period), division.rest(figuresFor(period))))
                .orElse(Map.of());
    }

    /** The reporting year of the cut-off. */
    public Period.Year year() {
        return new Period.Year(programme.calendar().yearOf(asOf));
    }

    private Board board(UnitId unit, Period period, List<Board.Row> rows) {
        return new Board(programme, unit, period, asOf, rows);
    }

    private Rolling rolling(Period period) {
        return new Rolling(
                catalogue, programme, figuresFor(period), asOf, period, new Rolling.Counted(counted(period), live));
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
        return !live && programme.days(period).first().isAfter(asOf) ? figures.empty() : figures;
    }
}
