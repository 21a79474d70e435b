package vn.tiendo.bot.store;

/** Says that the store failed while an answer was looking at it; never the fault of a message. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreUnavailable(RuntimeException cause) {
        super("expected the store to answer, found " + cause.getClass().getSimpleName(), cause);
    }
}
