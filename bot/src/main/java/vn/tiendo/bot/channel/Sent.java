package vn.tiendo.bot.channel;

import java.time.Duration;
import java.util.Optional;

/** What is known of a message after an attempt to send it. */
public sealed interface Sent {
    /** The platform took it; {@code stamp} is what it said of it. */
    record Done(Optional<Stamp> stamp) implements Sent {
        public Done() {
            this(Optional.empty());
        }
    }

    /** It certainly did not arrive; try again, not before that long (429, refused connection). */
    record NotSent(Duration notBefore) implements Sent {}

    /** It may or may not have arrived (time-out, cut connection, 5xx). */
    record Unknown() implements Sent {}

    /** It never will as it is: refused, malformed. {@code why} carries no id, token or text. */
    record Never(String why) implements Sent {}

    /** Nobody can be reached in this chat any more: blocked, unfollowed, gone. */
    record Gone(String why) implements Sent {}

    /** The platform lets nothing through before the person does something in this chat again. */
    record Closed(String why) implements Sent {}
}
