package vn.tiendo.bot.mongo.stored;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type are stored: written as documents, lists, texts, numbers and truths, and read back. A reader takes
 * exactly what a writer writes; anything missing, unknown or of another type is {@link Unreadable}.
 */
public interface Layout<T> {
    /** The value in plain form; null only for what is absent. */
    @Nullable
    Object write(T value);

    /** The value of a plain form; throws {@link Unreadable}. */
    T read(@Nullable Object stored);

    /** The same form for another type. */
    default <R> Layout<R> as(Function<T, R> there, Function<R, T> back) {
        var plain = this;
        return new Layout<>() {
            @Override
            public @Nullable Object write(R value) {
                return plain.write(back.apply(value));
            }

            @Override
            public R read(@Nullable Object stored) {
                return Unreadable.unless(there, plain.read(stored));
            }
        };
    }
}
