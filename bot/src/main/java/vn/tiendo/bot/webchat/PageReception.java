package vn.tiendo.bot.webchat;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Incoming;

/**
 * Brings what pages send to the door. The place of a message is the order of its arrival, in microseconds of the clock, because
 * two tabs of one session number apart; a page waits for the {@code ack} of one message before it sends the next.
 */
@Singleton
final class PageReception {
    /** What is younger was sent at once. */
    private static final Duration NOW = Duration.ofSeconds(10);

    /** A page's clock is not believed beyond this. */
    private static final Duration OLDEST = Duration.ofDays(3);

    private final Door door;
    private final InstantSource clock;
    private final AtomicLong place = new AtomicLong();

    PageReception(Door door, InstantSource clock) {
        this.door = door;
        this.clock = clock;
    }

    /** Whether the message is stored, now or before, and may be acknowledged. */
    boolean takes(String session, Frame.Done done, String raw) {
        var now = clock.instant();
        var id = id(session, done.key());
        var incoming = new Incoming(
                id,
                WebChannel.address(session),
                nextPlace(now),
                Optional.of(done.key()),
                Optional.empty(),
                sentAt(now, done.age()),
                raw);
        return door.admit(incoming).isTaken();
    }

    /** The inbox id of a session's message. */
    static String id(String session, String key) {
        return "%s:%s:%s".formatted(WebChannel.NAME, session, key);
    }

    /** When it was typed, for a message that waited for a connection: "hôm qua" means the day before that. */
    static Instant sentAt(Instant now, Duration age) {
        return age.compareTo(NOW) < 0 || age.compareTo(OLDEST) > 0 ? now : now.minus(age);
    }

    private long nextPlace(Instant now) {
        long micros = TimeUnit.MILLISECONDS.toMicros(now.toEpochMilli());
        return place.updateAndGet(last -> Math.max(last + 1, micros));
    }
}
