package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Leases;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class LeasesTest extends ContractTest {
    private static final Lease MINE = new Lease("me", NOW.plusSeconds(30));
    private static final Lease THEIRS = new Lease("they", NOW.plusSeconds(60));

    private final Leases leases = new MongoLeases(database);

    LeasesTest(Servers server) {
        super(server);
    }

    @Test
    void onlyOneHasIt() {
        assertThat(leases.take("poll", MINE, NOW)).isTrue();
        assertThat(leases.take("poll", THEIRS, NOW)).isFalse();
        assertThat(leases.take("other", THEIRS, NOW)).isTrue();
    }

    @Test
    void itsHolderRenewsIt() {
        leases.take("poll", MINE, NOW);
        assertThat(leases.take("poll", new Lease("me", NOW.plusSeconds(90)), NOW.plusSeconds(20)))
                .isTrue();
        assertThat(leases.take("poll", THEIRS, NOW.plusSeconds(40))).isFalse();
    }

    @Test
    void anotherTakesItWhenItRanOut() {
        leases.take("poll", MINE, NOW);
        assertThat(leases.take("poll", THEIRS, NOW.plusSeconds(30))).isTrue();
        assertThat(leases.take("poll", MINE, NOW.plusSeconds(30))).isFalse();
    }

    @Test
    void onlyItsHolderGivesItBack() {
        leases.take("poll", MINE, NOW);
        leases.release("poll", "they");
        assertThat(leases.take("poll", THEIRS, NOW)).isFalse();
        leases.release("poll", "me");
        assertThat(leases.take("poll", THEIRS, NOW)).isTrue();
    }

    @Test
    void oneOfManyTakesIt() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = IntStream.range(0, 4)
                    .mapToObj(i ->
                            threads.submit(() -> leases.take("poll", new Lease("i" + i, NOW.plusSeconds(9)), NOW)))
                    .toList();
            var winners = 0;
            for (var each : taken) {
                winners += each.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        }
    }
}
