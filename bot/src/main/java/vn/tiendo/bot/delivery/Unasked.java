package vn.tiendo.bot.delivery;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import vn.tiendo.bot.channel.ClockTicks;
import vn.tiendo.conversations.Urgency;

/**
 * How many messages that nobody asked for may leave in a second and be on their way at once, over all channels: however many
 * wait and however slow a platform is, places stay free for answers.
 */
final class Unasked {
    /** What platforms take while answers go out beside it (section 4.3). */
    private static final int A_SECOND = 20;

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** A clock that stands still, or goes back, keeps nobody waiting for ever. */
    private static final int TRIES = 3;

    private final ReentrantLock turns = new ReentrantLock(true);
    private final Semaphore places;
    private final Bucket pace;
    private final InstantSource clock;

    /** @param atOnce so many may be on their way at the same time */
    Unasked(int atOnce, InstantSource clock) {
        this.places = new Semaphore(atOnce);
        this.clock = clock;
        this.pace = Bucket.builder()
                .addLimit(limit -> limit.capacity(A_SECOND).refillGreedy(A_SECOND, SECOND))
                .withCustomTimePrecision(new ClockTicks(clock))
                .build();
    }

    /** What comes of {@code attempt}, made at once for an answer; anything else may have to wait for its turn. */
    Fate attempt(Urgency urgency, Supplier<Fate> attempt) {
        if (urgency == Urgency.ANSWER) {
            return attempt.get();
        }
        if (!places.tryAcquire()) {
            return new Fate.Queued(clock.instant().plus(SECOND));
        }
        try {
            return hasItsTurn()
                    ? attempt.get()
                    : new Fate.Queued(clock.instant().plus(SECOND));
        } finally {
            places.release();
        }
    }

    /** Waits behind those who came before, each for a moment: so the pace is kept, and kept up. */
    private boolean hasItsTurn() {
        turns.lock();
        try {
            for (int tried = 0; tried < TRIES; tried++) {
                long nanos = pace.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
                if (nanos == 0) {
                    return true;
                }
                TimeUnit.NANOSECONDS.sleep(nanos);
            }
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            turns.unlock();
        }
    }
}
