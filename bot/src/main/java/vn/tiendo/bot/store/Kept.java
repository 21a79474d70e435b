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
 * @param said by chat, the latest time at which the platform says that something was said that was turned
 * @param landed the messages that arrived last, oldest first
 * @param entries the number of the last entry of the history
 * @param waiting by chat, how many messages wait to be sent
 * @param strikes how often the pending order failed though the store answered
 * @param holds whether messages are held that the person could be told nowhere
 * @param sending until when somebody is sending what is in the outbox; empty if nobody is
 */
public record Kept(
        String id,
        long rev,
        Session session,
        List<String> handled,
        Map<String, Instant> said,
        List<Landed> landed,
        Map<String, Integer> waiting,
        Optional<Pending> pending,
        int strikes,
        long entries,
        boolean holds,
        Optional<Instant> sending) {
    public Kept {
        handled = List.copyOf(handled);
        said = Map.copyOf(said);
        landed = List.copyOf(landed);
        waiting = Map.copyOf(waiting);
    }

    /** A conversation in which nothing was said yet. */
    public static Kept fresh(String id) {
        return new Kept(
                id,
                0,
                Session.empty(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                0,
                0,
                false,
                Optional.empty());
    }
}
