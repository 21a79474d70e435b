package vn.tiendo.bot.situation;

import java.time.LocalDate;
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
