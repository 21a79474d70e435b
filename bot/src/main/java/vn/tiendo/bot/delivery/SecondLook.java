package vn.tiendo.bot.delivery;

import java.time.Instant;
import java.util.List;
import vn.tiendo.bot.store.Posted;
import vn.tiendo.conversations.Message;

/** Looks again at what is said unasked and had to wait: what its person did meanwhile counts. A port. */
@FunctionalInterface
public interface SecondLook {
    /** What is to become of {@code item}, which stands with others in {@code outbox}. */
    Seen at(Posted item, List<Posted> outbox);

    /** What a second look finds. */
    sealed interface Seen {
        /** It is to be said, in these words now. */
        record Says(Message message) implements Seen {}

        /** It has lost its point. */
        record Pointless() implements Seen {}

        /** It is not the time for it before then. */
        record Later(Instant until) implements Seen {}
    }
}
