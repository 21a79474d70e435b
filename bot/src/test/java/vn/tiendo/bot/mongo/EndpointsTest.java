package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.store.Connected;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Endpoints;
import vn.tiendo.domain.people.PersonId;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class EndpointsTest extends ContractTest {
    private static final Address ADDRESS = new Address("telegram", "12345", "9876543210");
    private static final PersonId HOA = new PersonId("hoa");
    private static final Instant LATER = NOW.plusSeconds(600);
    private static final Endpoint STRANGER = Endpoint.fresh("a", ADDRESS);

    private final Endpoints endpoints = new MongoEndpoints(database, SEAL);

    EndpointsTest(Servers server) {
        super(server);
    }

    @Test
    void meetsAStrangerOnce() {
        assertThat(endpoints.find("a")).isEmpty();
        assertThat(endpoints.meet("a", ADDRESS)).isEqualTo(STRANGER);
        assertThat(endpoints.meet("a", ADDRESS)).isEqualTo(STRANGER);
        assertThat(endpoints.find("a")).contains(STRANGER);
    }

    @Test
    void writesNoAddressReadably() {
        endpoints.meet("a", ADDRESS);
        assertThat(database.getCollection("endpoints")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain("9876543210");
    }

    @Test
    void joinsAndLeaves() {
        endpoints.meet("a", ADDRESS);
        endpoints.wrong("a", "o1", 5, LATER);
        endpoints.join("a", HOA);
        var joined =
                new Endpoint("a", ADDRESS, Optional.of(HOA), 0, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(endpoints.meet("a", ADDRESS)).isEqualTo(joined);
        assertThat(endpoints.of(HOA)).containsExactly(joined);
        endpoints.leave("a");
        assertThat(endpoints.find("a")).contains(STRANGER);
        assertThat(endpoints.of(HOA)).isEmpty();
    }

    @Test
    void locksAfterTooManyWrongCodes() {
        endpoints.meet("a", ADDRESS);
        assertThat(endpoints.wrong("a", "o1", 3, LATER).wrongTries()).isEqualTo(1);
        assertThat(endpoints.wrong("a", "o1", 3, LATER).wrongTries())
                .as("a repeat")
                .isEqualTo(1);
        assertThat(endpoints.wrong("a", "o2", 3, LATER).wrongTries()).isEqualTo(2);
        assertThat(endpoints.wrong("a", "o3", 3, LATER))
                .isEqualTo(new Endpoint(
                        "a", ADDRESS, Optional.empty(), 0, Optional.of(LATER), Optional.empty(), Optional.empty()));
    }

    @Test
    void rememberWhenAChatWasHeardAndThatItIsLost() {
        endpoints.meet("a", ADDRESS);
        endpoints.heard("a", NOW);
        endpoints.lost("a", LATER);
        assertThat(endpoints.find("a").orElseThrow().heardAt()).contains(NOW);
        assertThat(endpoints.find("a").orElseThrow().lostAt()).contains(LATER);

        endpoints.heard("a", LATER);
        assertThat(endpoints.find("a").orElseThrow().heardAt()).contains(LATER);
        assertThat(endpoints.find("a").orElseThrow().lostAt()).isEmpty();
    }

    @Test
    void saysWhoHasJoinedAndWhoOfThemIsLost() {
        var binh = new PersonId("binh");
        endpoints.meet("a", ADDRESS);
        endpoints.meet("b", ADDRESS);
        endpoints.meet("c", ADDRESS);
        endpoints.meet("stranger", ADDRESS);
        endpoints.join("a", HOA);
        endpoints.join("b", HOA);
        endpoints.join("c", binh);
        endpoints.lost("a", LATER);
        endpoints.lost("c", LATER);
        assertThat(endpoints.connected()).isEqualTo(new Connected(Set.of(HOA), Set.of(binh)));
    }
}
