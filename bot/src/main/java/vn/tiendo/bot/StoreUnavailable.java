package vn.tiendo.bot;

/** Says that the store failed while an answer was looking at it; never the fault of a message. */
final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreUnavailable(RuntimeException cause) {
        super("expected the store to answer, found " + cause.getClass().getSimpleName(), cause);
    }
}
