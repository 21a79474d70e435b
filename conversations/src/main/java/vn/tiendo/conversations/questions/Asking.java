package vn.tiendo.conversations.questions;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.tiendo.conversations.Order;

/**
 * How a question is put, whatever the kind of its answer.
 *
 * @param key the entity it fills
 * @param label what it asks for, in a word or two: "Số người"
 * @param help what the person may do here, with an example
 * @param skippable whether it may be left open
 * @param shared whether one answer serves all facts of a message (C-7)
 * @param volunteered whether it is never asked of its own accord (C-13)
 * @param reminder what stands in the place of the wording once an answer could not be taken, if the whole is not to be
 *     said again; may be empty
 * @param lookup the order that asks the store whether an answer is good, from the order's id and the answer
 */
public record Asking(
        String key,
        String label,
        Function<Answers, String> wording,
        String help,
        Predicate<Answers> condition,
        boolean skippable,
        boolean shared,
        boolean volunteered,
        Optional<Function<Answers, String>> reminder,
        Optional<BiFunction<String, String, Order>> lookup) {
    Asking onlyIf(Predicate<Answers> also) {
        return new Asking(
                key, label, wording, help, condition.and(also), skippable, shared, volunteered, reminder, lookup);
    }

    Asking asSkippable() {
        return new Asking(key, label, wording, help, condition, true, shared, volunteered, reminder, lookup);
    }

    Asking asShared() {
        return new Asking(key, label, wording, help, condition, skippable, true, volunteered, reminder, lookup);
    }

    Asking asVolunteered() {
        return new Asking(key, label, wording, help, condition, skippable, shared, true, reminder, lookup);
    }

    Asking helping(String words) {
        return new Asking(key, label, wording, words, condition, skippable, shared, volunteered, reminder, lookup);
    }

    Asking lookingUp(BiFunction<String, String, Order> order) {
        return new Asking(
                key, label, wording, help, condition, skippable, shared, volunteered, reminder, Optional.of(order));
    }

    Asking reminding(Function<Answers, String> words) {
        return new Asking(
                key, label, wording, help, condition, skippable, shared, volunteered, Optional.of(words), lookup);
    }
}
