package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.conversations.Session;

/**
 * The one write that a turn or a settled order amounts to: all of it or nothing, and only if nobody wrote in between.
 *
 * @param at when; nobody may have been sending by then if there is a lease, and somebody must have been if there are
 *     messages and no lease
 * @param handled ids to remember as turned or settled
 * @param said by chat, when the platform says that what is turned was said, if that is later than all before
 * @param order the order that is pending afterwards; empty clears it
 * @param lease who sends the new messages and until when nobody else does; empty leaves that to whoever has it now
 */
public record Commit(
        String id,
        long rev,
        Instant at,
        Session session,
        List<String> handled,
        Map<String, Instant> said,
        Optional<Pending> order,
        List<Posted> outbox,
        List<Talks.Entry> history,
        Optional<Lease> lease) {
    public Commit {
        handled = List.copyOf(handled);
        said = Map.copyOf(said);
        outbox = List.copyOf(outbox);
        history = List.copyOf(history);
    }
}
