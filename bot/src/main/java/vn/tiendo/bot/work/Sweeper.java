package vn.tiendo.bot.work;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.IntSupplier;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.store.Store;

/** Removes what may not be kept longer: what was typed after seven days, drafts after thirty. */
@Singleton
final class Sweeper implements Clockwork {
    private static final Duration TYPED = Duration.ofDays(7);
    private static final Duration DRAFTED = Duration.ofDays(30);
    private static final int CHUNK = 500;

    private final Store store;
    private final InstantSource clock;

    Sweeper(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sweeper";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void look() {
        var now = clock.instant();
        untilLess(() -> store.inbox().sweep(now.minus(TYPED), CHUNK));
        untilLess(() -> store.conversations().sweep(now.minus(TYPED), now.minus(DRAFTED), CHUNK));
    }

    private static void untilLess(IntSupplier chunk) {
        int swept = CHUNK;
        while (swept >= CHUNK) {
            swept = chunk.getAsInt();
        }
    }
}
