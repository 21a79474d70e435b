package vn.tiendo.conversations.questions;

import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;

/**
 * An order that was carried out, and what may be looked at to say so.
 *
 * @param gist what its draft was about, in a few words; empty if there is none any more
 */
public record Settled(Order order, Outcome outcome, String gist, Situation situation, Stored stored) {
    /** What any order may come to: it is refused, and what was wrong is asked again. Another outcome is none of its kind's. */
    public Ending refused() {
        if (outcome instanceof Outcome.Refused(var key, var why)) {
            return new Ending.Again(key, why);
        }
        throw unexpected();
    }

    /** For an outcome that this kind of order never has. */
    public IllegalStateException unexpected() {
        return new IllegalStateException("expected an outcome of %s, found %s"
                .formatted(order.getClass().getSimpleName(), outcome.getClass().getSimpleName()));
    }
}
