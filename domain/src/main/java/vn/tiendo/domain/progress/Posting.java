package vn.tiendo.domain.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;

/** An entry with the ledger it belongs in: what a version of a report does to the figures. */
public record Posting(Ledger.Key key, Ledger.Entry entry) {
    /**
     * The postings of a report: one for each of its programmes and each reporting year its content touches. A line that
     * may lie in several years stands in the ledger of each; {@link Tallies} counts it once.
     */
    public static List<Posting> of(Report report, Catalogue catalogue) {
        var postings = new ArrayList<Posting>();
        for (var code : report.programmes()) {
            var programme = catalogue
                    .programme(code)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "expected a programme of the catalogue, found '%s' in report %s"
                                    .formatted(code, report.id())));
            for (int year : years(report.content(), programme)) {
                part(report.content(), programme, year)
                        .ifPresent(content -> postings.add(new Posting(
                                new Ledger.Key(code, report.unit(), year),
                                new Ledger.Entry(
                                        report.id(), report.number(), report.version(), report.status(), content))));
            }
        }
        return List.copyOf(postings);
    }

    /**
     * The postings of a report that replaces {@code before}: those of {@code after}, and for every ledger that only
     * {@code before} was in, the same entry at the new version and withdrawn, so that nothing is counted in two years.
     */
    public static List<Posting> replacing(Report before, Report after, Catalogue catalogue) {
        var postings = new ArrayList<>(of(after, catalogue));
        for (var old : of(before, catalogue)) {
            if (postings.stream().noneMatch(one -> one.key().equals(old.key()))) {
                var entry = old.entry();
                postings.add(new Posting(
                        old.key(),
                        new Ledger.Entry(
                                entry.report(),
                                entry.number(),
                                after.version(),
                                Report.Status.WITHDRAWN,
                                entry.content())));
            }
        }
        return List.copyOf(postings);
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
