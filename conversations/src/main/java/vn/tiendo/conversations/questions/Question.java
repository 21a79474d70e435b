package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.conversations.Order;

/**
 * One thing a form asks for, and how to understand the reply.
 *
 * @param absent the value when it was skipped or did not apply; empty when it must be answered
 */
public record Question<T>(Asking asking, Kind<T> kind, Optional<T> absent) {
    /** Why a value will not do, or nothing. */
    @FunctionalInterface
    public interface Rule<T> {
        Optional<String> objection(T value, Answers before);
    }

    public String key() {
        return asking.key();
    }

    /** Refuses values that {@code rule} objects to. */
    public Question<T> check(Rule<T> rule) {
        return new Question<>(asking, new Checked<>(kind, rule), absent);
    }

    /** Refuses values that fail {@code rule}, saying {@code why}. */
    public Question<T> check(Predicate<? super T> rule, String why) {
        return check((value, _) -> rule.test(value) ? Optional.empty() : Optional.of(why));
    }

    /** Lets the person skip this question. */
    public Question<Optional<T>> orSkip() {
        return optional(asking.asSkippable());
    }

    /** Asks only when earlier answers call for it. */
    public Question<Optional<T>> onlyIf(Predicate<Answers> condition) {
        return optional(asking.onlyIf(condition));
    }

    /** Never asks: keeps what the person says or adds of their own accord. */
    public Question<Optional<T>> volunteered(Predicate<Answers> condition) {
        return optional(asking.onlyIf(condition).asVolunteered());
    }

    /** One answer serves all facts of a message. */
    public Question<T> shared() {
        return shared((_, _) -> true);
    }

    /** The answer on an earlier sheet serves a later one too, if {@code serves} says so of the two. */
    public Question<T> shared(BiPredicate<Answers, Answers> serves) {
        return new Question<>(asking.asShared(serves), kind, absent);
    }

    /** Words this question from the answers to {@code grounds}: it waits for them, whatever else is given. */
    public Question<T> on(Question<?>... grounds) {
        var keys = Stream.of(grounds).map(Question::key).toList();
        return new Question<>(asking.on(keys), kind, absent);
    }

    /** What help for this question says. */
    public Question<T> help(String words) {
        return new Question<>(asking.helping(words), kind, absent);
    }

    /** Says {@code words} in the place of the whole question once an answer could not be taken; may be empty. */
    public Question<T> reminding(Function<Answers, String> words) {
        return new Question<>(asking.reminding(words), kind, absent);
    }

    /** Lets the store say whether an answer is good. */
    public Question<T> lookup(BiFunction<String, String, Order> order) {
        return new Question<>(asking.lookingUp(order), kind, absent);
    }

    /** Offers what {@code more} makes of the answers before, after the kind's own choices. */
    public Question<T> offering(Function<Answers, List<Choice>> more) {
        return new Question<>(asking, new Offering<>(kind, more), absent);
    }

    /** Takes a yes for the first of its choices, which its words propose. */
    public Question<T> proposing() {
        return new Question<>(asking, new Proposing<>(kind), absent);
    }

    public boolean applies(Answers before) {
        return asking.condition().test(before);
    }

    private Question<Optional<T>> optional(Asking how) {
        return new Question<>(how, new Maybe<>(kind), Optional.of(Optional.empty()));
    }
}
