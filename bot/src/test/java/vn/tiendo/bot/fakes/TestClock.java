package vn.tiendo.bot.fakes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The time of this machine, and some more if a test lets it pass. */
public final class TestClock implements InstantSource {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    public void passes(Duration time) {
        ahead.updateAndGet(before -> before.plus(time));
    }
}
