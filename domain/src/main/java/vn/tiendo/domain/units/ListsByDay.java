package vn.tiendo.domain.units;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The units directly under each unit, by name: sorted once for each stretch of days in which nothing there changes. */
final class ListsByDay {
    private final Function<UnitId, List<Unit>> everUnder;
    private final Map<UnitId, List<LocalDate>> changes = new ConcurrentHashMap<>();
    private final Map<Since, List<UnitId>> lists = new ConcurrentHashMap<>();

    /** The days from {@code since} on until something changes under {@code parent}. */
    private record Since(UnitId parent, LocalDate since) {}

    ListsByDay(Function<UnitId, List<Unit>> everUnder) {
        this.everUnder = everUnder;
    }

    List<UnitId> on(UnitId parent, LocalDate day) {
        var all = everUnder.apply(parent);
        return all.isEmpty()
                ? List.of()
                : lists.computeIfAbsent(new Since(parent, since(parent, day)), at -> sorted(all, at));
    }

    private LocalDate since(UnitId parent, LocalDate day) {
        var days = changes.computeIfAbsent(parent, this::changes);
        int at = Collections.binarySearch(days, day);
        return at >= 0 ? day : at == -1 ? LocalDate.MIN : days.get(-at - 2);
    }

    private List<LocalDate> changes(UnitId parent) {
        return everUnder.apply(parent).stream()
                .flatMap(unit -> unit.versions().stream())
                .flatMap(version -> Stream.concat(Stream.of(version.from()), version.until().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<UnitId> sorted(List<Unit> all, Since at) {
        return all.stream()
                .filter(unit ->
                        unit.on(at.since()).flatMap(Unit.Version::parent).equals(Optional.of(at.parent())))
                .sorted(Comparator.comparing((Unit unit) ->
                        unit.on(at.since()).orElse(unit.versions().getLast()).name()))
                .map(Unit::id)
                .toList();
    }
}
