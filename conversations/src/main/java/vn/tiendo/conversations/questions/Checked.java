package vn.tiendo.conversations.questions;

import java.util.Optional;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Reading.Refused;
import vn.tiendo.conversations.Reading.Understood;
import vn.tiendo.conversations.Reading.Unsure;

/** A kind of answer that must also pass a rule, when read and whenever remembered. */
record Checked<T>(Kind<T> base, Question.Rule<T> rule) implements Around<T, T> {
    @Override
    public Reading<T> read(String words, Answers before) {
        var reading = base.read(words, before);
        return switch (reading) {
            case Understood<T>(var value, var _) -> unless(value, before, reading);
            case Unsure<T>(var value, var _, var _, var _) -> unless(value, before, reading);
            case Refused<T> _ -> reading;
        };
    }

    private Reading<T> unless(T value, Answers before, Reading<T> reading) {
        return rule.objection(value, before).<Reading<T>>map(Refused::new).orElse(reading);
    }

    @Override
    public Optional<T> decode(String canonical, Answers before) {
        return base.decode(canonical, before)
                .filter(value -> rule.objection(value, before).isEmpty());
    }

    @Override
    public String show(T value) {
        return base.show(value);
    }
}
