package vn.tiendo.bot.outgoing;

import java.time.Duration;
import vn.tiendo.bot.channel.Sent;

/** One call to a platform: what it means for the message, and whether the platform was there at all. */
public sealed interface Tried {
    Sent sent();

    /** The platform answered. */
    record Told(Sent sent) implements Tried {}

    /** It answered that it takes nothing for so long, whoever it is for. */
    record Busy(Duration length) implements Tried {
        @Override
        public Sent sent() {
            return new Sent.NotSent(length);
        }
    }

    /** Nothing came back, or nothing that the platform itself would say. */
    record Untold(Sent sent) implements Tried {}
}
