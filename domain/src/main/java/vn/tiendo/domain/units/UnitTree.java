package vn.tiendo.domain.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All units and who stood under whom on which day; looked up by id, never walked in full to answer a question. */
public final class UnitTree {
    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Map<UnitId, List<Unit>> everUnder = new HashMap<>();
    private final Map<UnitId, List<Unit>> leftTo = new HashMap<>();
    private final Map<UnitId, ListsByDay> under = new ConcurrentHashMap<>();
    private final Map<UnitId, List<UnitId>> partOf = new HashMap<>();

    /** Every parent and successor named must be among {@code all}, and no unit above itself; the loader checks both. */
    public UnitTree(List<Unit> all) {
        for (var unit : all) {
            units.put(unit.id(), unit);
            unit.versions().stream()
                    .flatMap(version -> version.parent().stream())
                    .distinct()
                    .forEach(parent -> everUnder
                            .computeIfAbsent(parent, _ -> new ArrayList<>())
                            .add(unit));
            unit.versions()
                    .getLast()
                    .parts()
                    .forEach(part ->
                            partOf.computeIfAbsent(part, _ -> new ArrayList<>()).add(unit.id()));
            heir(unit)
                    .ifPresent(heir ->
                            leftTo.computeIfAbsent(heir, _ -> new ArrayList<>()).add(unit));
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
        var unit = units.get(id);
        return unit == null ? Optional.empty() : unit.on(day).flatMap(Unit.Version::parent);
    }

    /** The units directly under {@code id} on {@code day}, by name. */
    public List<UnitId> under(UnitId id, LocalDate day) {
        var lists = under.get(id);
        if (lists != null) {
            return lists.on(day);
        }
        return everUnder.containsKey(id)
                ? under.computeIfAbsent(id, parent -> new ListsByDay(parent, everUnder.getOrDefault(parent, List.of())))
                        .on(day)
                : List.of();
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

    /** The first day on which a unit is no more, if it has ended for good by {@code day}. */
    public Optional<LocalDate> ended(UnitId id, LocalDate day) {
        return find(id).flatMap(unit -> unit.versions().getLast().until()).filter(until -> !until.isAfter(day));
    }

    /** The unit that goes on in the place of one that has ended, itself not ended by {@code day}. */
    public Optional<UnitId> successor(UnitId id, LocalDate day) {
        return ended(id, day)
                .flatMap(_ -> find(id))
                .flatMap(unit -> unit.versions().getLast().successor())
                .flatMap(next -> ended(next, day).isPresent() ? successor(next, day) : Optional.of(next));
    }

    /**
     * Whom {@code id} speaks for on {@code day}: itself if it was there, else the units merged into it that were; nobody
     * once it has ended (T-03).
     */
    public List<UnitId> asOf(UnitId id, LocalDate day) {
        if (find(id).flatMap(unit -> unit.on(day)).isPresent()) {
            return List.of(id);
        }
        return leftTo.getOrDefault(id, List.of()).stream()
                .filter(unit -> unit.versions().getLast().successor().equals(Optional.of(id)))
                .flatMap(unit -> asOf(unit.id(), day).stream())
                .toList();
    }

    /** {@code day}; if the unit was not there, its last day before that, else its first. */
    public LocalDate present(UnitId id, LocalDate day) {
        var versions = find(id).map(Unit::versions).orElse(List.of());
        if (versions.isEmpty() || versions.stream().anyMatch(version -> version.holdsOn(day))) {
            return day;
        }
        return versions.stream()
                .flatMap(version -> version.until().stream())
                .filter(until -> !until.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(until -> until.minusDays(1))
                .orElseGet(() -> versions.getFirst().from());
    }

    /** Whether {@code later} is {@code unit} or what it was merged into in the end. */
    public boolean goesOnIn(UnitId unit, UnitId later) {
        for (var at = find(unit); at.isPresent(); at = next(at.get())) {
            if (at.get().id().equals(later)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Unit> next(Unit unit) {
        return unit.versions().getLast().successor().flatMap(this::find);
    }

    /**
     * The units that have ended by {@code day} and whose results stay with {@code id}: their successor or, where there
     * is none, the last they stood under. So no result leaves a total (T-06).
     */
    public List<UnitId> formerly(UnitId id, LocalDate day) {
        if (!leftTo.containsKey(id)) {
            return List.of();
        }
        return leftTo.getOrDefault(id, List.of()).stream()
                .map(Unit::id)
                .filter(unit -> ended(unit, day).isPresent())
                .sorted(Comparator.comparing(unit -> name(unit, day)))
                .toList();
    }

    /** The units into which one that has ended by {@code day} was divided; none if it was not. */
    public List<UnitId> parts(UnitId id, LocalDate day) {
        return ended(id, day)
                .flatMap(_ -> find(id))
                .map(unit -> unit.versions().getLast().parts())
                .orElse(List.of());
    }

    /** The units divided by {@code day} of which {@code id} is a part, by name. */
    public List<UnitId> dividedInto(UnitId id, LocalDate day) {
        return partOf.getOrDefault(id, List.of()).stream()
                .filter(unit -> ended(unit, day).isPresent())
                .sorted(Comparator.comparing(unit -> name(unit, day)))
                .toList();
    }

    /** The units under {@code id} on the second day that stood elsewhere on the first, by name. */
    public List<UnitId> cameTo(UnitId id, LocalDate before, LocalDate day) {
        return under(id, day).stream()
                .filter(unit ->
                        parent(unit, before).filter(other -> !other.equals(id)).isPresent())
                .toList();
    }

    /** The units under {@code id} on the first day that stand elsewhere on the second, by name. */
    public List<UnitId> wentFrom(UnitId id, LocalDate before, LocalDate day) {
        return under(id, before).stream()
                .filter(unit ->
                        parent(unit, day).filter(other -> !other.equals(id)).isPresent())
                .toList();
    }

    /** The day from which a unit stands where it does on {@code day}. */
    public Optional<LocalDate> standsSince(UnitId id, LocalDate day) {
        return find(id).flatMap(unit -> {
            var parent = parent(id, day);
            var since = Optional.<LocalDate>empty();
            for (var version : unit.versions()) {
                if (!version.from().isAfter(day)) {
                    since = version.parent().equals(parent)
                            ? since.or(() -> Optional.of(version.from()))
                            : Optional.empty();
                }
            }
            return since;
        });
    }

    /** Whether {@code unit} is within {@code top} on {@code day}, or was until it ended. */
    public boolean belongs(UnitId unit, UnitId top, LocalDate day) {
        for (var at = Optional.of(unit); at.isPresent(); at = above(at.get(), day)) {
            if (at.get().equals(top)) {
                return true;
            }
        }
        return false;
    }

    /** {@code id}, every unit below it on {@code day}, and those that were until they ended. */
    public List<UnitId> branchWithFormer(UnitId id, LocalDate day) {
        var found = new ArrayList<UnitId>();
        for (var unit : branch(id, day)) {
            collectFormer(unit, day, found);
        }
        return List.copyOf(found);
    }

    private void collectFormer(UnitId id, LocalDate day, List<UnitId> found) {
        found.add(id);
        formerly(id, day).forEach(former -> collectFormer(former, day, found));
    }

    /** {@code id} and every unit in whose figures its own may have a part on some day: whom it ever stood below or went into. */
    public Set<UnitId> everAbove(UnitId id) {
        var found = new LinkedHashSet<UnitId>();
        collectAbove(id, found);
        return found;
    }

    private void collectAbove(UnitId id, Set<UnitId> found) {
        if (found.add(id) && units.containsKey(id)) {
            for (var version : units.get(id).versions()) {
                version.parent().ifPresent(parent -> collectAbove(parent, found));
                version.successor().ifPresent(next -> collectAbove(next, found));
                version.parts().forEach(part -> collectAbove(part, found));
            }
        }
    }

    private Optional<UnitId> above(UnitId id, LocalDate day) {
        return ended(id, day).isPresent() ? find(id).flatMap(UnitTree::heir) : parent(id, day);
    }

    private static Optional<UnitId> heir(Unit unit) {
        var last = unit.versions().getLast();
        return last.until().flatMap(_ -> last.successor().or(last::parent));
    }

    public List<Unit> all() {
        return units.values().stream().sorted(Comparator.comparing(Unit::id)).toList();
    }

    private void collect(UnitId id, LocalDate day, List<UnitId> found) {
        found.add(id);
        under(id, day).forEach(child -> collect(child, day, found));
    }
}
