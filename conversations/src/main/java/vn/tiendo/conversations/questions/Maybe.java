package vn.tiendo.conversations.questions;

import java.util.Optional;
import vn.tiendo.conversations.Reading;

/** The kind of an answer that there may be none of. */
record Maybe<T>(Kind<T> base) implements Around<T, Optional<T>> {
    @Override
    public Reading<Optional<T>> read(String words, Answers before) {
        return base.read(words, before).map(Optional::of);
    }

    @Override
    public Optional<Optional<T>> decode(String canonical, Answers before) {
        var value = base.decode(canonical, before);
        return value.isPresent() ? Optional.of(value) : Optional.empty();
    }

    @Override
    public String show(Optional<T> value) {
        return value.map(base::show).orElse("không ghi");
    }
}
