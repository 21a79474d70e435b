package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.meaning.Event;

/**
 * What a number in a report counts.
 *
 * @param at the piece where its number or noun stands
 * @param group its verb, by number: what is counted after one verb
 */
record Item(Event.Act act, Optional<Noun> noun, Amounts.Amount amount, boolean vague, int at, int group) {
    Optional<String> indicator() {
        return noun.flatMap(Noun::indicator);
    }

    /** The same with another number. */
    Item counting(int number) {
        return new Item(act, noun, new Amounts.Amount(number, amount.trust(), amount.to()), vague, at, group);
    }

    int value() {
        return amount.value();
    }

    /** Whether the number is one, however doubtful. */
    boolean isCounted() {
        return amount.trust() != Amounts.Trust.NONE && !vague;
    }
}
