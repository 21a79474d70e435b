package vn.tiendo.domain.duties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.progress.Figures;
import vn.tiendo.domain.progress.Ledger;
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

    /** Whether it was said of an indicator, and not overtaken by a later event, that nothing happened (C-2). */
    boolean saysNothing(IndicatorCode indicator) {
        long event = last(entry -> isEvent(entry, indicator));
        return entries.stream()
                .anyMatch(entry -> entry.number() > event
                        && entry.content() instanceof Content.Nothing nothing
                        && (nothing.indicators().isEmpty()
                                || nothing.indicators().contains(indicator)));
    }

    /** The numbers of the reports of events. */
    List<Long> events() {
        return entries.stream()
                .filter(entry -> !(entry.content() instanceof Content.Nothing))
                .map(Ledger.Entry::number)
                .distinct()
                .toList();
    }

    /** What was reported of some days, by indicator, in the order of the reports. */
    SequencedMap<IndicatorCode, Integer> counts(Days days) {
        var counts = new LinkedHashMap<IndicatorCode, Integer>();
        for (var entry : entries) {
            if (entry.content() instanceof Content.Events(var lines)) {
                lines.stream()
                        .filter(line -> line.when().days().overlaps(days))
                        .forEach(line -> counts.merge(line.indicator(), line.count(), Integer::sum));
            }
        }
        return counts;
    }

    /** The numbers of the reports that wait for the level above. */
    List<Long> waiting() {
        return entries.stream()
                .filter(entry -> entry.status() == Report.Status.PENDING)
                .map(Ledger.Entry::number)
                .distinct()
                .toList();
    }

    /** Up to which day of {@code days} it was said of every day from the first on that nothing at all happened. */
    Optional<LocalDate> nothingUpTo(Days days) {
        var next = days.first();
        for (var said : nothing()) {
            if (!said.first().isAfter(next) && !said.last().isBefore(next)) {
                next = said.last().plusDays(1);
            }
        }
        var upTo = next.minusDays(1);
        return next.equals(days.first())
                ? Optional.empty()
                : Optional.of(upTo.isAfter(days.last()) ? days.last() : upTo);
    }

    /** Whether no event was reported after it was said that nothing happened. */
    boolean endsWithNothing() {
        return last(entry -> isNothing(entry)) > last(entry -> !(entry.content() instanceof Content.Nothing));
    }

    /** The numbers of the reports which say of {@code days}, from the first on, that one indicator had no results. */
    List<Long> nothingOfSome(Days days) {
        return entries.stream()
                .filter(entry -> entry.content() instanceof Content.Nothing nothing
                        && !nothing.indicators().isEmpty()
                        && nothing.days().contains(days.first()))
                .map(Ledger.Entry::number)
                .distinct()
                .toList();
    }

    private List<Days> nothing() {
        return entries.stream()
                .filter(Statements::isNothing)
                .map(entry -> ((Content.Nothing) entry.content()).days())
                .sorted(Comparator.comparing(Days::first).thenComparing(Days::last))
                .toList();
    }

    private static boolean isNothing(Ledger.Entry entry) {
        return entry.content() instanceof Content.Nothing nothing
                && nothing.indicators().isEmpty();
    }

    private long last(Predicate<Ledger.Entry> which) {
        return entries.stream()
                .filter(which)
                .mapToLong(Ledger.Entry::number)
                .max()
                .orElse(-1);
    }

    private static boolean isEvent(Ledger.Entry entry, IndicatorCode indicator) {
        return entry.content() instanceof Content.Events(var lines)
                && lines.stream().anyMatch(line -> line.indicator().equals(indicator));
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
