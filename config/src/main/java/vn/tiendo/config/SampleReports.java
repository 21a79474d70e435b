package vn.tiendo.config;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.config.ProgrammeSheets.Result;
import vn.tiendo.config.tree.Row;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Organisation;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.reporting.Workplace;
import vn.tiendo.domain.units.UnitId;

/** Makes the reports of the samples out of the results in their sheets, numbered from 1 in the order of the files. */
final class SampleReports {
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final ListedPeople people;
    private final List<Report> reports = new ArrayList<>();

    SampleReports(ListedPeople people) {
        this.people = people;
    }

    List<Report> all() {
        return reports;
    }

    void add(ProgrammeFile file, List<Result> results) {
        var subCounts = subCounts(results);
        for (var result : results) {
            if (result.subCount().isEmpty()) {
                add(file, result, subCounts.getOrDefault(Key.of(result), Map.of()));
            }
        }
    }

    /** What a "trong đó" belongs to. */
    private record Key(UnitId unit, Optional<IndicatorCode> indicator, Days days) {
        static Key of(Result result) {
            return new Key(result.unit(), result.indicator(), result.days());
        }
    }

    private static Map<Key, Map<String, Integer>> subCounts(List<Result> results) {
        Map<Key, Integer> counts = new LinkedHashMap<>();
        results.stream()
                .filter(result -> result.subCount().isEmpty())
                .forEach(result -> counts.put(Key.of(result), result.count()));
        Map<Key, Map<String, Integer>> found = new LinkedHashMap<>();
        for (var result : results) {
            result.subCount().ifPresent(code -> {
                var whole = counts.get(Key.of(result));
                if (whole == null || result.count() > whole) {
                    result.row()
                            .problem(
                                    SheetRow.RESULT,
                                    whole == null
                                            ? "a row with the result that this is part of"
                                            : "at most the result that this is part of, " + whole);
                } else {
                    found.computeIfAbsent(Key.of(result), _ -> new LinkedHashMap<>())
                            .put(code, result.count());
                }
            });
        }
        return found;
    }

    private void add(ProgrammeFile file, Result result, Map<String, Integer> subCounts) {
        var sent = result.row().maybe(SheetRow.SENT).orElse(result.days().last());
        if (sent.isBefore(result.days().first())) {
            result.row()
                    .problem(SheetRow.SENT, "a day on or after " + result.days().first());
            return;
        }
        var programme = file.programme();
        add(file, result.row(), result.unit(), sent, content(programme, result, subCounts, sent));
    }

    private static Content content(Programme programme, Result result, Map<String, Integer> subCounts, LocalDate sent) {
        if (result.count() == 0) {
            var last =
                    sent.isBefore(result.days().last()) ? sent : result.days().last();
            return new Content.Nothing(
                    List.of(programme.code()),
                    new Days(result.days().first(), last),
                    result.indicator().stream().toList());
        }
        var when = result.day() ? new When.On(result.days().first()) : new When.Within(result.days());
        var row = result.row();
        var line = Line.of(result.indicator().orElseThrow(), result.count(), when)
                .of(subCounts)
                .by(decision(row, when))
                .in(row.maybe(SheetRow.ENTERPRISE).map(Workplace.Named::new));
        return new Content.Events(List.of(row.maybe(SheetRow.ORGANISATION)
                .map(Organisation::named)
                .map(line::about)
                .orElse(line)));
    }

    private static Decision decision(Row row, When when) {
        var day = when instanceof When.On(var on) ? Optional.of(on) : Optional.<LocalDate>empty();
        return row.maybe(SheetRow.DOCUMENT)
                .<Decision>map(number -> Decision.Numbered.of(number, day))
                .orElseGet(Decision.None::new);
    }

    /** Files {@code content} in the name of the unit's secretary, else of whoever records for the programme. */
    void add(ProgrammeFile file, Row row, UnitId unit, LocalDate sent, Content content) {
        Optional<PersonId> reporter = people.reporter(unit, sent).or(file::recordedBy);
        if (reporter.isEmpty()) {
            row.problems()
                    .add(row.place(), "a secretary of the unit, or recorded_by in the programme's file", "neither");
            return;
        }
        long number = reports.size() + 1L;
        Instant at = sent.atTime(NINE).atZone(Catalogue.ZONE).toInstant();
        var filed = new Change.Filed(List.of(file.programme().code()), List.of(), content);
        var order = "sample-%s-%d".formatted(file.programme().code(), number);
        reports.add(Report.filed(number, unit, new Act(order, filed, reporter.get(), "sample", at, at)));
    }
}
