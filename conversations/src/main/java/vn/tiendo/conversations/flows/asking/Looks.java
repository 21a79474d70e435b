package vn.tiendo.conversations.flows.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.units.UnitId;

/** The views that answer a question: a follow-up takes indicators and days of the view before it, never its list (C-52). */
record Looks(StandingQuestion question) {
    View.OwnProgress own(UnitId unit) {
        var wanted = question.wanted();
        var before = before();
        return new View.OwnProgress(
                unit,
                wanted.indicators().isEmpty()
                        ? before.map(View.OwnProgress::indicators).orElse(List.of())
                        : wanted.indicators(),
                period(before),
                until(before),
                restrictions(wanted, unit));
    }

    /** What narrows the question, and what it leaves out (C-50). */
    private List<Restriction> restrictions(Wanted wanted, UnitId unit) {
        return Stream.concat(wanted.restrictions().stream(), question.leftOut(unit).stream())
                .toList();
    }

    View.BoardProgress board(Programme programme, UnitId unit) {
        var wanted = Wanted.of(question.asked(), Optional.of(programme));
        var before = before();
        return new View.BoardProgress(
                programme.code(),
                unit,
                wanted.indicators().isEmpty() ? indicatorsBefore(programme) : wanted.indicators(),
                period(before),
                wanted.pick().orElse(View.Pick.SUMMARY),
                0,
                until(before),
                wanted.most(),
                restrictions(comparesTimes() ? question.wanted() : wanted, unit));
    }

    private boolean comparesTimes() {
        return question.wanted().restrictions().stream()
                .anyMatch(one -> one instanceof Restriction.Comparison(var against, var _)
                        && against == Restriction.Against.TIME);
    }

    /** What there is of a unit, in its first programme or the one that was chosen. */
    Optional<View> stock(UnitId unit) {
        var programmes = question.programmesOf(unit);
        return question.chosen(programmes)
                .or(() -> programmes.stream().findFirst())
                .map(programme -> new View.Stock(
                        programme.code(),
                        unit,
                        Wanted.of(question.asked(), Optional.of(programme)).indicators(),
                        question.wanted().period(),
                        question.text(),
                        question.wanted().restrictions()));
    }

    /** The view of a unit that was named, in whichever programme. */
    View at(UnitId unit) {
        var programmes = question.programmesOf(unit);
        return question.hasUnder(unit) && !programmes.isEmpty()
                ? board(question.chosen(programmes).orElse(programmes.getFirst()), unit)
                : own(unit);
    }

    /** Units beside one another, in the programme they have in common: the one chosen before, or the first. */
    Optional<View> sideBySide(List<UnitId> units) {
        var common = question.programmesOf(units.getFirst()).stream()
                .filter(programme -> units.stream()
                        .allMatch(unit -> question.programmesOf(unit).contains(programme)))
                .toList();
        return question.chosen(common).or(() -> common.stream().findFirst()).map(programme -> {
            var wanted = Wanted.of(question.asked(), Optional.of(programme));
            var before = before();
            return new View.SideBySide(
                    programme.code(),
                    units,
                    wanted.indicators().isEmpty() ? indicatorsBefore(programme) : wanted.indicators(),
                    period(before),
                    until(before),
                    wanted.restrictions());
        });
    }

    private List<IndicatorCode> indicatorsBefore(Programme programme) {
        return question.last()
                .map(view -> switch (view) {
                    case View.BoardProgress board when board.programme().equals(programme.code()) -> board.indicators();
                    case View.SideBySide beside when beside.programme().equals(programme.code()) -> beside.indicators();
                    default -> List.<IndicatorCode>of();
                })
                .orElse(List.of());
    }

    /** What another answer goes on from, whatever kind of view it was. */
    private Optional<View.OwnProgress> before() {
        return question.last().map(Looks::basis);
    }

    /** Whom and what an answer was about. */
    static View.OwnProgress basis(View view) {
        return switch (view) {
            case View.OwnProgress own -> own;
            case View.BoardProgress board ->
                new View.OwnProgress(board.unit(), board.indicators(), board.period(), board.until(), List.of());
            case View.Stock stock ->
                new View.OwnProgress(stock.unit(), stock.indicators(), stock.period(), Optional.empty(), List.of());
            case View.MyReports(var unit) -> new View.OwnProgress(unit, Optional.empty(), Optional.empty());
            case View.SideBySide beside ->
                new View.OwnProgress(
                        beside.units().getFirst(), beside.indicators(), beside.period(), beside.until(), List.of());
            case View.Pictured(var of) -> basis(of);
        };
    }

    private Optional<Period> period(Optional<View.OwnProgress> before) {
        var wanted = question.wanted();
        return wanted.until().isPresent()
                ? wanted.period()
                : wanted.period()
                        .or(() -> before.flatMap(View.OwnProgress::period).filter(this::hasFigures));
    }

    private Optional<LocalDate> until(Optional<View.OwnProgress> before) {
        var wanted = question.wanted();
        return wanted.period().isPresent()
                ? wanted.until()
                : wanted.until().or(() -> before.flatMap(View.OwnProgress::until));
    }

    /** Days in which a programme has no figures are not gone on from. */
    private boolean hasFigures(Period period) {
        return question.programme()
                .filter(programme -> {
                    var days = programme.days(period);
                    return days.overlaps(programme.phase())
                            && !days.first()
                                    .isAfter(question.catalogue()
                                            .today(
                                                    programme,
                                                    question.asked().situation().now()));
                })
                .isPresent();
    }
}
