package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.zalo.ZaloSide;
import vn.tiendo.bot.zalo.platform.FakeZalo;

/** Ten minutes without Zalo: what was answered meanwhile arrives afterwards, in order, once. */
class ZaloOutageTest {
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final int STEPS = 120;
    private static final List<String> USERS = List.of("11", "12", "13", "14");

    private final MovableClock clock = new MovableClock(Running.NOW);
    private FakeZalo zalo;

    @BeforeEach
    void start() throws Exception {
        zalo = FakeZalo.start();
    }

    @AfterEach
    void stop() {
        zalo.close();
    }

    @Test
    void allRepliesArriveAfterwardsInOrderOnce() throws Exception {
        USERS.forEach(zalo::follows);
        var side = new ZaloSide(zalo, clock);
        try (var service = Running.withoutReports(
                Servers.EMBEDDED.fresh(),
                Running.Parts.real(side.channel(), clock).engine(new ScriptedEngine()))) {
            says(side, service, "trước");
            service.settle();
            zalo.isDown(true);
            for (int step = 0; step < STEPS; step++) {
                if (step % 12 == 0) {
                    says(side, service, "tin " + step / 12);
                }
                clock.pass(STEP);
                service.recover();
                Running.await(
                        "nothing open", () -> service.store.inbox().oldest().isEmpty());
            }
            int during = zalo.calls("/v3.0/oa/message/cs").size();
            zalo.isDown(false);
            Running.await("all to have arrived", () -> {
                clock.pass(STEP);
                service.recover();
                return service.isSettled();
            });

            for (var user : USERS) {
                assertThat(zalo.read(user)).as(user).isEqualTo(expected());
            }
            assertThat(during).isLessThan(USERS.size() * STEPS);
        }
    }

    private void says(ZaloSide side, Running service, String text) throws Exception {
        for (var user : USERS) {
            assertThat(side.brings(service.door, service.door, user, text)).isEqualTo(200);
        }
    }

    private static List<String> expected() {
        return Stream.concat(Stream.of("heard: trước"), IntStream.range(0, 10).mapToObj(at -> "heard: tin " + at))
                .toList();
    }
}
