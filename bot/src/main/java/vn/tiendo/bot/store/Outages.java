package vn.tiendo.bot.store;

/** Tells an outage of the store, which passes, from a bug, which comes again; a port. */
public interface Outages {
    boolean isOne(Throwable failure);
}
