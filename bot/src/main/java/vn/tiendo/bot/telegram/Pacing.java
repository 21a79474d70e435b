package vn.tiendo.bot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import vn.tiendo.bot.channel.ClockTicks;

/**
 * How fast Telegram may be talked to: about 30 messages a second, one a second in a chat with a short burst, 20 a minute
 * in a group. These are advice; a 429 is binding and stops the chat and the sender as long as it says.
 */
final class Pacing {
    private final InstantSource clock;
    private final Bucket all;
    private final AtomicReference<Instant> pausedUntil = new AtomicReference<>(Instant.EPOCH);
    private final Cache<String, Bucket> chats = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    Pacing(InstantSource clock) {
        this.clock = clock;
        this.all = bucket(30, 30, Duration.ofSeconds(1));
    }

    /** Zero, and a place is taken, or how long to wait before asking again. */
    Duration pass(String chat) {
        var pause = Duration.between(clock.instant(), pausedUntil.get());
        if (pause.isPositive()) {
            return pause;
        }
        var own = chats.get(chat, this::chatBucket);
        var wait = take(own);
        if (wait.isZero()) {
            wait = take(all);
            if (wait.isPositive()) {
                own.addTokens(1);
            }
        }
        return wait;
    }

    /** Telegram wants to be left alone. */
    void pause(Duration length) {
        var until = clock.instant().plus(length);
        pausedUntil.accumulateAndGet(until, (left, right) -> left.isAfter(right) ? left : right);
    }

    private static Duration take(Bucket bucket) {
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private Bucket chatBucket(String chat) {
        return chat.startsWith("-") ? bucket(20, 20, Duration.ofMinutes(1)) : bucket(4, 1, Duration.ofSeconds(1));
    }

    private Bucket bucket(int burst, int refill, Duration each) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, each))
                .withCustomTimePrecision(new ClockTicks(clock))
                .build();
    }
}
