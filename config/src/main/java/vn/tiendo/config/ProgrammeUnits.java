package vn.tiendo.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Spelling;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** The units that ever stand in a programme's branch, by id and by name. */
final class ProgrammeUnits {
    private final Programme programme;
    private final UnitTree tree;
    private final Set<UnitId> ids = new HashSet<>();
    private final Map<String, Set<UnitId>> names = new HashMap<>();

    ProgrammeUnits(Programme programme, UnitTree tree) {
        this.programme = programme;
        this.tree = tree;
        for (var unit : tree.all()) {
            if (unit.versions().stream().anyMatch(version -> tree.isWithin(unit.id(), programme.root(), version.from()))
                    || tree.isWithin(
                            unit.id(), programme.root(), programme.phase().last())) {
                ids.add(unit.id());
                for (var version : unit.versions()) {
                    name(version.name(), unit.id());
                    version.shortNames().forEach(name -> name(name, unit.id()));
                }
            }
        }
    }

    private void name(String name, UnitId unit) {
        names.computeIfAbsent(name, _ -> new HashSet<>()).add(unit);
    }

    /** The unit that a row names by id or name; a problem if it is none, two, or one outside the branch. */
    Optional<UnitId> of(Row row) {
        var text = row.get(SheetRow.UNIT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var id = new UnitId(text);
        if (ids.contains(id)) {
            return Optional.of(id);
        }
        var named = names.getOrDefault(text, Set.of());
        if (named.size() == 1) {
            return named.stream().findFirst();
        }
        row.problem(SheetRow.UNIT, expected(id, named));
        return Optional.empty();
    }

    private String expected(UnitId id, Set<UnitId> named) {
        if (!named.isEmpty()) {
            return "one of the ids %s, for the name is theirs"
                    .formatted(String.join(
                            ", ", named.stream().map(UnitId::value).sorted().toList()));
        }
        if (tree.find(id).isPresent() || tree.all().stream().anyMatch(unit -> isCalled(unit, id.value()))) {
            return "a unit below “%s”, the root of %s".formatted(programme.root(), programme.code());
        }
        List<String> known = new java.util.ArrayList<>(names.keySet());
        ids.forEach(one -> known.add(one.value()));
        return Spelling.nearest(id.value(), known)
                .map("the id or name of a unit, perhaps “%s”"::formatted)
                .orElse("the id or name of a unit");
    }

    private static boolean isCalled(Unit unit, String name) {
        return unit.versions().stream().anyMatch(version -> version.name().equals(name));
    }
}
