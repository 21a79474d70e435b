package vn.tiendo.domain.progress;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Edition;
import vn.tiendo.domain.reporting.Report;

/** An entry with the ledger it belongs in: what a version of a report does to the figures. */
public record Posting(Ledger.Key key, Ledger.Entry entry) {
    /**
     * The postings of a report: the same entry for each of its programmes and each reporting year that any version of it
     * touches. {@link Tallies} counts a line in the ledger of its first year only, so that nothing counts in two years.
     */
    public static List<Posting> of(Report report, Catalogue catalogue) {
        return report.editions().reversed().stream()
                .flatMap(edition -> edition.programmes().stream())
                .distinct()
                .map(code -> programme(code, report, catalogue))
                .flatMap(programme -> years(report, programme).reversed().stream()
                        .map(year -> new Posting(
                                new Ledger.Key(programme.code(), report.unit(), year),
                                entry(report, programme.code()))))
                .toList();
    }

    /** What a report puts into each ledger of a programme. */
    public static Ledger.Entry entry(Report report, ProgrammeCode programme) {
        return new Ledger.Entry(report.id(), report.number(), report.version(), Stretch.of(report, programme));
    }

    private static Programme programme(ProgrammeCode code, Report report, Catalogue catalogue) {
        return catalogue
                .programme(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a programme of the catalogue, found '%s' in report %s".formatted(code, report.id())));
    }

    private static SortedSet<Integer> years(Report report, Programme programme) {
        var years = new TreeSet<Integer>();
        for (Edition edition : report.editions()) {
            if (edition.programmes().contains(programme.code())) {
                addYears(edition.content(), programme, years);
            }
        }
        return years;
    }

    private static void addYears(Content content, Programme programme, SortedSet<Integer> years) {
        switch (content) {
            case Content.Events(var lines) ->
                lines.stream()
                        .filter(line -> programme.indicator(line.indicator()).isPresent())
                        .forEach(line -> addYears(line.when().days(), programme, years));
            case Content.Nothing nothing -> {
                if (nothing.programmes().contains(programme.code())) {
                    addYears(nothing.days(), programme, years);
                }
            }
            case Content.NetChange(var _, var _, var _, var _, var days) -> addYears(days, programme, years);
            case Content.Ended(var indicator, var _, var _, var day) -> {
                if (programme.indicator(indicator).isPresent()) {
                    addYears(Days.on(day), programme, years);
                }
            }
            case Content.Snapshot(var _, var _, var _, var _, var day) -> addYears(Days.on(day), programme, years);
        }
    }

    private static void addYears(Days days, Programme programme, SortedSet<Integer> years) {
        int last = programme.calendar().yearOf(days.last());
        for (int year = programme.calendar().yearOf(days.first()); year <= last; year++) {
            years.add(year);
        }
    }
}
