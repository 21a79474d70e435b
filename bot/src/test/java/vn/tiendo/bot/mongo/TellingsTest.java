package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.Tellings;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Told;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class TellingsTest extends ContractTest {
    private static final PersonId HOA = new PersonId("hoa");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);

    private final Tellings tellings = new MongoTellings(database);

    TellingsTest(Servers server) {
        super(server);
    }

    @Test
    void ofTwoWhoReadTheSameOneWrites() {
        assertThat(tellings.of(HOA)).isEqualTo(new Tellings.Kept(0, Told.NOTHING));
        var first = Told.NOTHING.with(new Told.OfDay(MONDAY, Set.of("a", "b"), false));
        assertThat(tellings.put(HOA, 0, first)).isTrue();
        assertThat(tellings.put(HOA, 0, Told.NOTHING)).isFalse();
        assertThat(tellings.of(HOA)).isEqualTo(new Tellings.Kept(1, first));
        var second = first.with(new Told.OfDay(MONDAY.plusDays(1), Set.of("c"), true));
        assertThat(tellings.put(HOA, 1, second)).isTrue();
        assertThat(tellings.put(HOA, 1, first)).isFalse();
        assertThat(tellings.of(HOA)).isEqualTo(new Tellings.Kept(2, second));
        assertThat(tellings.of(new PersonId("binh")).version()).isZero();
    }
}
