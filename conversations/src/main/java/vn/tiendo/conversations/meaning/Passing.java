package vn.tiendo.conversations.meaning;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is said of something that moves no indicator.
 *
 * @param metric what is counted in stock, such as {@code dang_vien}
 * @param kind what sort of change it is, such as {@code rename}
 * @param direction {@code in} or {@code out}
 */
public record Passing(
        Optional<String> metric,
        Optional<String> sort,
        OptionalInt count,
        OptionalInt members,
        Optional<String> workplace,
        Optional<SpokenTime> time,
        Optional<String> kind,
        Optional<String> direction,
        Set<String> need,
        Set<String> guessed) {
    public Passing {
        need = Set.copyOf(need);
        guessed = Set.copyOf(guessed);
    }
}
