package vn.tiendo.conversations;

import java.util.List;
import java.util.Optional;

/** What was said to a question, in the exact spelling its kind can decode. */
public sealed interface Answer {
    /**
     * Said so.
     *
     * @param ref the platform's name of the message that said it, by which an edit finds it
     */
    record Given(String canonical, Optional<String> ref) implements Answer {}

    /**
     * Taken for granted from an unclear word; echoed in the review, where it can be switched.
     *
     * @param others canonical spellings of what else it may mean
     */
    record Guessed(String canonical, List<String> others, Optional<String> ref) implements Answer {
        public Guessed {
            others = List.copyOf(others);
        }
    }

    /** Left out on purpose. */
    record Skipped() implements Answer {}

    /** The spelling to decode, unless it was skipped. */
    default Optional<String> spelling() {
        return switch (this) {
            case Given(var canonical, var _) -> Optional.of(canonical);
            case Guessed(var canonical, var _, var _) -> Optional.of(canonical);
            case Skipped() -> Optional.empty();
        };
    }

    /** The platform's name of the message that said it. */
    default Optional<String> message() {
        return switch (this) {
            case Given(var _, var ref) -> ref;
            case Guessed(var _, var _, var ref) -> ref;
            case Skipped() -> Optional.empty();
        };
    }

    /** Whether it came with the message of that name. */
    default boolean cameWith(String name) {
        return message().equals(Optional.of(name));
    }
}
