package vn.tiendo.bot.orders;

import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.bot.channel.ClockTicks;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Outcome;

/** How often codes may be tried: right ones without end, wrong ones few (C-30). */
@Singleton
public final class CodeTries {
    private static final int TRIES = 5;
    private static final Duration LOCK = Duration.ofHours(1);
    /**
     * Wrong codes of all chats that this instance looks at: so many at once, then two a minute. A month of guessing from
     * ever new chats is then 86,500 of ten thousand million codes: with 1,000 invitations open, 1 chance in 115 to find
     * any of them. Right codes use up nothing, so a hall full of people may join at once.
     */
    private static final int WRONG_AT_ONCE = 120;

    private static final Duration BETWEEN_WRONG = Duration.ofSeconds(30);

    private final Store store;
    private final InstantSource clock;
    private final Bucket wrong;

    public CodeTries(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.wrong = Bucket.builder()
                .addLimit(limit -> limit.capacity(WRONG_AT_ONCE).refillGreedy(1, BETWEEN_WRONG))
                .withCustomTimePrecision(new ClockTicks(clock))
                .build();
    }

    /** What {@code look} finds at this moment, if a code may be looked at; a wrong one is counted, once per order. */
    Outcome of(Pending given, Function<Instant, Optional<? extends Outcome>> look) {
        var now = clock.instant();
        return refusal(given.endpoint(), now)
                .orElseGet(() -> look.apply(now)
                        .<Outcome>map(found -> found)
                        .orElseGet(() -> wrong(given.endpoint(), given.order().id(), now)));
    }

    private Optional<Outcome> refusal(String endpoint, Instant now) {
        var lock =
                store.endpoints().find(endpoint).flatMap(Endpoint::lockedUntil).filter(until -> until.isAfter(now));
        if (lock.isPresent()) {
            return Optional.of(new Outcome.CodeUnknown(0, lock));
        }
        return wrong.getAvailableTokens() > 0
                ? Optional.empty()
                : Optional.of(new Outcome.CodeUnknown(0, Optional.of(now.plus(BETWEEN_WRONG))));
    }

    private Outcome wrong(String endpoint, String order, Instant now) {
        wrong.consumeIgnoringRateLimits(1);
        var counted = store.endpoints().wrong(endpoint, order, TRIES, now.plus(LOCK));
        var lock = counted.lockedUntil().filter(until -> until.isAfter(now));
        return new Outcome.CodeUnknown(lock.isPresent() ? 0 : TRIES - counted.wrongTries(), lock);
    }
}
