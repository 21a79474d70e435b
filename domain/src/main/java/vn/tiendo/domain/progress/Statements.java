package vn.tiendo.domain.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** What a unit itself said about some days and has not taken back, oldest report first. */
record Statements(List<Ledger.Entry> entries) {
    static Statements of(Programme programme, UnitId unit, Days days, Figures figures) {
        return new Statements(Ledger.of(programme, unit, days, figures).stream()
                .flatMap(ledger -> ledger.entries().stream())
                .filter(Statements::stands)
                .filter(entry -> touches(entry.content(), days))
                .sorted(Comparator.comparingLong(Ledger.Entry::number))
                .toList());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether it was said, and not overtaken by a later event, that nothing happened (C-2). */
    boolean saysNothing(Optional<IndicatorCode> indicator) {
        long event = last(entry -> isEvent(entry, indicator));
        return entries.stream()
                .anyMatch(entry -> entry.number() > event
                        && entry.content() instanceof Content.Nothing nothing
                        && (nothing.indicators().isEmpty()
                                || indicator
                                        .filter(nothing.indicators()::contains)
                                        .isPresent()));
    }

    /** The numbers of the reports of events. */
    List<Long> events() {
        return entries.stream()
                .filter(entry -> !(entry.content() instanceof Content.Nothing))
                .map(Ledger.Entry::number)
                .distinct()
                .toList();
    }

    /** The newest statement that nothing at all, or nothing more, happened. */
    Optional<Ledger.Entry> lastNothing() {
        return entries.stream()
                .filter(entry -> entry.content() instanceof Content.Nothing nothing
                        && nothing.indicators().isEmpty())
                .max(Comparator.comparingLong(Ledger.Entry::number));
    }

    private long last(Predicate<Ledger.Entry> which) {
        return entries.stream()
                .filter(which)
                .mapToLong(Ledger.Entry::number)
                .max()
                .orElse(-1);
    }

    private static boolean isEvent(Ledger.Entry entry, Optional<IndicatorCode> indicator) {
        return entry.content() instanceof Content.Events(var lines)
                && lines.stream()
                        .anyMatch(
                                line -> indicator.isEmpty() || line.indicator().equals(indicator.get()));
    }

    private static boolean stands(Ledger.Entry entry) {
        return entry.status() == Report.Status.COUNTED || entry.status() == Report.Status.PENDING;
    }

    private static boolean touches(Content content, Days days) {
        return switch (content) {
            case Content.Events(var lines) ->
                lines.stream().anyMatch(line -> line.when().days().overlaps(days));
            case Content.Nothing(var _, var said, var _) -> said.overlaps(days);
            case Content.NetChange(var _, var _, var _, var _, var over) -> over.overlaps(days);
            case Content.Snapshot(var _, var _, var _, var _, var on) -> days.contains(on);
        };
    }
}
