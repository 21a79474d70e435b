package vn.tiendo.config;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.config.tree.Place;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.units.UnitTree;

/** All definition files of a folder, read in the order in which they build on each other. */
final class Definitions {
    private final Source source;
    private final List<String> named = new ArrayList<>(List.of(MainFile.NAME));

    Definitions(Source source) {
        this.source = source;
    }

    Configuration read(MainFile main) {
        var days = Holidays.of(source, naming(main.holidays()));
        var rules = RuleRow.all(source, naming(main.rules()));
        var units = ListedUnits.tree(source, naming(main.units()));
        var people = ListedPeople.of(source, naming(main.people()), units);
        var enterprises = EnterpriseRow.all(source, naming(main.enterprises()), units);
        var programmes = new Programmes(units, people, days, rules);
        for (var file : naming(main.programmes())) {
            source.group(file, ProgrammeFile.SHAPE)
                    .map(row -> ProgrammeFile.of(row, source.bundled()))
                    .ifPresent(programme -> programme(file, programme, units, programmes));
        }
        unnamed();
        return new Configuration(
                main.office(),
                main.support(),
                new Catalogue(
                        programmes.programmes(),
                        units,
                        programmes.targets(),
                        enterprises,
                        programmes.published(),
                        days,
                        rules),
                people.people(),
                people.memberships(),
                people.codes(),
                programmes.reports(),
                main.templates());
    }

    private void programme(String file, ProgrammeFile programme, UnitTree tree, Programmes programmes) {
        programmes.check(programme);
        var sheetNames = naming(beside(file, programme.sheets()));
        var stockNames = naming(beside(file, programme.stock()));
        if (tree.find(programme.programme().root()).isEmpty()) {
            return;
        }
        var units = new ProgrammeUnits(programme.programme(), tree);
        var sheets = new ProgrammeSheets(programme.programme(), units, source.bundled());
        for (var sheet : sheetNames) {
            source.rows(sheet, SheetRow.SHAPE).forEach(sheets::read);
        }
        programmes.add(programme, sheets);
        for (var sheet : stockNames) {
            source.rows(sheet, StockRow.SHAPE).forEach(row -> programmes.stock(programme, row, units));
        }
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
