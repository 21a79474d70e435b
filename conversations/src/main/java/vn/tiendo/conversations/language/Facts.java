package vn.tiendo.conversations.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The counts of a report: who was admitted, what was founded, of how many, of whom how many owners.
 *
 * @param admits whether an admission is said, with or without a number
 * @param founds whether a founding is said, with or without a number
 * @param owned whether owners are said without a number
 */
record Facts(
        List<Item> admitted,
        List<Item> founded,
        List<Item> members,
        List<Integer> owners,
        boolean admits,
        boolean founds,
        boolean owned) {
    /** What a number in a report counts. */
    record Item(Optional<Noun> noun, Amounts.Amount amount, boolean vague) {}

    static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), false, false, false);

    Facts {
        admitted = List.copyOf(admitted);
        founded = List.copyOf(founded);
        members = List.copyOf(members);
        owners = List.copyOf(owners);
    }

    static Facts of(Sentence sentence) {
        return FactScanner.facts(sentence);
    }

    Facts admitting() {
        return new Facts(admitted, founded, members, owners, true, founds, owned);
    }

    Facts founding() {
        return new Facts(admitted, founded, members, owners, admits, true, owned);
    }

    Facts owning() {
        return new Facts(admitted, founded, members, owners, admits, founds, true);
    }

    Facts withAdmitted(Item item) {
        return new Facts(plus(admitted, item), founded, members, owners, admits, founds, owned);
    }

    Facts withFounded(Item item) {
        return new Facts(admitted, plus(founded, item), members, owners, admits, founds, owned);
    }

    Facts withMembers(Item item) {
        return new Facts(admitted, founded, plus(members, item), owners, admits, founds, owned);
    }

    Facts withOwners(int count) {
        return new Facts(admitted, founded, members, plus(owners, count), admits, founds, owned);
    }

    private static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
