package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.tiendo.conversations.Order;

/**
 * How a question is put, whatever the kind of its answer.
 *
 * @param key the entity it fills
 * @param label what it asks for, in a word or two: "Số người"; empty if it is not to be changed by itself
 * @param grounds the keys whose answers its words need; it is not asked before these are given
 * @param help what the person may do here, with an example
 * @param skippable whether it may be left open
 * @param sharing whether the answer on an earlier sheet serves a later one too; empty if each fact needs its own (C-7)
 * @param volunteered whether it is never asked of its own accord (C-13)
 * @param reminder what stands in the place of the wording once an answer could not be taken, if the whole is not to be
 *     said again; may be empty
 * @param lookup the order that asks the store whether an answer is good, from the order's id and the answer
 */
public record Asking(
        String key,
        String label,
        Function<Answers, String> wording,
        List<String> grounds,
        String help,
        Predicate<Answers> condition,
        boolean skippable,
        Optional<BiPredicate<Answers, Answers>> sharing,
        boolean volunteered,
        Optional<Function<Answers, String>> reminder,
        Optional<BiFunction<String, String, Order>> lookup) {
    public Asking {
        grounds = List.copyOf(grounds);
    }

    /** Worded from the answers under these keys. */
    Asking on(List<String> keys) {
        return new Asking(
                key, label, wording, keys, help, condition, skippable, sharing, volunteered, reminder, lookup);
    }

    Asking onlyIf(Predicate<Answers> also) {
        return new Asking(
                key,
                label,
                wording,
                grounds,
                help,
                condition.and(also),
                skippable,
                sharing,
                volunteered,
                reminder,
                lookup);
    }

    Asking asSkippable() {
        return new Asking(key, label, wording, grounds, help, condition, true, sharing, volunteered, reminder, lookup);
    }

    Asking asShared(BiPredicate<Answers, Answers> when) {
        return new Asking(
                key,
                label,
                wording,
                grounds,
                help,
                condition,
                skippable,
                Optional.of(when),
                volunteered,
                reminder,
                lookup);
    }

    /** Whether it stands among what a person may choose to change. */
    public boolean isListed() {
        return !label.isEmpty();
    }

    /** Whether one answer may serve several facts of a message. */
    public boolean isShared() {
        return sharing.isPresent();
    }

    Asking asVolunteered() {
        return new Asking(key, label, wording, grounds, help, condition, skippable, sharing, true, reminder, lookup);
    }

    Asking helping(String words) {
        return new Asking(
                key, label, wording, grounds, words, condition, skippable, sharing, volunteered, reminder, lookup);
    }

    Asking lookingUp(BiFunction<String, String, Order> order) {
        return new Asking(
                key,
                label,
                wording,
                grounds,
                help,
                condition,
                skippable,
                sharing,
                volunteered,
                reminder,
                Optional.of(order));
    }

    Asking reminding(Function<Answers, String> words) {
        return new Asking(
                key,
                label,
                wording,
                grounds,
                help,
                condition,
                skippable,
                sharing,
                volunteered,
                Optional.of(words),
                lookup);
    }
}
