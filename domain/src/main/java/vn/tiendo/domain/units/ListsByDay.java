package vn.tiendo.domain.units;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The units directly under one, by name: sorted once for each stretch of days in which nothing there changes. */
final class ListsByDay {
    private final UnitId parent;
    private final List<Unit> everUnder;
    private final List<LocalDate> changes;
    private final Map<LocalDate, List<UnitId>> lists = new ConcurrentHashMap<>();

    ListsByDay(UnitId parent, List<Unit> everUnder) {
        this.parent = parent;
        this.everUnder = everUnder;
        this.changes = everUnder.stream()
                .flatMap(unit -> unit.versions().stream())
                .flatMap(version -> Stream.concat(Stream.of(version.from()), version.until().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    List<UnitId> on(LocalDate day) {
        var since = since(day);
        var list = lists.get(since);
        return list == null ? lists.computeIfAbsent(since, this::sorted) : list;
    }

    private LocalDate since(LocalDate day) {
        int at = Collections.binarySearch(changes, day);
        return at >= 0 ? day : at == -1 ? LocalDate.MIN : changes.get(-at - 2);
    }

    private List<UnitId> sorted(LocalDate since) {
        return everUnder.stream()
                .filter(unit -> unit.on(since).flatMap(Unit.Version::parent).equals(Optional.of(parent)))
                .sorted(Comparator.comparing((Unit unit) ->
                        unit.on(since).orElse(unit.versions().getLast()).name()))
                .map(Unit::id)
                .toList();
    }
}
