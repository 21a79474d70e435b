package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is still to be sent in each conversation, in order, and who has the right to send it; a port. A commit puts messages
 * in ({@link Conversations#commit}); they go when they have left, and those that cannot leave are set aside.
 */
public interface Outboxes {
    /** The conversations with something to send that nobody is sending. */
    List<String> due(Instant now, int limit);

    /** Who has the right to send in which conversation, of those in which it ends after {@code after} and before {@code before}. */
    Map<String, String> senders(Instant after, Instant before, int limit);

    /** Takes or renews the right to send, unless another has it at {@code now}; the outbox in order, or empty. */
    Optional<List<Posted>> lease(String id, Lease lease, Instant now);

    /**
     * Removes a message from the outbox and gives the lease back; false, and nothing done, if there are others.
     *
     * @param landed where it arrived, if it did
     */
    boolean finish(String id, String item, Optional<Landed> landed);

    /** Remembers that nobody knows whether a message of the outbox arrived. */
    void doubt(String id, String item);

    /** Removes a message from the outbox, and remembers where it arrived, if it did. */
    void sent(String id, String item, Optional<Landed> landed);

    /**
     * Keeps a copy of a message of the outbox until {@link #release}: the person can be reached nowhere. Twenty are kept; true if an
     * older one had to go for it.
     */
    boolean hold(String id, String item);

    /** Puts back into the outbox what is held, to be sent at once; nothing happens if nothing is. */
    void release(String id, Instant now);

    /**
     * Keeps a copy of a message of the outbox that a platform refused for good; {@code why} carries no text or id. Twenty are kept;
     * true if an older one had to go for it.
     */
    boolean park(String id, String item, String why, Instant now);

    /** The messages that were refused for good, at most {@code limit} conversations' of them. */
    List<Parked> parked(int limit);

    /** Puts back into the outbox what was refused for good, to be sent at once. */
    void retry(String id, Instant now);

    /** Gives the lease back; whoever comes at {@code due} or later tries again. */
    void postpone(String id, String holder, Instant due);
}
