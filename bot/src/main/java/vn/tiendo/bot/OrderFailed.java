package vn.tiendo.bot;

/** Says that an order could not be carried out though the store answers; the attempt is counted, so it ends. */
final class OrderFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    OrderFailed(int attempt, Throwable bug) {
        super(
                "expected an order to be carried out, found %s at attempt %d".formatted(Failures.place(bug), attempt),
                bug);
    }
}
