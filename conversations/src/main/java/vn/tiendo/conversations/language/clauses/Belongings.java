package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/**
 * To which of the counted things of a sentence a time, paper or place belongs: what stands beside one belongs to it, what
 * stands before the first, or the only one of its kind, to all.
 */
final class Belongings {
    private final Sentence sentence;
    private final List<Item> items;
    private final List<Integer> verbs = new ArrayList<>();

    Belongings(Sentence sentence, List<Item> items) {
        this.sentence = sentence;
        this.items = items;
        items.forEach(item -> verbs.add(verbOf(item)));
    }

    /** Where what is said of an item begins: its verb, if it is the first after it. */
    private int verbOf(Item item) {
        var at = item.at();
        while (at > 0
                && !isBreak(at - 1)
                && !(sentence.at(at - 1) instanceof Piece.Time)
                && !(sentence.at(at - 1) instanceof Piece.Count)
                && !sentence.is(at, Sense.ADMIT, Sense.FOUND, Sense.LAUNCH, Sense.GROW)) {
            at--;
        }
        return at;
    }

    private boolean isBreak(int at) {
        return sentence.isSign(at, ',')
                || sentence.isSign(at, ';')
                || sentence.isSign(at, '.')
                || sentence.isSign(at, '+')
                || (sentence.is(at, Sense.PLUS) && !sentence.is(at, Sense.LITTLE));
    }

    /** The values of a kind that belong to an item, by their places. */
    List<Integer> of(Item item, Class<? extends Piece> kind) {
        var places = kind.equals(Piece.Time.class) ? TimeOfFact.places(sentence) : sentence.placesOf(kind);
        if (items.size() <= 1 || places.isEmpty()) {
            return places;
        }
        var own = places.stream()
                .filter(at -> owner(at).equals(Optional.of(item)))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        var before = places.stream().filter(at -> owner(at).isEmpty()).toList();
        if (!before.isEmpty()) {
            return before;
        }
        return shared(item, places);
    }

    /** Shared with others after the same verb; else what stands behind the next one is of this one too. */
    private List<Integer> shared(Item item, List<Integer> places) {
        var group = places.stream()
                .filter(at ->
                        owner(at).filter(other -> other.group() == item.group()).isPresent())
                .toList();
        if (!group.isEmpty()) {
            return group.stream()
                    .filter(at -> at > item.at())
                    .findFirst()
                    .map(List::of)
                    .orElse(group.subList(group.size() - 1, group.size()));
        }
        var next = items.indexOf(item) + 1;
        if (next < items.size() && areApart(item, items.get(next))) {
            return List.of();
        }
        if (next < items.size()) {
            return of(items.get(next), sentence.at(places.getFirst()).getClass());
        }
        return saysSame(item) && next > 1
                ? of(items.get(next - 2), sentence.at(places.getFirst()).getClass())
                : List.of();
    }

    /** What was done on a day of its own each shares neither place nor paper. */
    private boolean areApart(Item item, Item next) {
        return item.group() != next.group() && hasOwnDay(item) && hasOwnDay(next);
    }

    private boolean hasOwnDay(Item item) {
        return sentence.placesOf(Piece.Time.class).stream()
                .anyMatch(at -> owner(at).equals(Optional.of(item)));
    }

    /** "cùng ngày". */
    private boolean saysSame(Item item) {
        var before = items.get(Math.max(0, items.indexOf(item) - 1)).at();
        return sentence.places(Sense.ALSO).anyMatch(at -> at > before);
    }

    /** The item a value stands beside; empty if it stands before the first. */
    private Optional<Item> owner(int at) {
        var turn = turn(at);
        if (turn >= 0) {
            return Optional.of(items.get(turn));
        }
        var left = Optional.<Item>empty();
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i).at() < at) {
                left = Optional.of(items.get(i));
            }
        }
        var next = left.map(item -> items.indexOf(item) + 1).orElse(0);
        if (left.isEmpty()) {
            return leads(at) ? Optional.of(items.getFirst()) : Optional.empty();
        }
        return next < items.size()
                        && startsNext(
                                left.get().at(),
                                at,
                                verbs.get(next),
                                items.get(next).at())
                ? Optional.of(items.get(next))
                : left;
    }

    /** Where each item has a value of a kind before it, with no sign between them, they go by turns; -1 if not so. */
    private int turn(int at) {
        var kind = sentence.at(at).getClass();
        var places = kind == Piece.Time.class ? TimeOfFact.places(sentence) : sentence.placesOf(kind);
        var byTurns = places.size() == items.size()
                && IntStream.range(0, items.size())
                        .allMatch(i -> places.get(i) < items.get(i).at()
                                && (i == 0 || places.get(i) > items.get(i - 1).at()));
        return byTurns ? places.indexOf(at) : -1;
    }

    /** Of several clauses that each begin with a value of this kind the first has the first. */
    private boolean leads(int at) {
        var kind = sentence.at(at).getClass();
        return sentence.placesOf(kind).size() >= items.size() && items.size() > 1;
    }

    /** Whether a break stands before the value and none between it and the next verb. */
    private boolean startsNext(int left, int at, int verb, int next) {
        var broken = false;
        for (var i = left + 1; i < at; i++) {
            broken |= isBreak(i);
        }
        for (var i = at + 1; i < Math.min(verb < at ? next : verb, next); i++) {
            if (isBreak(i)) {
                return false;
            }
        }
        return broken;
    }
}
