package vn.tiendo.bot.orders;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.bot.channel.ClockTicks;
import vn.tiendo.bot.channel.Sources;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Outcome;

/**
 * How often codes may be tried: right ones without end, wrong ones few (C-30). A chat that has not erred is looked at whatever
 * others do; one that has waits while its channel, or the place it comes from, brings too many wrong ones.
 */
@Singleton
public final class CodeTries {
    private static final int TRIES = 5;
    private static final Duration LOCK = Duration.ofHours(1);

    /**
     * Wrong codes of a channel, and of one place, that this instance looks at: so many at once, then two a minute. What is guessed
     * beyond that needs a new chat for every guess: a Telegram or Zalo account, or a page's session, of which one place opens 120 in
     * four hours: 21,600 of ten thousand million codes in a month. With 1,000 invitations open, 1 chance in 460 to find any.
     */
    private static final int WRONG_AT_ONCE = 120;

    private static final Duration BETWEEN_WRONG = Duration.ofSeconds(30);
    private static final int PLACES = 100_000;

    private final Store store;
    private final InstantSource clock;
    private final Sources sources;
    private final LoadingCache<String, Bucket> wrong;

    public CodeTries(Store store, InstantSource clock, Sources sources) {
        this.store = store;
        this.clock = clock;
        this.sources = sources;
        this.wrong = Caffeine.newBuilder().maximumSize(PLACES).build(_ -> bucket());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(WRONG_AT_ONCE).refillGreedy(1, BETWEEN_WRONG))
                .withCustomTimePrecision(new ClockTicks(clock))
                .build();
    }

    /** What {@code look} finds at this moment, if a code may be looked at; a wrong one is counted, once per order. */
    Outcome of(Pending given, Function<Instant, Optional<? extends Outcome>> look) {
        var now = clock.instant();
        var chat = store.endpoints().find(given.endpoint());
        return chat.flatMap(one -> refusal(one, now))
                .orElseGet(() -> look.apply(now).<Outcome>map(found -> found).orElseGet(() -> wrong(chat, given, now)));
    }

    private Optional<Outcome> refusal(Endpoint chat, Instant now) {
        var lock = chat.lockedUntil().filter(until -> until.isAfter(now));
        if (lock.isPresent()) {
            return Optional.of(new Outcome.CodeUnknown(0, lock));
        }
        boolean waits = chat.wrongTries() > 0 && buckets(chat).anyMatch(bucket -> bucket.getAvailableTokens() <= 0);
        return waits
                ? Optional.of(new Outcome.CodeUnknown(TRIES - chat.wrongTries(), Optional.of(now.plus(BETWEEN_WRONG))))
                : Optional.empty();
    }

    private Outcome wrong(Optional<Endpoint> chat, Pending given, Instant now) {
        chat.ifPresent(one -> buckets(one).forEach(bucket -> bucket.consumeIgnoringRateLimits(1)));
        var counted = store.endpoints().wrong(given.endpoint(), given.order().id(), TRIES, now.plus(LOCK));
        var lock = counted.lockedUntil().filter(until -> until.isAfter(now));
        return new Outcome.CodeUnknown(lock.isPresent() ? 0 : TRIES - counted.wrongTries(), lock);
    }

    /** Those of its channel and of its place. */
    private Stream<Bucket> buckets(Endpoint chat) {
        var channel = chat.address().channel();
        return Stream.concat(
                        Stream.of(channel), sources.of(chat.address()).map(place -> channel + " " + place).stream())
                .map(wrong::get);
    }
}
