package vn.tiendo.bot.orders;

import java.util.Optional;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;

/**
 * Carries out one kind of order. Anybody may ask it to at any time, twice or at once: whatever it claims bears the order's
 * id, so that a repeat finds its own.
 */
interface Carrier<O extends Order> {
    /** The kind's name in log and meters. */
    String kind();

    /**
     * Does what the order says, or finds it done.
     *
     * @param given how the order was given
     * @param answered whether the person had the answer to it before
     */
    Outcome carry(O order, Pending given, boolean answered);

    /** What is said when it is given up: what was not done, and what to do. */
    Message sorry();

    /** What can be said of it, without figures, if it was done though something after it failed. */
    default Optional<Message> standing(O order) {
        return Optional.empty();
    }
}
