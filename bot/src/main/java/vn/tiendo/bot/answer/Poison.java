package vn.tiendo.bot.answer;

import java.util.function.Supplier;
import vn.tiendo.bot.running.Failures;
import vn.tiendo.bot.store.StoreUnavailable;

/** Says that a pure part of the service failed on what it was given: our bug, met by a message. */
public final class Poison extends Exception {
    private static final long serialVersionUID = 1;
    private final String place;

    private Poison(Throwable bug) {
        super("expected a value, found " + Failures.place(bug));
        this.place = Failures.place(bug);
    }

    /** Where it failed; without what it said. */
    public String place() {
        return place;
    }

    /** Runs a pure part; a failure of the store that it looked into is none of its own. */
    public static <T> T guard(Supplier<T> pure) throws Poison {
        try {
            return pure.get();
        } catch (StoreUnavailable failed) {
            throw failed;
        } catch (RuntimeException | StackOverflowError bug) {
            throw new Poison(bug);
        }
    }
}
