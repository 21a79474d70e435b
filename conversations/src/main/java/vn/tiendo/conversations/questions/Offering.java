package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.conversations.Reading;

/** A kind of answer with further choices. */
record Offering<T>(Kind<T> base, Function<Answers, List<Choice>> more) implements Around<T, T> {
    @Override
    public Reading<T> read(String words, Answers before) {
        return base.read(words, before);
    }

    @Override
    public Optional<T> decode(String canonical, Answers before) {
        return base.decode(canonical, before);
    }

    @Override
    public String show(T value) {
        return base.show(value);
    }

    @Override
    public List<Choice> choices(Answers before) {
        return Stream.concat(base.choices(before).stream(), more.apply(before).stream())
                .toList();
    }
}
