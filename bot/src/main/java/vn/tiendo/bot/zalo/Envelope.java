package vn.tiendo.bot.zalo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Incoming;
import vn.tiendo.bot.store.Seal;

/** Makes of an event what the door must know of it. */
final class Envelope {
    /**
     * Zalo brings an event again for half a day at most, and the inbox knows ids for seven: what is older was recorded by
     * somebody and is brought by somebody else.
     */
    private static final Duration OLDEST = Duration.ofDays(2);

    private static final int LOWER = 20;

    private final String account;
    private final Seal seal;
    private final InstantSource clock;

    Envelope(String account, Seal seal, InstantSource clock) {
        this.account = account;
        this.seal = seal;
        this.clock = clock;
    }

    /** Whether it was signed so long ago that only a recording can bring it. */
    boolean isStale(ZaloEvent event) {
        return event.at().map(at -> at.isBefore(clock.instant().minus(OLDEST))).orElse(true);
    }

    Optional<Address> from(ZaloEvent event) {
        return event.user().map(user -> new Address("zalo", account, user));
    }

    Incoming of(ZaloEvent event, Address from, byte[] body) {
        var at = event.at().orElseGet(clock::instant);
        var subject = event.message().orElseGet(() -> "%d-%s".formatted(at.toEpochMilli(), seal.digest(from.chat())));
        return new Incoming(
                "zalo:%s:%s:%s".formatted(account, event.name(), subject),
                from,
                place(at, subject),
                event.message(),
                Optional.empty(),
                at,
                new String(body, StandardCharsets.UTF_8));
    }

    /** The time in milliseconds; what came in the same one has an order of its own, always the same. */
    private static long place(Instant at, String subject) {
        return (at.toEpochMilli() << LOWER) | (subject.hashCode() & ((1L << LOWER) - 1));
    }
}
