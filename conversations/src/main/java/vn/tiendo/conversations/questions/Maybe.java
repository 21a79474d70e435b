package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Reading;

/** The kind of an answer that there may be none of. */
record Maybe<T>(Kind<T> base) implements Kind<Optional<T>> {
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

    @Override
    public List<Choice> choices(Answers before) {
        return base.choices(before);
    }

    @Override
    public Optional<String> only(Answers before) {
        return base.only(before);
    }

    @Override
    public Optional<String> affirming(Answers before) {
        return base.affirming(before);
    }

    @Override
    public boolean free() {
        return base.free();
    }

    @Override
    public boolean decides() {
        return base.decides();
    }
}
