package vn.tiendo.conversations.language.clauses;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Event;

/**
 * Numbers that belong together: parts that make up a total, others of what was counted before.
 *
 * @param sentence where they stand
 */
record Totals(Sentence sentence) {
    /** "1 nam 2 nữ" are three, of what any of them is called: "1 nam 2 nữ đoàn viên". */
    Item summed(List<Item> parts) {
        var sum = parts.stream().mapToInt(Item::value).sum();
        var first = parts.getFirst();
        return new Item(
                Event.Act.ADMISSION,
                parts.stream().flatMap(part -> part.noun().stream()).findFirst(),
                new Amounts.Amount(sum, Amounts.Trust.SURE, first.amount().to()),
                false,
                first.at(),
                first.group());
    }

    /** "kết nạp 5: 2 ở công ty A, 3 ở công ty B": of each place its own, where they are all of the one total. */
    List<Item> placed(Item total) {
        var around = new AroundNumbers(sentence);
        var shares = sentence.placesOf(Piece.Count.class).stream()
                .filter(at -> at > total.at() && around.isAtPlace(at))
                .map(at -> new Item(
                        total.act(), total.noun(), ((Piece.Count) sentence.at(at)).amount(), false, at, total.group()))
                .toList();
        return shares.size() > 1 && shares.stream().mapToInt(Item::value).sum() == total.value() ? shares : List.of();
    }

    /** "một đoàn viên TN hôm qua, hôm nay thêm hai bạn nữa": others of the same. */
    Noun likeTheLast(Noun noun, List<Item> items, boolean admits) {
        if (!noun.guessed() || !sentence.is(noun.from(), Sense.PERSON)) {
            return noun;
        }
        return items.stream()
                .filter(item -> item.act() == Event.Act.ADMISSION)
                .reduce((_, last) -> last)
                .map(Item::noun)
                .orElseGet(() -> admits ? saidBefore(noun.from()) : Optional.empty())
                .filter(last -> last.indicator().isPresent())
                .map(last -> last.at(noun.from(), noun.to()))
                .orElse(noun);
    }

    /** "trong đó 1 nữ ngày 12/6 và 3 đoàn viên": after a part and a day, or more than the whole, comes another fact. */
    boolean isAnother(Noun noun, Item whole, int number, Piece.Count count) {
        var between = IntStream.range(whole.at() + 1, number).boxed().toList();
        return noun.indicator().isPresent()
                && !noun.guessed()
                && between.stream().anyMatch(at -> sentence.is(at, Sense.PART))
                && (count.amount().value() > whole.value()
                        || between.stream().anyMatch(at -> sentence.at(at) instanceof Piece.Time));
    }

    /** "kết nạp đoàn viên công đoàn hôm qua, 2 chị": who was named without a number. */
    private Optional<Noun> saidBefore(int at) {
        return sentence.places(Sense.PEOPLE)
                .filter(place -> place < at && !sentence.isCount(place - 1))
                .boxed()
                .reduce((_, last) -> last)
                .flatMap(place -> Noun.people(sentence, place));
    }
}
