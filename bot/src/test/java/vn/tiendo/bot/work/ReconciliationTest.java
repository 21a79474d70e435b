package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.admin.Reconciliation;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.work.Running.Parts;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.units.UnitId;

/** Who was deleted from the files has no place from the next start on, and nobody meets an exception by it. */
class ReconciliationTest {
    private static final String CODE = "2026000002";
    private static final PersonId GONE = new PersonId("gone");

    private final MongoDatabase database = Servers.EMBEDDED.fresh();
    private final FakeChannel telegram = new FakeChannel("telegram");

    @Test
    void endsWhatStandsInNoFile() {
        var unit = aUnit();
        put(unit);
        try (var service = started()) {
            assertThat(service.store.people().memberships(GONE))
                    .extracting(Membership::until)
                    .containsExactly(Optional.of(LocalDate.of(2026, 6, 20)));
            assertThat(new Reconciliation(Running.configuration(), service.store.people()).missing(Running.NOW))
                    .isEmpty();
            var chat = service.chat(telegram, "1").joined(CODE);
            assertThat(chat.hearsAfter("tiến độ")).doesNotContain("không còn được phân công");
        }
    }

    @Test
    void saysWhomItWouldEnd() {
        put(new UnitId("no-such-unit"));
        try (var service = Running.again(database, Parts.of(telegram))) {
            assertThat(new Reconciliation(Running.configuration(), service.store.people()).missing(Running.NOW))
                    .extracting(Reconciliation::line)
                    .containsExactly("gone: bí thư, no-such-unit");
        }
    }

    @Test
    void answersWhoseUnitIsGoneWithASentence() {
        put(new UnitId("no-such-unit"));
        try (var service = Running.again(database, Parts.of(telegram))) {
            var chat = service.chat(telegram, "2");
            chat.says("xin chào");
            service.store.endpoints().join(Endpoint.idOf(chat.address(), Running.SEAL), GONE);
            assertThat(chat.hearsAfter("tiến độ")).contains("không còn được phân công ở đơn vị nào");
        }
    }

    private static UnitId aUnit() {
        return Running.configuration().memberships().getFirst().unit();
    }

    private Running started() {
        return Running.withoutReports(database, Parts.of(telegram));
    }

    private void put(UnitId unit) {
        try (var service = started()) {
            service.store.people().put(new Person(GONE, "Người đã nghỉ"));
            service.store
                    .people()
                    .put(new Membership("gone-1", GONE, unit, Role.SECRETARY, LocalDate.EPOCH, Optional.empty()));
        }
    }
}
