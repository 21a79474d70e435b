package vn.tiendo.bot.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Openness;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.channel.Stamp;
import vn.tiendo.bot.delivery.ReachableChats.Way;
import vn.tiendo.bot.running.Failures;
import vn.tiendo.bot.running.Meters;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Landed;
import vn.tiendo.bot.store.Posted;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Urgency;

/**
 * Sends one message: in its own chat, and if nobody can be reached there or the platform has been away for a while, in the
 * person's other chats. What may have arrived in one is sent in no other.
 */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final Duration AFTER_UNKNOWN = Duration.ofSeconds(2);

    /** How long a message waits for the platform of its own chat before another is tried. */
    private static final Duration FAITHFUL = Duration.ofMinutes(2);

    private final Store store;
    private final ReachableChats ways;
    private final InstantSource clock;
    private final Meters meters;

    Attempts(Store store, ReachableChats ways, InstantSource clock, Meters meters) {
        this.store = store;
        this.ways = ways;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * What becomes of a message.
     *
     * @param loaded a chat that was loaded a moment ago; looked up if it is another's
     */
    Fate of(String conversation, Posted item, Optional<Endpoint> loaded) {
        var own = loaded.filter(chat -> chat.id().equals(item.endpoint()))
                .map(ways::to)
                .orElseGet(() -> ways.to(item.endpoint()));
        var others = item.doubted() ? Stream.<String>empty() : Stream.of(item.endpoint());
        var all = Stream.concat(own, others.flatMap(chat -> ways.beside(chat).stream()))
                .iterator();
        if (!all.hasNext()) {
            meters.delivery("none", "no_channel");
            return new Fate.Settled();
        }
        return of(conversation, item, all);
    }

    /** One that may have arrived before is not held either. */
    private Fate of(String conversation, Posted item, Iterator<Way> all) {
        Fate fate = item.doubted() ? new Fate.Settled() : new Fate.Held();
        while (all.hasNext()) {
            var way = all.next();
            var ride = ride(way, item);
            switch (ride.sent()) {
                case Sent.Done(var stamp) -> {
                    return arrived(way, item, stamp, ride.approved());
                }
                case Sent.Unknown() -> {
                    return unknown(conversation, item, way);
                }
                case Sent.Never(var why) -> {
                    return refused(way, why);
                }
                case Sent.NotSent(var notBefore) -> {
                    fate = earlier(fate, notSent(way, notBefore));
                    if (!isLate(item)) {
                        return fate;
                    }
                }
                case Sent.Gone(var why) -> lost(way, why);
                case Sent.Closed _ -> meters.delivery(way.channel().name(), "closed");
            }
        }
        return fate;
    }

    /** What came of an attempt, and whether it went as an approved message. */
    private record Ride(Sent sent, boolean approved) {}

    /** A channel that throws has a bug; whether the message left is not known. */
    private Ride ride(Way way, Posted item) {
        try {
            return isWelcome(way, item) ? freely(way, item) : approved(way, item);
        } catch (RuntimeException bug) {
            LOG.error("sending on {} failed with {}", way.channel().name(), Failures.place(bug));
            return new Ride(new Sent.Unknown(), false);
        }
    }

    /** Where it turns out not to be free, what nobody asked for goes as an approved message. */
    private static Ride freely(Way way, Posted item) {
        var to = way.endpoint().address();
        var sent = item.doubted()
                ? way.channel().sendAgain(to, item.message())
                : way.channel().send(to, item.message());
        return sent instanceof Sent.Closed && item.message().urgency() != Urgency.ANSWER
                ? approved(way, item)
                : new Ride(sent, false);
    }

    private static Ride approved(Way way, Posted item) {
        return new Ride(
                way.channel()
                        .sendApproved(way.endpoint().address(), item.message())
                        .orElseGet(() -> new Sent.Closed("nobody was heard for long")),
                true);
    }

    /** An answer always is. */
    private boolean isWelcome(Way way, Posted item) {
        var heard = way.endpoint().heardAt().orElse(Instant.EPOCH);
        return item.message().urgency() == Urgency.ANSWER
                || way.channel().openness(heard, clock.instant()) == Openness.FREE;
    }

    private boolean isLate(Posted item) {
        return item.at().plus(FAITHFUL).isBefore(clock.instant());
    }

    private Fate arrived(Way way, Posted item, Optional<Stamp> stamp, boolean approved) {
        var chat = way.endpoint();
        if (chat.lostAt().isPresent()) {
            store.endpoints().heard(chat.id(), chat.heardAt().orElseGet(clock::instant));
        }
        meters.delivered(way.channel().name(), Duration.between(item.at(), clock.instant()));
        meters.delivery(way.channel().name(), approved ? "approved" : "done");
        return new Fate.Arrived(new Landed(
                chat.id(),
                item.entry(),
                stamp.map(Stamp::ref).orElse(""),
                stamp.map(Stamp::at).orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                approved));
    }

    /**
     * A notice is not said twice, so nobody will know whether it arrived. An answer is, and that is remembered in the store: a service that
     * starts next must not send it twice more.
     */
    private Fate unknown(String conversation, Posted item, Way way) {
        boolean elsewhere = !way.endpoint().id().equals(item.endpoint());
        if (item.doubted() || elsewhere) {
            return settled(way, "unknown_twice");
        }
        if (!item.message().urgency().isRepeatable()) {
            LOG.warn(
                    "whether message {} arrived on {} is unknown; it is not said twice",
                    item.id(),
                    way.channel().name());
            return settled(way, "unknown");
        }
        store.outboxes().doubt(conversation, item.id());
        meters.delivery(way.channel().name(), "unknown");
        return new Fate.Paused(clock.instant().plus(AFTER_UNKNOWN));
    }

    private Fate notSent(Way way, Duration notBefore) {
        meters.delivery(way.channel().name(), "not_sent");
        return new Fate.Paused(clock.instant().plus(notBefore));
    }

    private void lost(Way way, String why) {
        LOG.warn("a chat on {} is gone: {}", way.channel().name(), why);
        store.endpoints().lost(way.endpoint().id(), clock.instant());
        meters.delivery(way.channel().name(), "gone");
    }

    private Fate refused(Way way, String why) {
        LOG.warn("a message on {} is refused and parked: {}", way.channel().name(), why);
        meters.delivery(way.channel().name(), "never");
        return new Fate.Refused(why);
    }

    private Fate settled(Way way, String result) {
        meters.delivery(way.channel().name(), result);
        return new Fate.Settled();
    }

    private static Fate earlier(Fate one, Fate other) {
        return one instanceof Fate.Paused(var until)
                        && other instanceof Fate.Paused(var second)
                        && until.isBefore(second)
                ? one
                : other;
    }
}
