package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.conversations.Session;

/**
 * A conversation as it is stored, as far as a turn needs it.
 *
 * @param rev how often it was committed; 0 if it is not stored yet
 * @param handled the ids of the last rows and orders that were turned or settled, oldest first
 * @param places by chat, the place of the latest row that was turned
 * @param entries the number of the last entry of the history
 * @param strikes how often the pending order failed though the store answered
 * @param holds whether messages are held that the person could be told nowhere
 * @param sending until when somebody is sending what is in the outbox; empty if nobody is
 */
public record Kept(
        String id,
        long rev,
        Session session,
        List<String> handled,
        Map<String, Long> places,
        Optional<Pending> pending,
        int strikes,
        long entries,
        boolean holds,
        Optional<Instant> sending) {
    public Kept {
        handled = List.copyOf(handled);
        places = Map.copyOf(places);
    }

    /** A conversation in which nothing was said yet. */
    public static Kept fresh(String id) {
        return new Kept(id, 0, Session.empty(), List.of(), Map.of(), Optional.empty(), 0, 0, false, Optional.empty());
    }
}
