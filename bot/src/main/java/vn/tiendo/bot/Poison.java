package vn.tiendo.bot;

import java.util.function.Supplier;

/** Says that a pure part of the service failed on what it was given: our bug, met by a message. */
final class Poison extends Exception {
    private static final long serialVersionUID = 1;
    private final String place;

    private Poison(Throwable bug) {
        super("expected a value, found " + Failures.place(bug));
        this.place = Failures.place(bug);
    }

    /** Where it failed; without what it said. */
    String place() {
        return place;
    }

    /** Runs a pure part; a failure of the store that it looked into is none of its own. */
    static <T> T guard(Supplier<T> pure) throws Poison {
        try {
            return pure.get();
        } catch (StoreUnavailable failed) {
            throw failed;
        } catch (RuntimeException | StackOverflowError bug) {
            throw new Poison(bug);
        }
    }
}
