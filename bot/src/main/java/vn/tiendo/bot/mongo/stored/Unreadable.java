package vn.tiendo.bot.mongo.stored;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something stored that is not what was expected there; says where and of which type, never what it is (I-7). */
public final class Unreadable extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final String where;
    private final String expected;

    private Unreadable(String where, String expected) {
        super("%s: expected %s".formatted(where.isEmpty() ? "stored value" : where, expected));
        this.where = where;
        this.expected = expected;
    }

    /** Something else was found where {@code expected} should be. */
    static Unreadable instead(String expected, @Nullable Object found) {
        return new Unreadable(
                "",
                expected + ", found "
                        + (found == null ? "nothing" : "a " + found.getClass().getSimpleName()));
    }

    /** Fields that are missing or unknown, which are no secret. */
    static Unreadable fields(String expected, String found) {
        return new Unreadable("", expected + ", found " + found);
    }

    /** The same, seen from the value around it. */
    Unreadable within(String name) {
        return new Unreadable(where.isEmpty() ? name : name + "." + where, expected);
    }

    /** What {@code make} makes of a value that may break a rule of the type, without the value in the message. */
    static <A, R> R unless(Function<A, R> make, A value) {
        try {
            return make.apply(value);
        } catch (Unreadable inside) {
            throw inside;
        } catch (RuntimeException broken) {
            throw instead(
                    "a value that its type allows (%s)"
                            .formatted(broken.getClass().getSimpleName()),
                    value);
        }
    }
}
