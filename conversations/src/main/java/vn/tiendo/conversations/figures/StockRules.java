package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.progress.Figures;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Progress;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.rules.Rule;
import vn.tiendo.domain.units.UnitId;

/** What the rules in force on its day find in a stock that a unit reported: too few for a cell, or fewer than must be there. */
public record StockRules(Catalogue catalogue, Programme programme, UnitId unit, Figures figures) {
    private static final String CELL = "chi bộ";

    /** A sentence for each rule that it breaks; none of an estimate. */
    public List<String> remarks(Content.Snapshot stock) {
        return stock.exactness() == Content.Exactness.EXACT
                ? programme.indicators().stream()
                        .filter(indicator -> indicator.family() == Indicator.Family.ADMISSION
                                && indicator.name().equals(stock.title()))
                        .flatMap(indicator -> remarks(stock, indicator))
                        .distinct()
                        .toList()
                : List.of();
    }

    private Stream<String> remarks(Content.Snapshot stock, Indicator indicator) {
        return catalogue.rules().on(stock.on()).stream()
                .filter(rule -> indicator.isUnder(rule, Optional.empty()))
                .flatMap(rule -> remark(rule, stock, indicator).stream());
    }

    private Optional<String> remark(Rule rule, Content.Snapshot stock, Indicator indicator) {
        return switch (rule.check()) {
            case STRENGTH ->
                isCell(stock.on()) && stock.count() < rule.limit() ? said(rule, stock, 0) : Optional.empty();
            case STOCK ->
                Optional.of(least(stock, indicator))
                        .filter(least -> stock.count() < least)
                        .flatMap(least -> said(rule, stock, least));
            case TOLD,
                    CELL_RESOLUTION,
                    MADE_OFFICIAL,
                    READMITTED,
                    TRANSFERRED,
                    AT_ONCE,
                    LONG_AGO,
                    LATE_CEREMONY,
                    FOUNDERS,
                    REORGANISED,
                    PART_OF,
                    SAME_PLACE,
                    SUNDAY,
                    DECISION_FORM,
                    PLACE_THERE -> Optional.empty();
        };
    }

    private static Optional<String> said(Rule rule, Content.Snapshot stock, int least) {
        return rule.severity() == Rule.Severity.INFO
                ? Optional.empty()
                : Optional.of("Lưu ý: "
                        + rule.filled(
                                rule.message(),
                                Map.of("count", Phrases.number(stock.count()), "least", Phrases.number(least))));
    }

    private boolean isCell(LocalDate day) {
        return catalogue
                .units()
                .find(unit)
                .flatMap(found -> found.on(day))
                .filter(version -> version.type().startsWith(CELL))
                .isPresent();
    }

    /** Who was admitted this year must be among them, and none of those before may be missing if some were admitted since. */
    private int least(Content.Snapshot stock, Indicator indicator) {
        int admitted = admitted(stock.on(), indicator);
        return before(stock)
                .filter(earlier -> admitted > admitted(earlier.on(), indicator))
                .map(earlier -> Math.max(admitted, earlier.count()))
                .orElse(admitted);
    }

    private Optional<Content.Snapshot> before(Content.Snapshot stock) {
        return Ledger.of(programme, unit, programme.days(year(stock.on())), figures).stream()
                .flatMap(ledger -> ledger.entries().stream())
                .flatMap(entry -> entry.now().counted().stream())
                .flatMap(content -> content instanceof Content.Snapshot other ? Stream.of(other) : Stream.empty())
                .filter(other -> other.metric().equals(stock.metric())
                        && other.exactness() == Content.Exactness.EXACT
                        && other.on().isBefore(stock.on()))
                .max(Comparator.comparing(Content.Snapshot::on));
    }

    /** How many were admitted in the year until the end of a day. */
    private int admitted(LocalDate until, Indicator indicator) {
        return new Progress(catalogue, programme, figures, until, false)
                .alone(unit, year(until))
                .row(indicator.code())
                .map(row -> row.total().total().counted())
                .orElse(0);
    }

    private Period year(LocalDate day) {
        return new Period.Year(programme.calendar().yearOf(day));
    }
}
