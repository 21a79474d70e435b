package vn.tiendo.bot.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.conversations.Message;

class OutletHealthTest {
    private static final Pacing.Rate FAST = new Pacing.Rate(100, 100, Duration.ofSeconds(1));
    private static final Message HELLO = Message.of("Chào đồng chí.");

    private static final Instant NOW = Instant.parse("2026-06-20T03:00:00Z");

    private final Outlet zalo =
            new Outlet("zalo", new Pacing(InstantSource.fixed(NOW), FAST, _ -> FAST), Duration.ofSeconds(5));
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final OutletHealth health = new OutletHealth(List.of(zalo), registry);

    @Test
    void countsHowManyCallsInARowBroughtNoAnswer() {
        says(Map.of("answers", true, "unanswered", 0));
        for (int call = 1; call <= 2; call++) {
            tries(new Tried.Untold(new Sent.Unknown()));
            says(Map.of("answers", false, "unanswered", call));
            assertThat(gauge()).isEqualTo(call);
        }
        tries(new Tried.Told(new Sent.Done()));
        says(Map.of("answers", true, "unanswered", 0, "answered_at", NOW.toString()));
        assertThat(gauge()).isZero();
    }

    private void tries(Tried outcome) {
        zalo.send("1", HELLO, List.of("a part"), _ -> outcome);
    }

    private void says(Map<String, Object> expected) {
        assertThat(health.details()).isEqualTo(Map.of("zalo", expected));
    }

    private double gauge() {
        return registry.get("platform_unanswered")
                .tag("channel", "zalo")
                .gauge()
                .value();
    }
}
