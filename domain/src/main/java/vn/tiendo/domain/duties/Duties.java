package vn.tiendo.domain.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.progress.Figures;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/**
 * What is owed to a programme as of a day: the one place that says which report is owed by whom, since when, until when
 * and in which state. A unit owes the periods at whose end it is there. One that has ended owes nothing any more; what it
 * left unanswered is owed by the unit it was merged into, if that was not there itself (T-14).
 *
 * @param figures what was reported, by ledger
 * @param today the programme's own
 */
public record Duties(
        Catalogue catalogue, Programme programme, Figures figures, Extensions extensions, LocalDate today) {
    /** So long after its deadline a period that everybody has answered for is still spoken of. */
    private static final int SPOKEN_OF_DAYS = 30;

    /** What {@code unit} still has to answer for to all its programmes, the one that is due first first. */
    public static List<Duty> open(
            UnitId unit, Catalogue catalogue, Instant now, Figures figures, Extensions extensions) {
        return catalogue.programmesOf(unit, now).stream()
                .map(programme ->
                        new Duties(catalogue, programme, figures, extensions, catalogue.today(programme, now)))
                .flatMap(duties -> duties.open(unit).stream())
                .sorted(Comparator.comparing(Duty::due))
                .toList();
    }

    /** What {@code unit} owes to all its programmes, answered or not: its debts, and for each kind of period what comes next. */
    public static List<Duty> standing(
            UnitId unit, Catalogue catalogue, Instant now, Figures figures, Extensions extensions) {
        return catalogue.programmesOf(unit, now).stream()
                .map(programme ->
                        new Duties(catalogue, programme, figures, extensions, catalogue.today(programme, now)))
                .flatMap(duties -> Stream.concat(duties.overdue(unit).stream(), duties.current(unit).stream()))
                .sorted(Comparator.comparing(Duty::due))
                .toList();
    }

    /** Every period for which a report is owed by somebody and that has begun, the one that is due first first. */
    public List<Period> periods() {
        var calendar = programme.calendar();
        return calendar.duties().stream()
                .flatMap(kind -> calendar.from(kind, programme.phase().first(), today).stream())
                .filter(this::isOwed)
                .sorted(Comparator.comparing(this::due))
                .toList();
    }

    /** What {@code unit} owes for {@code period}; empty if it owes nothing for that. */
    public Optional<Duty> of(UnitId unit, Period period) {
        return isOwed(period)
                ? owing(unit, programme.days(period)).map(days -> duty(unit, period, days))
                : Optional.empty();
    }

    /** The debts of {@code unit}, oldest first: periods of which it reported nothing although the time is over. */
    public List<Duty> overdue(UnitId unit) {
        return periods().stream()
                .flatMap(period -> of(unit, period).stream())
                .filter(duty -> duty.isOverdue(today))
                .toList();
    }

    /** For each kind of period the one to be answered for next, whether it has been already or not. */
    public List<Duty> current(UnitId unit) {
        return programme.calendar().duties().stream()
                .flatMap(kind -> ofKind(kind)
                        .flatMap(period -> of(unit, period).stream())
                        .filter(duty -> !duty.due().isBefore(today))
                        .findFirst()
                        .stream())
                .toList();
    }

    /** All that {@code unit} is still to answer for, oldest first: its debts, and what comes next. */
    public List<Duty> open(UnitId unit) {
        return Stream.concat(overdue(unit).stream(), current(unit).stream())
                .filter(duty -> duty.isOpen(today))
                .toList();
    }

    /**
     * The periods whose reports are spoken of to those above: each for which a unit directly below {@code top}, with all
     * below it, is overdue, however long ago; and the last one that has closed or, when that is long past, the running one.
     */
    public List<Period> spokenOf(UnitId top) {
        var all = periods();
        var present = all.stream()
                .filter(period -> !due(period).plusDays(SPOKEN_OF_DAYS).isBefore(today))
                .findFirst();
        return all.stream()
                .filter(period -> present.filter(period::equals).isPresent()
                        || (due(period).isBefore(today)
                                && !silentBelow(top, period).isEmpty()))
                .toList();
    }

    /**
     * Whether {@code unit} or some below it are to answer for {@code period}, and none of them has reported anything. The
     * period may be any, also one for which no report is owed.
     */
    public boolean isSilent(UnitId unit, Period period) {
        return reportsBelow(period).isSilent(unit);
    }

    /** Those directly below {@code top} of whom that is so, by name. */
    public List<UnitId> silentBelow(UnitId top, Period period) {
        return reportsBelow(period).silentBelow(top);
    }

    private ReportsBelow reportsBelow(Period period) {
        return new ReportsBelow(this, period);
    }

    /** What {@code unit} reported of a duty, by indicator, whether it counts already or waits. */
    public SequencedMap<IndicatorCode, Integer> reported(Duty duty) {
        return Statements.of(programme, duty.unit(), duty.days(), figures).counts(duty.days());
    }

    /** The numbers of the unit's reports that count for a duty only once their decision has come. */
    public List<Long> undecided(Duty duty) {
        return Statements.of(programme, duty.unit(), duty.days(), figures).undecided(duty.days());
    }

    /** The cells at and below {@code top} that owe a report for {@code period}, each with how far it is met. */
    public List<Duty> ofCells(UnitId top, Period period) {
        return catalogue.units().branch(top, today).stream()
                .filter(unit -> catalogue.units().under(unit, today).isEmpty())
                .flatMap(unit -> of(unit, period).stream())
                .toList();
    }

    /** The cells at and below {@code top} from which nothing at all came for {@code period}, though they owe it. */
    public List<UnitId> silentCells(UnitId top, Period period) {
        return isOwed(period) ? reportsBelow(period).silentCells(top) : List.of();
    }

    /** Until when {@code period} is to be answered for by those who were given no longer time. */
    public LocalDate due(Period period) {
        return catalogue.deadline(programme, period).due();
    }

    /** Until when {@code unit} is to answer for {@code period}. */
    public LocalDate due(UnitId unit, Period period) {
        return extended(unit, period).orElseGet(() -> due(period));
    }

    private Stream<Period> ofKind(ReportingCalendar.Kind kind) {
        return periods().stream().filter(period -> period.kind() == kind);
    }

    private boolean isOwed(Period period) {
        var days = programme.days(period);
        return programme.calendar().duties().contains(period.kind())
                && programme.phase().contains(days.last())
                && !days.first().isAfter(today)
                && programme.calendar().since().filter(days.last()::isBefore).isEmpty();
    }

    private Duty duty(UnitId unit, Period period, Days days) {
        var said = Statements.of(programme, unit, days, figures);
        var extended = extended(unit, period);
        return new Duty(
                programme,
                unit,
                period,
                days,
                extended.orElseGet(() -> due(period)),
                extended,
                DutyState.of(days, said),
                said.waiting());
    }

    private Optional<LocalDate> extended(UnitId unit, Period period) {
        return extensions
                .until(programme.code(), period, unit)
                .filter(until -> due(period).isBefore(until));
    }

    /** How far {@code unit} itself has answered for the days of some period; empty if it is not to report of them. */
    Optional<DutyState> answered(UnitId unit, Days period) {
        return owing(unit, period).map(days -> state(unit, days));
    }

    /** The days of a period that {@code unit} is to report of. */
    private Optional<Days> owing(UnitId unit, Days period) {
        var units = catalogue.units();
        var at = period.last().isAfter(today) ? today : period.last();
        if (units.ended(unit, today).isPresent()) {
            return Optional.empty();
        }
        return units.asOf(unit, at).stream()
                .filter(one -> units.isWithin(one, programme.root(), at))
                .filter(one -> one.equals(unit) || isUnanswered(one, period))
                .map(one -> began(one, units))
                .min(Comparator.naturalOrder())
                .map(began ->
                        new Days(latest(began, period.first(), programme.phase().first()), period.last()));
    }

    private boolean isUnanswered(UnitId former, Days period) {
        return state(former, period) instanceof DutyState.NotReported;
    }

    private DutyState state(UnitId unit, Days days) {
        return DutyState.of(days, Statements.of(programme, unit, days, figures));
    }

    private static LocalDate began(UnitId unit, UnitTree units) {
        return units.find(unit).orElseThrow().versions().getFirst().from();
    }

    private static LocalDate latest(LocalDate... days) {
        return Stream.of(days).max(Comparator.naturalOrder()).orElseThrow();
    }
}
