package vn.tiendo.bot.delivery;

import java.time.Instant;
import vn.tiendo.bot.store.Landed;

/** What is to become of a message of an outbox after an attempt to send it. */
sealed interface Fate {
    /** It arrived: it leaves the outbox. */
    record Arrived(Landed where) implements Fate {}

    /** Nobody will ever know whether it arrived: it leaves the outbox. */
    record Settled() implements Fate {}

    /** The person can be reached nowhere: it is held until they say something. */
    record Held() implements Fate {}

    /** A platform refused it for good: it is set aside for somebody to look into. {@code why} carries no text or id. */
    record Refused(String why) implements Fate {}

    /** It is tried again then, and nothing is sent to its chat before. */
    record Paused(Instant until) implements Fate {}

    /** It was not tried: too much that nobody asked for is on its way. It has its turn then; answers do not wait for it. */
    record Queued(Instant until) implements Fate {}
}
