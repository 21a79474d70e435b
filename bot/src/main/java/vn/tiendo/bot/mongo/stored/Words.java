package vn.tiendo.bot.mongo.stored;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words under which the constants of an enumeration are stored. */
final class Words<E extends Enum<E>> implements Layout<E> {
    private final Map<E, String> words;
    private final Map<String, E> constants = new HashMap<>();

    private Words(Class<E> type, Map<E, String> given) {
        words = new EnumMap<>(given);
        words.forEach((constant, word) -> constants.put(word, constant));
        if (constants.size() < type.getEnumConstants().length) {
            throw new IllegalStateException(
                    "expected a word of its own for each of %d constants of %s, found %s; add one here"
                            .formatted(type.getEnumConstants().length, type.getSimpleName(), words));
        }
    }

    /** Every constant with its own word. */
    static <E extends Enum<E>> Words<E> of(Class<E> type, Map<E, String> words) {
        return new Words<>(type, words);
    }

    @Override
    public Object write(E value) {
        return Objects.requireNonNull(words.get(value), "every constant has a word");
    }

    @Override
    public E read(@Nullable Object stored) {
        var constant = constants.get(Plain.TEXT.read(stored));
        if (constant == null) {
            throw Unreadable.fields("one of " + words.values(), "another word");
        }
        return constant;
    }
}
