package vn.tiendo.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.conversations.Urgency;

/** However much is said unasked, answers find a place, and no more than twenty notices leave in a second. */
class UnaskedTest {
    private static final Instant NOW = Instant.parse("2026-06-29T01:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);

    @Test
    void letsTwentyLeaveInASecond() {
        var unasked = new Unasked(16, now::get);
        var first = IntStream.range(0, 30)
                .mapToObj(_ -> unasked.attempt(Urgency.NOTICE, Fate.Settled::new))
                .toList();
        assertThat(first.subList(0, 20)).containsOnly(new Fate.Settled());
        assertThat(first.subList(20, 30)).allMatch(Fate.Queued.class::isInstance);
        assertThat(unasked.attempt(Urgency.ANSWER, Fate.Settled::new)).isEqualTo(new Fate.Settled());
        now.set(NOW.plus(Duration.ofSeconds(1)));
        var next = IntStream.range(0, 30)
                .mapToObj(_ -> unasked.attempt(Urgency.DIGEST, Fate.Settled::new))
                .filter(Fate.Settled.class::isInstance)
                .toList();
        assertThat(next).hasSize(20);
    }

    @Test
    void leavesPlacesToAnswersWhileAPlatformIsSlow() throws InterruptedException {
        var unasked = new Unasked(2, now::get);
        var busy = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        for (int each = 0; each < 2; each++) {
            Thread.startVirtualThread(() -> unasked.attempt(Urgency.NOTICE, () -> {
                busy.countDown();
                awaits(end);
                return new Fate.Settled();
            }));
        }
        busy.await();
        assertThat(unasked.attempt(Urgency.NOTICE, Fate.Settled::new)).isEqualTo(new Fate.Queued(NOW.plusSeconds(1)));
        assertThat(unasked.attempt(Urgency.ANSWER, Fate.Settled::new)).isEqualTo(new Fate.Settled());
        end.countDown();
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
