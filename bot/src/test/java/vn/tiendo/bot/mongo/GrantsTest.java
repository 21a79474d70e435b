package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.store.Grant;
import vn.tiendo.bot.store.Grant.State;
import vn.tiendo.bot.store.Grants;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class GrantsTest extends ContractTest {
    private static final Grant BEGUN = Grant.begun("d1", new Secret("seed-of-tokens"));
    private static final Grant.Access ACCESS =
            new Grant.Access(new Secret("token-for-calls"), NOW, NOW.plusSeconds(90_000));

    private final Grants grants = new MongoGrants(database, SEAL);

    GrantsTest(Servers server) {
        super(server);
    }

    @Test
    void keepsWhatItWasGivenInEveryState() {
        assertThat(grants.find("zalo:1")).isEmpty();
        var grant = BEGUN;
        put(grant);
        grant = grant.now(new State.Claimed(NOW));
        put(grant);
        grant = grant.bought(ACCESS, new Secret("next"));
        put(grant);
        grant = grant.now(new State.Dead("refused", NOW));
        put(grant);
        put(grant.again("d2", new Secret("other seed")));
        assertThat(grants.find("zalo:2")).isEmpty();
    }

    @Test
    void oneOfTwoWritersWins() {
        assertThat(grants.put("zalo:1", BEGUN)).isTrue();
        assertThat(grants.put("zalo:1", BEGUN)).isFalse();
        assertThat(grants.put("zalo:1", BEGUN.now(new State.Claimed(NOW)))).isTrue();
        assertThat(grants.put("zalo:1", BEGUN.now(new State.Claimed(NOW.plusSeconds(1)))))
                .isFalse();
        assertThat(grants.put("zalo:2", BEGUN.now(new State.Claimed(NOW)))).isFalse();
    }

    @Test
    void namesWhatIsUsedUp() {
        grants.put("zalo:1", BEGUN);
        grants.put("zalo:2", BEGUN);
        grants.put("zalo:2", BEGUN.now(new State.Dead("refused", NOW)));
        assertThat(grants.dead()).isEqualTo(java.util.Map.of("zalo:2", new State.Dead("refused", NOW)));
    }

    @Test
    void keepsTokensSealed() {
        grants.put("zalo:1", BEGUN);
        grants.put("zalo:1", BEGUN.bought(ACCESS, new Secret("next-of-tokens")));

        var stored = database.getCollection("grants").find().first();
        assertThat(stored).isNotNull();
        assertThat(new Document(stored).toJson()).doesNotContain("token-for-calls", "next-of-tokens");
    }

    private void put(Grant grant) {
        assertThat(grants.put("zalo:1", grant)).isTrue();
        assertThat(grants.find("zalo:1")).contains(grant);
    }
}
