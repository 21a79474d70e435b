package vn.tiendo.conversations;

import java.util.List;
import java.util.function.Function;

/** What a reader made of a reply. */
public sealed interface Reading<T> {
    /** The value, and the spelling under which it is remembered; {@code decode} of that spelling gives the same value. */
    record Understood<T>(T value, String canonical) implements Reading<T> {}

    /**
     * A likely value that must be echoed before it counts.
     *
     * @param echo what to show the person, such as "20/11/2025"
     * @param others canonical spellings of what else it may mean, likeliest first
     */
    record Unsure<T>(T value, String canonical, String echo, List<String> others) implements Reading<T> {
        public Unsure {
            others = List.copyOf(others);
        }
    }

    /** Why the reply will not do, in Vietnamese, with an example of what will. */
    record Refused<T>(String why) implements Reading<T> {}

    /** The same reading of another type; {@code change} must keep the canonical spelling true. */
    default <R> Reading<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Understood<T>(var value, var canonical) -> new Understood<>(change.apply(value), canonical);
            case Unsure<T>(var value, var canonical, var echo, var others) ->
                new Unsure<>(change.apply(value), canonical, echo, others);
            case Refused<T>(var why) -> new Refused<>(why);
        };
    }
}
