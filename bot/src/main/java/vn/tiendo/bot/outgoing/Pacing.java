package vn.tiendo.bot.outgoing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.bot.channel.ClockTicks;

/**
 * How fast a platform may be talked to, over all and in one chat. What the platform itself asks for is binding: a chat
 * that it wants left alone is, and no other, unless it says that it takes nothing from anybody.
 */
public final class Pacing {
    private static final int CHATS = 50_000;

    private final InstantSource clock;
    private final Bucket all;
    private final Function<String, Rate> rates;
    private final Cache<String, Bucket> chats = Caffeine.newBuilder()
            .maximumSize(CHATS)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final Cache<String, Instant> paused = Caffeine.newBuilder()
            .maximumSize(CHATS)
            .expireAfterWrite(Duration.ofHours(2))
            .build();
    private final AtomicReference<Instant> allPaused = new AtomicReference<>(Instant.EPOCH);

    /** So many at once, and so many more in {@code each}. */
    public record Rate(int burst, int refill, Duration each) {}

    /** @param rates by the id of the chat */
    public Pacing(InstantSource clock, Rate all, Function<String, Rate> rates) {
        this.clock = clock;
        this.all = bucket(all);
        this.rates = rates;
    }

    /** Zero, and a place is taken, or how long to wait before asking again. */
    Duration pass(String chat) {
        var pause = Stream.concat(Stream.of(allPaused.get()), Optional.ofNullable(paused.getIfPresent(chat)).stream())
                .max(Comparator.naturalOrder())
                .map(until -> Duration.between(clock.instant(), until))
                .filter(Duration::isPositive);
        if (pause.isPresent()) {
            return pause.get();
        }
        var own = chats.get(chat, each -> bucket(rates.apply(each)));
        var wait = take(own);
        if (wait.isZero()) {
            wait = take(all);
            if (wait.isPositive()) {
                own.addTokens(1);
            }
        }
        return wait;
    }

    Instant now() {
        return clock.instant();
    }

    /** The platform wants the chat to be left alone. */
    void pause(String chat, Duration length) {
        paused.put(chat, clock.instant().plus(length));
    }

    /** The platform wants to be left alone. */
    void pause(Duration length) {
        allPaused.set(clock.instant().plus(length));
    }

    private static Duration take(Bucket bucket) {
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.refill(), rate.each()))
                .withCustomTimePrecision(new ClockTicks(clock))
                .build();
    }
}
