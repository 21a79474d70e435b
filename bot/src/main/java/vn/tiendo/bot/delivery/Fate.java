package vn.tiendo.bot.delivery;

import java.time.Instant;

/** What is to become of a message of an outbox after an attempt to send it. */
sealed interface Fate {
    /** It arrived, or never will: it leaves the outbox. */
    record Settled() implements Fate {}

    /** The person can be reached nowhere: it is held until they say something. */
    record Held() implements Fate {}

    /** It is tried again then. */
    record Paused(Instant until) implements Fate {}
}
