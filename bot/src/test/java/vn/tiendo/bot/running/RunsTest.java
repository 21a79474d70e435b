package vn.tiendo.bot.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class RunsTest {
    @Test
    void runsAgainForAKeyWhoseTaskBroke() throws InterruptedException {
        var begun = new LinkedBlockingQueue<String>();
        var breaks = new AtomicBoolean(true);
        var runs = new Runs("test", 1, key -> {
            begun.add(key);
            if (breaks.getAndSet(false)) {
                throw new AssertionError("the first of all");
            }
        });
        runs.wake("chat");
        assertThat(begun.poll(10, TimeUnit.SECONDS)).isEqualTo("chat");
        String second = null;
        for (int tries = 0; tries < 1000 && second == null; tries++) {
            runs.wake("chat");
            second = begun.poll(10, TimeUnit.MILLISECONDS);
        }
        assertThat(second).as("the chat that is woken again").isEqualTo("chat");
        assertThat(runs.close(Duration.ofSeconds(10))).isTrue();
    }
}
