package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.Meta;
import vn.tiendo.bot.store.Meta.Facts;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class OwnershipTest {
    private static final Facts OURS = new Facts(Meta.Mode.OWN, 3, "0badcafe");

    private final Meta meta;

    OwnershipTest(Servers server) {
        MongoDatabase database = server.fresh();
        meta = new MongoMeta(database);
    }

    @Test
    void anEmptyStoreBecomesOurs() {
        Ownership.check(meta, OURS, "the store", "TIENDO_KEY");
        assertThat(meta.settle(new Facts(Meta.Mode.SAMPLES, 9, "other"))).isEqualTo(OURS);
    }

    @Test
    void ourStoreOpensAgain() {
        Ownership.check(meta, OURS, "the store", "TIENDO_KEY");
        assertThatCode(() -> Ownership.check(meta, OURS, "the store", "TIENDO_KEY"))
                .doesNotThrowAnyException();
    }

    @Test
    void anOlderReleasesStoreIsOurs() {
        meta.settle(new Facts(Meta.Mode.OWN, 2, "0badcafe"));
        assertThatCode(() -> Ownership.check(meta, OURS, "the store", "TIENDO_KEY"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTheOtherMode() {
        meta.settle(new Facts(Meta.Mode.SAMPLES, 3, "0badcafe"));
        assertThatThrownBy(() -> Ownership.check(meta, OURS, "the store", "TIENDO_KEY"))
                .hasMessage("the store holds the bundled samples, but this is a deployment;"
                        + " use another TIENDO_DATA or MONGODB_URI");
    }

    @Test
    void refusesANewerReleasesStore() {
        meta.settle(new Facts(Meta.Mode.OWN, 4, "0badcafe"));
        assertThatThrownBy(() -> Ownership.check(meta, OURS, "the store", "TIENDO_KEY"))
                .hasMessage("the store was written by a newer release (layout 4, this one knows 3)");
    }

    @Test
    void refusesAStoreUnderAnotherKey() {
        meta.settle(new Facts(Meta.Mode.OWN, 3, "deadbeef"));
        assertThatThrownBy(() -> Ownership.check(meta, OURS, "the store", "TIENDO_KEY"))
                .hasMessage("the store was written under key deadbeef, but TIENDO_KEY is key 0badcafe;"
                        + " put the first one back");
    }
}
