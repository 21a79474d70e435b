package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.Consents;
import vn.tiendo.bot.store.Consents.Consent;
import vn.tiendo.domain.people.PersonId;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class ConsentsTest extends ContractTest {
    private static final PersonId HOA = new PersonId("hoa");

    private final Consents consents = new MongoConsents(database);

    ConsentsTest(Servers server) {
        super(server);
    }

    @Test
    void tellsTheNewest() {
        var first = new Consent("o1", HOA, "2026-01", "web", NOW);
        var second = new Consent("o2", HOA, "2026-02", "telegram", NOW.plusSeconds(1));
        consents.keep(second);
        consents.keep(first);
        consents.keep(new Consent("o3", new PersonId("other"), "2026-03", "web", NOW.plusSeconds(2)));
        assertThat(consents.newest(HOA)).contains(second);
        assertThat(consents.newest(new PersonId("nobody"))).isEmpty();
    }

    @Test
    void keepsOnePerOrder() {
        var first = new Consent("o1", HOA, "2026-01", "web", NOW);
        consents.keep(first);
        consents.keep(new Consent("o1", HOA, "2026-02", "web", NOW.plusSeconds(1)));
        assertThat(consents.newest(HOA)).contains(first);
    }
}
