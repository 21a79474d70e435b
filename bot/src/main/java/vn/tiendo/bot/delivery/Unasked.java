package vn.tiendo.bot.delivery;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
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
            return wait(clock.instant()).<Fate>map(Fate.Queued::new).orElseGet(attempt);
        } finally {
            places.release();
        }
    }

    private Optional<Instant> wait(Instant now) {
        long nanos = pace.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
        return nanos == 0 ? Optional.empty() : Optional.of(now.plusNanos(nanos));
    }
}
