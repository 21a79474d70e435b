package vn.tiendo.bot.situation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.bot.store.Connected;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Staff;
import vn.tiendo.domain.units.UnitId;

/** Who is where and can be reached, read as a whole once for a day's plan. */
public record Roster(Map<UnitId, List<Membership>> byUnit, Connected connected) implements Staff {
    /** A scan of everybody is dearer than so many questions. */
    private static final int FEW = 50;

    public Roster {
        byUnit = Map.copyOf(byUnit);
    }

    /** As it is stored now. */
    public static Roster read(Store store) {
        try (var everybody = store.people().everybody()) {
            return new Roster(
                    everybody.collect(Collectors.groupingBy(Membership::unit)),
                    store.endpoints().connected());
        }
    }

    /** Of these units alone: asked for one by one while they are few, else read as a whole. */
    public static Roster of(List<UnitId> units, Store store) {
        if (units.size() > FEW) {
            return read(store);
        }
        var byUnit = units.stream()
                .distinct()
                .collect(Collectors.toMap(unit -> unit, unit -> store.people().in(unit)));
        var reachable = new HashSet<PersonId>();
        var lost = new HashSet<PersonId>();
        byUnit.values().stream()
                .flatMap(List::stream)
                .map(Membership::person)
                .distinct()
                .forEach(person -> {
                    var chats = store.endpoints().of(person);
                    if (!chats.isEmpty()) {
                        boolean open =
                                chats.stream().anyMatch(chat -> chat.lostAt().isEmpty());
                        (open ? reachable : lost).add(person);
                    }
                });
        return new Roster(byUnit, new Connected(reachable, lost));
    }

    /** Those who report for a unit on that day. */
    public List<PersonId> reporters(UnitId unit, LocalDate day) {
        return in(unit).stream()
                .filter(membership -> membership.role().reports() && membership.holdsOn(day))
                .map(Membership::person)
                .toList();
    }

    @Override
    public List<Membership> in(UnitId unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    @Override
    public boolean hasJoined(PersonId person) {
        return isReachable(person) || connected.lost().contains(person);
    }

    @Override
    public boolean isReachable(PersonId person) {
        return connected.reachable().contains(person);
    }
}
