package vn.tiendo.bot.orders;

import vn.tiendo.bot.running.Failures;

/** Says that an order could not be carried out though the store answers; the attempt is counted, so it ends. */
public final class OrderFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    OrderFailed(int attempt, Throwable bug) {
        super(
                "expected an order to be carried out, found %s at attempt %d".formatted(Failures.place(bug), attempt),
                bug);
    }
}
