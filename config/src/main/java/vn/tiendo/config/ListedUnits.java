package vn.tiendo.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.config.tree.Spelling;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** Makes the tree of units out of their lines, and checks that it is one on every day. */
final class ListedUnits {
    private final Map<UnitId, List<UnitRow>> rows;

    private ListedUnits(List<UnitRow> rows) {
        this.rows = rows.stream()
                .filter(row -> !row.id().value().isEmpty())
                .sorted(Comparator.comparing(row -> row.version().from()))
                .collect(Collectors.groupingBy(UnitRow::id, LinkedHashMap::new, Collectors.toList()));
    }

    /** The tree, or an empty one if going up would not end. */
    static UnitTree tree(Source source, List<String> files) {
        var rows = files.stream()
                .flatMap(file -> source.rows(file, UnitRow.SHAPE).stream())
                .map(UnitRow::of)
                .toList();
        return new ListedUnits(rows).tree();
    }

    private UnitTree tree() {
        for (var versions : rows.values()) {
            endsAfterItBegins(versions);
            overlaps(versions);
            versions.forEach(this::parentExists);
            versions.forEach(this::successorExists);
        }
        if (cycles()) {
            return new UnitTree(List.of());
        }
        return new UnitTree(rows.entrySet().stream()
                .map(unit -> new Unit(
                        unit.getKey(),
                        unit.getValue().stream().map(UnitRow::version).toList()))
                .toList());
    }

    private void endsAfterItBegins(List<UnitRow> versions) {
        for (var one : versions) {
            if (one.version()
                    .until()
                    .filter(until -> !until.isAfter(one.version().from()))
                    .isPresent()) {
                one.row().problem(UnitRow.UNTIL, "a day after " + one.version().from());
            }
        }
    }

    private void overlaps(List<UnitRow> versions) {
        for (int i = 1; i < versions.size(); i++) {
            var before = versions.get(i - 1).version();
            var after = versions.get(i);
            if (before.until()
                    .filter(until -> !until.isAfter(after.version().from()))
                    .isEmpty()) {
                after.row()
                        .problem(
                                UnitRow.FROM,
                                "a day on which the version of “%s” from %s has ended"
                                        .formatted(after.id(), before.from()));
            }
        }
    }

    private void parentExists(UnitRow child) {
        var parent = child.version().parent();
        if (parent.isEmpty()) {
            return;
        }
        var above = rows.get(parent.get());
        if (above == null) {
            child.row().problem(UnitRow.PARENT, known(parent.get()));
        } else if (child.isDated() && !covered(child.version(), above)) {
            child.row()
                    .problem(
                            UnitRow.PARENT,
                            "a unit that exists on all days from %s%s"
                                    .formatted(
                                            child.version().from(),
                                            child.version()
                                                    .until()
                                                    .map(day -> " to before " + day)
                                                    .orElse(" on")));
        }
    }

    /** So that going from successor to successor ends: each one exists on the day the one before it has ended. */
    private void successorExists(UnitRow row) {
        for (var into : row.row().get(UnitRow.INTO)) {
            if (!rows.containsKey(into)) {
                row.row().problem(UnitRow.INTO, known(into));
            } else if (row.version()
                    .until()
                    .filter(day -> on(into, day).isPresent())
                    .isEmpty()) {
                row.row().problem(UnitRow.INTO, "a unit that exists on the day given under until");
            }
        }
    }

    private String known(UnitId id) {
        return Spelling.nearest(
                        id.value(), rows.keySet().stream().map(UnitId::value).toList())
                .map("the id of a unit, perhaps “%s”"::formatted)
                .orElse("the id of a unit");
    }

    private static boolean covered(Unit.Version child, List<UnitRow> above) {
        var day = child.from();
        for (var version : above) {
            if (version.version().holdsOn(day)) {
                var until = version.version().until();
                if (until.isEmpty()) {
                    return true;
                }
                day = until.get();
            }
        }
        var reached = day;
        return child.until().filter(until -> !until.isAfter(reached)).isPresent();
    }

    private boolean cycles() {
        var days = rows.values().stream()
                .flatMap(List::stream)
                .map(row -> row.version().from())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<UnitId> reported = new HashSet<>();
        for (var day : days) {
            Set<UnitId> safe = new HashSet<>();
            for (var id : rows.keySet()) {
                cycle(id, day, safe)
                        .filter(reported::add)
                        .ifPresent(at -> on(at, day)
                                .ifPresent(row -> row.row()
                                        .problem(
                                                UnitRow.PARENT,
                                                "a unit that does not itself stand below “%s”".formatted(at))));
            }
        }
        return !reported.isEmpty();
    }

    /** The least unit of the circle into which going up from {@code start} leads, if it leads into one. */
    private Optional<UnitId> cycle(UnitId start, LocalDate day, Set<UnitId> safe) {
        List<UnitId> way = new ArrayList<>();
        for (var at = Optional.of(start); at.isPresent() && !safe.contains(at.get()); at = above(at.get(), day)) {
            int seen = way.indexOf(at.get());
            if (seen >= 0) {
                return way.subList(seen, way.size()).stream().min(Comparator.naturalOrder());
            }
            way.add(at.get());
        }
        safe.addAll(way);
        return Optional.empty();
    }

    private Optional<UnitId> above(UnitId id, LocalDate day) {
        return on(id, day).flatMap(row -> row.version().parent());
    }

    private Optional<UnitRow> on(UnitId id, LocalDate day) {
        return rows.getOrDefault(id, List.of()).stream()
                .filter(row -> row.version().holdsOn(day))
                .findFirst();
    }
}
