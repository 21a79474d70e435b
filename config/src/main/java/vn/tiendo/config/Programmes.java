package vn.tiendo.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.config.tree.Row;
import vn.tiendo.domain.calendar.Offices;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.catalogue.Published;
import vn.tiendo.domain.catalogue.Target;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.rules.Rules;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** The programmes read so far, with their targets and sample reports. */
final class Programmes {
    private final UnitTree tree;
    private final ListedPeople people;
    private final Offices offices;
    private final Rules rules;
    private final Set<ProgrammeCode> codes = new HashSet<>();
    private final List<Programme> programmes = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Published> published = new ArrayList<>();
    private final SampleReports reports;

    Programmes(UnitTree tree, ListedPeople people, Offices offices, Rules rules) {
        this.tree = tree;
        this.people = people;
        this.offices = offices;
        this.rules = rules;
        this.reports = new SampleReports(people);
    }

    List<Programme> programmes() {
        return programmes;
    }

    List<Target> targets() {
        return targets;
    }

    List<Published> published() {
        return published;
    }

    List<Report> reports() {
        return reports.all();
    }

    /** Checks what a programme's file says of others: its code, its root, its people, its deadlines. */
    void check(ProgrammeFile file) {
        var row = file.row();
        if (row.has(ProgrammeFile.CODE) && !codes.add(file.programme().code())) {
            row.problem(ProgrammeFile.CODE, "a code that no other programme has");
        }
        row.maybe(ProgrammeFile.ROOT)
                .filter(root -> tree.find(root).isEmpty() && !tree.all().isEmpty())
                .ifPresent(root -> row.problem(ProgrammeFile.ROOT, ListedPeople.unitExpected(root, tree)));
        row.get(ProgrammeFile.OPEN_TOTALS).stream()
                .filter(unit -> tree.find(unit).isEmpty())
                .forEach(unit -> row.problem(ProgrammeFile.OPEN_TOTALS, ListedPeople.unitExpected(unit, tree)));
        verifiersMissing(file);
        file.recordedBy()
                .filter(person -> !people.has(person))
                .ifPresent(_ -> row.problem(ProgrammeFile.RECORDED_BY, "the id of a person"));
        file.indicators().forEach(one -> {
            one.check(rules);
            one.agree(programmes);
        });
        file.frozen().forEach(freeze -> afterDue(file.programme(), freeze));
        programmes.add(file.programme());
    }

    /** What only a verifier can decide would wait for ever (C-57): the first unit below another, and what nothing stands above. */
    private void verifiersMissing(ProgrammeFile file) {
        people.unverified(file.programme(), tree)
                .filter(this::hasAbove)
                .findFirst()
                .ifPresent(unit -> verifierMissing(
                        file,
                        "“none”, or a verifier above “%s” among the people: nobody could confirm".formatted(unit),
                        "nothing, or a verifier above “%s” among the people: nobody could let fixed figures be corrected"
                                .formatted(unit)));
        people.unverified(file.programme(), tree)
                .filter(unit -> !hasAbove(unit))
                .forEach(unit -> verifierMissing(
                        file,
                        "“none”, or a unit above “%s” with a verifier: nobody could confirm what “%s” itself reports"
                                .formatted(unit, unit),
                        "nothing, or a unit above “%s” with a verifier: nobody could let fixed figures of “%s” itself be corrected"
                                .formatted(unit, unit)));
    }

    private boolean hasAbove(UnitId unit) {
        return tree.find(unit).stream()
                .flatMap(one -> one.versions().stream())
                .anyMatch(version -> version.parent().isPresent());
    }

    private static void verifierMissing(ProgrammeFile file, String toConfirm, String toCorrect) {
        var row = file.row();
        if (row.has(ProgrammeFile.CONFIRMATION)
                && row.found(ProgrammeFile.CONFIRMATION).contains("superior")) {
            row.problem(ProgrammeFile.CONFIRMATION, toConfirm);
        }
        file.frozen().stream().findFirst().ifPresent(freeze -> freeze.row().problem(CalendarPart.ON, toCorrect));
    }

    void add(ProgrammeFile file, ProgrammeSheets sheets) {
        sheets.check(tree);
        targets.addAll(sheets.targets());
        published.addAll(sheets.published());
        reports.add(file, sheets.results());
    }

    void stock(ProgrammeFile file, Row row, ProgrammeUnits units) {
        var unit = units.of(row);
        var content = StockRow.content(row, file.programme());
        if (unit.isPresent() && content.isPresent()) {
            reports.add(file, row, unit.get(), StockRow.day(content.get()), content.get());
        }
    }

    private void afterDue(Programme programme, CalendarPart.Freeze freeze) {
        var due = offices.of(programme.calendar().column())
                .after(
                        programme.days(freeze.period()).last(),
                        programme.calendar().dueWorkingDays());
        if (freeze.row().has(CalendarPart.ON) && !freeze.on().isAfter(due)) {
            freeze.row().problem(CalendarPart.ON, "a day after the due day, " + due);
        }
    }
}
