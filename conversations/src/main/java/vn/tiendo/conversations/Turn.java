package vn.tiendo.conversations;

import java.util.List;
import java.util.Optional;

/**
 * What one input led to: the next session, what to say, and at most one order. A turn never acts.
 *
 * @param forget whether the raw input must be emptied at once and kept in no history (I-6)
 */
public record Turn(Session session, List<Reply> replies, Optional<Order> order, boolean forget) {
    public Turn {
        replies = List.copyOf(replies);
    }
}
