package vn.tiendo.domain.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All units and who stood under whom on which day; looked up by id, never walked in full to answer a question. */
public final class UnitTree {
    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Map<UnitId, List<Unit>> everUnder = new HashMap<>();

    /** Every parent named must be among {@code all}, and no unit above itself; the loader checks both. */
    public UnitTree(List<Unit> all) {
        for (var unit : all) {
            units.put(unit.id(), unit);
            unit.versions().stream()
                    .flatMap(version -> version.parent().stream())
                    .distinct()
                    .forEach(parent -> everUnder
                            .computeIfAbsent(parent, _ -> new ArrayList<>())
                            .add(unit));
        }
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The name of a unit on {@code day}, else its last one. */
    public String name(UnitId id, LocalDate day) {
        var unit = units.get(id);
        if (unit == null) {
            throw new IllegalArgumentException("expected a unit of the tree, found '%s'".formatted(id));
        }
        return unit.on(day).orElse(unit.versions().getLast()).name();
    }

    public Optional<UnitId> parent(UnitId id, LocalDate day) {
        return find(id).flatMap(unit -> unit.on(day)).flatMap(Unit.Version::parent);
    }

    /** The units directly under {@code id} on {@code day}, by name. */
    public List<UnitId> under(UnitId id, LocalDate day) {
        return everUnder.getOrDefault(id, List.of()).stream()
                .filter(unit -> unit.on(day).flatMap(Unit.Version::parent).equals(Optional.of(id)))
                .map(Unit::id)
                .sorted(Comparator.comparing(child -> name(child, day)))
                .toList();
    }

    /** {@code id} and every unit below it on {@code day}. */
    public List<UnitId> branch(UnitId id, LocalDate day) {
        var found = new ArrayList<UnitId>();
        collect(id, day, found);
        return List.copyOf(found);
    }

    /** Whether {@code unit} is {@code top} or stood below it on {@code day}. */
    public boolean isWithin(UnitId unit, UnitId top, LocalDate day) {
        for (var at = Optional.of(unit); at.isPresent(); at = parent(at.get(), day)) {
            if (at.get().equals(top)) {
                return true;
            }
        }
        return false;
    }

    public List<Unit> all() {
        return units.values().stream().sorted(Comparator.comparing(Unit::id)).toList();
    }

    private void collect(UnitId id, LocalDate day, List<UnitId> found) {
        found.add(id);
        under(id, day).forEach(child -> collect(child, day, found));
    }
}
