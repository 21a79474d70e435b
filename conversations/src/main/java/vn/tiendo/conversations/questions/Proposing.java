package vn.tiendo.conversations.questions;

import java.util.Optional;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.language.Navigation;

/** A kind of answer whose question proposes its first choice: a yes picks that. */
record Proposing<T>(Kind<T> base) implements Around<T, T> {
    @Override
    public Reading<T> read(String words, Answers before) {
        return proposed(before)
                .filter(_ -> Navigation.of(words)
                        .filter(Navigation.Yes.class::isInstance)
                        .isPresent())
                .flatMap(first ->
                        base.decode(first, before).<Reading<T>>map(value -> new Reading.Understood<>(value, first)))
                .orElseGet(() -> base.read(words, before));
    }

    private Optional<String> proposed(Answers before) {
        return base.choices(before).stream()
                .findFirst()
                .map(Choice::effect)
                .flatMap(effect -> effect instanceof Choice.Effect.Says(var canonical)
                        ? Optional.of(canonical)
                        : Optional.empty());
    }

    @Override
    public Optional<T> decode(String canonical, Answers before) {
        return base.decode(canonical, before);
    }

    @Override
    public String show(T value) {
        return base.show(value);
    }
}
