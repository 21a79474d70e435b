package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The updates that came in; a port. A row is open until it is done or parked. */
public interface Inbox {
    /** Stores a new open row; false if its id is known already. */
    boolean add(StoredUpdate row);

    /** Whether a row of that id is known, open or not. */
    boolean knows(String id);

    /** The open rows of a chat that are not held at {@code now}, in the platform's order and notices last, at most {@code limit}. */
    List<StoredUpdate> open(String endpoint, Instant now, int limit);

    /** The chats with rows open since before {@code before}, longest waiting first. */
    List<String> waiting(Instant before, int limit);

    /** Counts an attempt at a row that was found open at a start, and says how many there were by now. */
    int attempt(String id);

    /** The row waits until then, whoever looks. */
    void hold(String id, Instant until);

    /** The rows are handled; their payloads are emptied in the same write. */
    void done(Collection<String> ids, Instant now);

    /** The row could not be handled; it keeps its sealed payload for a while. {@code why} carries no text or id. */
    void park(String id, String why, Instant now);

    /** The parked rows, at most {@code limit}. */
    List<Parked> parked(int limit);

    /** A parked row is open again, as if it had just come in. */
    void reopen(String id, Instant now);

    /** When the longest waiting open row came in. */
    Optional<Instant> oldest();

    /** Removes up to {@code limit} rows done or parked before {@code before}; says how many. */
    int sweep(Instant before, int limit);
}
