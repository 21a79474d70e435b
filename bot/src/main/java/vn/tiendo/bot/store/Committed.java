package vn.tiendo.bot.store;

import java.util.List;

/**
 * What a commit left: the next step carries on from it and reads nothing.
 *
 * @param outbox everything that is to be sent, in order, if the commit took the lease; empty otherwise
 */
public record Committed(Kept kept, List<Posted> outbox) {
    public Committed {
        outbox = List.copyOf(outbox);
    }
}
