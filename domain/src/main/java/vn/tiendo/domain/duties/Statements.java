package vn.tiendo.domain.duties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.progress.Figures;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.units.UnitId;

/** What a unit itself said about some days and has not taken back, oldest report first. */
record Statements(List<Statement> said) {
    Statements {
        said = List.copyOf(said);
    }

    /**
     * What one report says of them.
     *
     * @param waits whether it waits for the level above
     */
    record Statement(long number, Content content, boolean waits) {
        static Stream<Statement> of(Ledger.Entry entry) {
            var now = entry.now();
            return now.said().stream()
                    .map(content ->
                            new Statement(entry.number(), content, now.waiting().isPresent()));
        }

        /** Without what the programme does not count; nothing if nothing is left. */
        Stream<Statement> to(Programme programme) {
            if (!(content instanceof Content.Events(var lines))) {
                return Stream.of(this);
            }
            var counted = lines.stream()
                    .filter(line -> programme.indicator(line.indicator()).isPresent())
                    .toList();
            return counted.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Statement(number, new Content.Events(counted), waits));
        }
    }

    /** A report that stands in the ledgers of two years says it once. */
    static Statements of(Programme programme, UnitId unit, Days days, Figures figures) {
        return new Statements(Ledger.of(programme, unit, days, figures).stream()
                .flatMap(ledger -> ledger.entries().stream())
                .flatMap(Statement::of)
                .flatMap(statement -> statement.to(programme))
                .filter(statement -> touches(statement.content(), days))
                .distinct()
                .sorted(Comparator.comparingLong(Statement::number))
                .toList());
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    /** Whether it was said of an indicator, and not overtaken by a later event, that nothing happened (C-2). */
    boolean saysNothing(IndicatorCode indicator) {
        long event = last(entry -> isEvent(entry, indicator));
        return said.stream()
                .anyMatch(entry -> entry.number() > event
                        && entry.content() instanceof Content.Nothing nothing
                        && (nothing.indicators().isEmpty()
                                || nothing.indicators().contains(indicator)));
    }

    /** The numbers of the reports of events. */
    List<Long> events() {
        return said.stream()
                .filter(entry -> !(entry.content() instanceof Content.Nothing))
                .map(Statement::number)
                .distinct()
                .toList();
    }

    /** What was reported of some days, by indicator, in the order of the reports. */
    SequencedMap<IndicatorCode, Integer> counts(Days days) {
        var counts = new LinkedHashMap<IndicatorCode, Integer>();
        for (var entry : said) {
            if (entry.content() instanceof Content.Events(var lines)) {
                lines.stream()
                        .filter(line -> line.when().days().overlaps(days))
                        .forEach(line -> counts.merge(line.indicator(), line.count(), Integer::sum));
            }
        }
        return counts;
    }

    /** The numbers of the reports of which a line of {@code days} waits for its decision (C-14). */
    List<Long> undecided(Days days) {
        return said.stream()
                .filter(entry -> entry.content() instanceof Content.Events(var lines)
                        && lines.stream()
                                .anyMatch(line -> line.awaitsDecision()
                                        && line.when().days().overlaps(days)))
                .map(Statement::number)
                .distinct()
                .toList();
    }

    /** The numbers of the reports that wait for the level above. */
    List<Long> waiting() {
        return said.stream()
                .filter(Statement::waits)
                .map(Statement::number)
                .distinct()
                .toList();
    }

    /** Up to which day of {@code days} it was said of every day from the first on that nothing at all happened. */
    Optional<LocalDate> nothingUpTo(Days days) {
        var next = days.first();
        for (var stretch : nothing()) {
            if (!stretch.first().isAfter(next) && !stretch.last().isBefore(next)) {
                next = stretch.last().plusDays(1);
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
        return said.stream()
                .filter(entry -> entry.content() instanceof Content.Nothing nothing
                        && !nothing.indicators().isEmpty()
                        && nothing.days().contains(days.first()))
                .map(Statement::number)
                .distinct()
                .toList();
    }

    private List<Days> nothing() {
        return said.stream()
                .filter(Statements::isNothing)
                .map(entry -> ((Content.Nothing) entry.content()).days())
                .sorted(Comparator.comparing(Days::first).thenComparing(Days::last))
                .toList();
    }

    private static boolean isNothing(Statement entry) {
        return entry.content() instanceof Content.Nothing nothing
                && nothing.indicators().isEmpty();
    }

    private long last(Predicate<Statement> which) {
        return said.stream().filter(which).mapToLong(Statement::number).max().orElse(-1);
    }

    private static boolean isEvent(Statement entry, IndicatorCode indicator) {
        return entry.content() instanceof Content.Events(var lines)
                && lines.stream().anyMatch(line -> line.indicator().equals(indicator));
    }

    private static boolean touches(Content content, Days days) {
        return switch (content) {
            case Content.Events(var lines) ->
                lines.stream().anyMatch(line -> line.when().days().overlaps(days));
            case Content.Nothing(var _, var when, var _) -> when.overlaps(days);
            case Content.Ended(var _, var _, var _, var on) -> days.contains(on);
            // what there is of a stock says nothing of what happened
            case Content.NetChange _, Content.Snapshot _ -> false;
        };
    }
}
