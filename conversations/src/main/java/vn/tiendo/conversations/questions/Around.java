package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;

/** A kind of answer made of another: offered, taken for granted and affirmed as that one. */
interface Around<B, T> extends Kind<T> {
    Kind<B> base();

    @Override
    default List<Choice> choices(Answers before) {
        return base().choices(before);
    }

    @Override
    default Optional<String> only(Answers before) {
        return base().only(before);
    }

    @Override
    default Optional<String> affirming(Answers before) {
        return base().affirming(before);
    }

    @Override
    default boolean free() {
        return base().free();
    }

    @Override
    default boolean typed() {
        return base().typed();
    }

    @Override
    default boolean decides() {
        return base().decides();
    }
}
