package vn.tiendo.bot.store;

import java.time.Instant;
import vn.tiendo.conversations.Order;

/**
 * An order that was decided and is not settled.
 *
 * @param endpoint the chat that gave it and gets the receipt
 * @param inGroup whether it was given in a group
 */
public record Pending(Order order, String endpoint, boolean inGroup, Instant at) {
    /** What is remembered of it once it is settled: its id may be that of a row. */
    public String mark() {
        return "order:" + order.id();
    }
}
