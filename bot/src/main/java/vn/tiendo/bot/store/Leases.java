package vn.tiendo.bot.store;

import java.time.Instant;

/** Rights that only one instance has at a time, such as polling a bot's updates; a port. */
public interface Leases {
    /** Takes or renews the right called {@code name}; false if another holds it at {@code now}. */
    boolean take(String name, Lease lease, Instant now);

    /** Gives it back, if {@code holder} has it. */
    void release(String name, String holder);
}
