package vn.tiendo.domain.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Edition;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;

/** An entry with the ledger it belongs in: what a version of a report does to the figures. */
public record Posting(Ledger.Key key, Ledger.Entry entry) {
    /**
     * The postings of a report: one for each of its programmes and each reporting year its content touches. A line that
     * may lie in several years stands in the ledger of each; {@link Tallies} counts it once. A ledger that only an
     * earlier version was in gets the same entry withdrawn, so that nothing is counted in two years.
     */
    public static List<Posting> of(Report report, Catalogue catalogue) {
        var postings = new LinkedHashMap<Ledger.Key, Posting>();
        for (int version = report.version(); version > 0; version--) {
            boolean stands = version == report.version();
            for (var posting : of(report, report.at(version).edition(), catalogue)) {
                postings.putIfAbsent(posting.key(), stands ? posting : posting.withdrawn());
            }
        }
        return List.copyOf(postings.values());
    }

    private static List<Posting> of(Report report, Edition edition, Catalogue catalogue) {
        var postings = new ArrayList<Posting>();
        for (var code : edition.programmes()) {
            var programme = catalogue
                    .programme(code)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "expected a programme of the catalogue, found '%s' in report %s"
                                    .formatted(code, report.id())));
            for (int year : years(edition.content(), programme)) {
                part(edition.content(), programme, year)
                        .ifPresent(content -> postings.add(new Posting(
                                new Ledger.Key(code, report.unit(), year),
                                new Ledger.Entry(
                                        report.id(), report.number(), report.version(), edition.status(), content))));
            }
        }
        return List.copyOf(postings);
    }

    private Posting withdrawn() {
        return new Posting(
                key,
                new Ledger.Entry(
                        entry.report(), entry.number(), entry.version(), Report.Status.WITHDRAWN, entry.content()));
    }

    private static SortedSet<Integer> years(Content content, Programme programme) {
        var years = new TreeSet<Integer>();
        switch (content) {
            case Content.Events(var lines) ->
                lines.forEach(line -> addYears(line.when().days(), programme, years));
            case Content.Nothing(var _, var days, var _) -> addYears(days, programme, years);
            case Content.NetChange(var _, var _, var _, var _, var days) -> addYears(days, programme, years);
            case Content.Snapshot(var _, var _, var _, var _, var day) -> addYears(Days.on(day), programme, years);
        }
        return years;
    }

    private static void addYears(Days days, Programme programme, SortedSet<Integer> years) {
        int last = programme.calendar().yearOf(days.last());
        for (int year = programme.calendar().yearOf(days.first()); year <= last; year++) {
            years.add(year);
        }
    }

    private static Optional<Content> part(Content content, Programme programme, int year) {
        return switch (content) {
            case Content.Events(var lines) -> {
                var mine = lines.stream()
                        .filter(line -> concerns(line, programme, year))
                        .toList();
                yield mine.isEmpty() ? Optional.empty() : Optional.of(new Content.Events(mine));
            }
            case Content.Nothing nothing ->
                nothing.programmes().contains(programme.code()) ? Optional.of(nothing) : Optional.empty();
            case Content.NetChange change -> Optional.of(change);
            case Content.Snapshot snapshot -> Optional.of(snapshot);
        };
    }

    private static boolean concerns(Line line, Programme programme, int year) {
        var years = new TreeSet<Integer>();
        addYears(line.when().days(), programme, years);
        return programme.indicator(line.indicator()).isPresent() && years.contains(year);
    }
}
