package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Reading;

/** A kind of answer: how it is read from people, remembered exactly, shown, and offered as choices. */
public interface Kind<T> {
    /** What {@code words} mean, for people: lenient, with reasons. */
    Reading<T> read(String words, Answers before);

    /** The value remembered under {@code canonical}, unless it is no longer one. */
    Optional<T> decode(String canonical, Answers before);

    String show(T value);

    default List<Choice> choices(Answers before) {
        return List.of();
    }

    /** The spelling of the answer where there is but one; it is taken without asking and stands in the review. */
    default Optional<String> only(Answers before) {
        return Optional.empty();
    }

    /** The spelling that affirms, if it is a claim that can only be affirmed. */
    default Optional<String> affirming(Answers before) {
        return Optional.empty();
    }

    /** Whether any words could be an answer, so that a question in between must be told apart first (C-6). */
    default boolean free() {
        return false;
    }

    /** Whether it is a value that one types: a number, a day, the number of a paper. */
    default boolean typed() {
        return false;
    }

    /** Whether its first two choices are a yes and a no. */
    default boolean decides() {
        return false;
    }
}
