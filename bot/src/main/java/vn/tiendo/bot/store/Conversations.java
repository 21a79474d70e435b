package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.bot.channel.Talks;

/** The conversations with their sessions, orders and histories: one document each, which holds its outbox too; a port. */
public interface Conversations {
    /** Nothing that was said in a conversation is kept; what waits to be sent still is. */
    void forget(String id);

    /** Everything but outbox and history; fresh if it is not stored. */
    Kept load(String id);

    /** Writes it if the conversation still has {@link Commit#rev}, whose successor it gets; empty if it has moved on. */
    Optional<Committed> commit(Commit commit);

    /** Remembers that the order which is pending at revision {@code rev} has failed so often by now; nothing if it is settled. */
    void strike(String id, long rev, int strikes);

    /** The conversations whose order is pending since before {@code before}. */
    List<String> ordered(Instant before, int limit);

    /** Forgets that a row was turned, so that it is turned once more. */
    void forget(String id, String row);

    /** What was said after entry {@code after}, oldest first. */
    List<Talks.Entry> history(String id, long after);

    /** The number of the last entry of each, for those that have any. */
    Map<String, Long> lastEntries(Collection<String> ids);

    /** Drops histories' entries before {@code said} and sessions untouched since {@code drafted}; says how many changed. */
    int sweep(Instant said, Instant drafted, int limit);
}
