package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.People;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.units.UnitId;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class PeopleTest extends ContractTest {
    private static final PersonId HOA = new PersonId("hoa");
    private static final UnitId CELL = new UnitId("cell");
    private static final Membership SECRETARY = new Membership(
            "m1", HOA, CELL, Role.SECRETARY, LocalDate.of(2025, 1, 1), Optional.of(LocalDate.of(2026, 1, 1)));
    private static final Membership LEADER =
            new Membership("m2", HOA, new UnitId("district"), Role.LEADER, LocalDate.of(2026, 1, 1), Optional.empty());

    private final People people = new MongoPeople(database, SEAL);

    PeopleTest(Servers server) {
        super(server);
    }

    @Test
    void knowsAPersonAndTheNewName() {
        assertThat(people.find(HOA)).isEmpty();
        people.put(new Person(HOA, "Nguyễn Thị Hòa"));
        people.put(new Person(HOA, "Nguyễn Thị Hoà"));
        assertThat(people.find(HOA)).contains(new Person(HOA, "Nguyễn Thị Hoà"));
    }

    @Test
    void writesNoNameReadably() {
        people.put(new Person(HOA, "Nguyen Thi Hoa"));
        assertThat(database.getCollection("people")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain("Nguyen");
    }

    @Test
    void knowsMembershipsByPersonAndByUnit() {
        people.put(SECRETARY);
        people.put(LEADER);
        assertThat(people.memberships(HOA)).containsExactlyInAnyOrder(SECRETARY, LEADER);
        assertThat(people.in(CELL)).containsExactly(SECRETARY);
        try (var everybody = people.everybody()) {
            assertThat(everybody).containsExactlyInAnyOrder(SECRETARY, LEADER);
        }
        assertThat(people.memberships(new PersonId("nobody"))).isEmpty();
    }

    @Test
    void changesAMembership() {
        people.put(SECRETARY);
        var unended = new Membership("m1", HOA, CELL, Role.DEPUTY, LocalDate.of(2025, 2, 1), Optional.empty());
        people.put(unended);
        assertThat(people.memberships(HOA)).containsExactly(unended);
    }
}
