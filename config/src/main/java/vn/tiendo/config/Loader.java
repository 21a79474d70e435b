package vn.tiendo.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.config.tree.Folder;
import vn.tiendo.config.tree.Place;
import vn.tiendo.config.tree.Problems;
import vn.tiendo.config.tree.Row;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.catalogue.Target;
import vn.tiendo.domain.units.UnitTree;

/** Reads definition files into a configuration, or lists every problem. */
public final class Loader {
    private final Source source;
    private final List<String> named = new ArrayList<>();

    private Loader(Source source) {
        this.source = source;
    }

    /** The definitions of a deployment in {@code directory} ({@code TIENDO_CONFIG}, {@code check DIR}). */
    public static Loaded load(Path directory) {
        return load(new Folder.Directory(directory), false);
    }

    /** The bundled samples, all six together. */
    public static Loaded samples() {
        return load(new Folder.Bundled("/samples"), true);
    }

    static Loaded load(Folder folder, boolean bundled) {
        var problems = new Problems();
        var source = new Source(folder, bundled, problems);
        var main = source.group(MainFile.NAME, MainFile.SHAPE).map(MainFile::of);
        var configuration = main.map(file -> new Loader(source).configuration(file));
        if (configuration.isPresent() && problems.none()) {
            return new Loaded.Good(configuration.get());
        }
        return new Loaded.Bad(problems.inOrder().stream()
                .map(one -> new Problem(one.place().file(), one.place().named(), one.expected(), one.found()))
                .toList());
    }

    private Configuration configuration(MainFile main) {
        named.add(MainFile.NAME);
        var units = Units.tree(source, naming(main.units()));
        var people = People.of(source, naming(main.people()), units);
        var enterprises = EnterpriseRow.all(source, naming(main.enterprises()), units);
        var reports = new SampleReports(people);
        List<Programme> programmes = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        Map<ProgrammeCode, Row> codes = new HashMap<>();
        for (var name : naming(main.programmes())) {
            source.group(name, ProgrammeFile.SHAPE)
                    .map(row -> ProgrammeFile.of(row, source.bundled()))
                    .ifPresent(file -> {
                        check(file, codes, units, people);
                        programmes.add(file.programme());
                        sheets(name, file, units, targets, reports);
                    });
        }
        unnamed();
        return new Configuration(
                main.office(),
                main.support(),
                new Catalogue(programmes, units, targets, enterprises),
                people.people(),
                people.memberships(),
                people.codes(),
                reports.all());
    }

    private void sheets(
            String programmeFile, ProgrammeFile file, UnitTree tree, List<Target> targets, SampleReports reports) {
        if (tree.find(file.programme().root()).isEmpty()) {
            return;
        }
        var units = new ProgrammeUnits(file.programme(), tree);
        var sheets = new Sheets(file.programme(), units, source.bundled());
        for (var sheet : naming(beside(programmeFile, file.sheets()))) {
            source.rows(sheet, SheetRow.SHAPE).forEach(sheets::read);
        }
        targets.addAll(sheets.targets());
        reports.add(file, sheets.results());
    }

    private static void check(ProgrammeFile file, Map<ProgrammeCode, Row> codes, UnitTree units, People people) {
        var row = file.row();
        if (row.has(ProgrammeFile.CODE) && codes.putIfAbsent(file.programme().code(), row) != null) {
            row.problem(ProgrammeFile.CODE, "a code that no other programme has");
        }
        row.maybe(ProgrammeFile.ROOT)
                .filter(root -> units.find(root).isEmpty())
                .ifPresent(root -> row.problem(ProgrammeFile.ROOT, People.unitExpected(root, units)));
        file.recordedBy()
                .filter(person -> !people.has(person))
                .ifPresent(_ -> row.problem(ProgrammeFile.RECORDED_BY, "the id of a person"));
    }

    /** Sheets are named as seen from the programme's file. */
    private static List<String> beside(String programmeFile, List<String> sheets) {
        var folder = programmeFile.substring(0, programmeFile.lastIndexOf('/') + 1);
        return sheets.stream().map(folder::concat).toList();
    }

    private List<String> naming(List<String> files) {
        named.addAll(files);
        return files;
    }

    /** A file that nobody names is a slip: a target sheet forgotten would be a target lost. */
    private void unnamed() {
        for (var file : source.folder().files()) {
            if (!named.contains(file)) {
                source.problems()
                        .add(
                                Place.of(file),
                                "to be named in " + MainFile.NAME + " or a programme's file",
                                "no mention");
            }
        }
    }
}
