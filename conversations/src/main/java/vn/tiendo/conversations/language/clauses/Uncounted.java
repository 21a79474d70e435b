package vn.tiendo.conversations.language.clauses;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.Event.Slot;

/**
 * What was done where nobody said how many.
 *
 * @param indicators tells of whom
 */
record Uncounted(Sentence sentence, Facts facts, Indicated indicators) {
    private Decided decided() {
        return new Decided(sentence);
    }

    Event admission() {
        var need = EnumSet.noneOf(Slot.class);
        var guessed = EnumSet.noneOf(Slot.class);
        var noun = mentioned();
        var indicator =
                noun.isEmpty() && facts.owners().isEmpty() && sentence.weight() < 3 && !sentence.says(Sense.INTO)
                        ? Optional.<String>empty()
                        : indicators.of(noun, Event.Act.ADMISSION, need, guessed);
        if (facts.owners().isEmpty() && sentence.says(Sense.VAGUE)) {
            need.add(Slot.COUNT);
        }
        var papers = sentence.placesOf(Piece.Paper.class);
        var time = decided().decided(sentence.placesOf(Piece.Time.class), papers, need, guessed);
        if (!facts.admits() || sentence.says(Sense.AGAIN)) {
            guessed.add(Slot.KIND);
        }
        return new Event(
                Event.Act.ADMISSION,
                indicator,
                noun.map(Noun::sort).filter(sort -> !sort.isEmpty()).orElseGet(this::entered),
                facts.owners(),
                facts.owners(),
                OptionalInt.empty(),
                time,
                decided().paper(papers, guessed),
                places(),
                sentence.says(Sense.AWAITING),
                OptionalInt.empty(),
                need,
                guessed,
                "");
    }

    /** The "doan" of "vào Đoàn thanh niên". */
    private String entered() {
        return sentence.detail(Sense.INTO)
                .filter(detail -> detail.indexOf('/') > 0)
                .map(detail -> detail.substring(detail.indexOf('/') + 1))
                .orElse("");
    }

    Event founding() {
        var need = EnumSet.noneOf(Slot.class);
        var guessed = EnumSet.noneOf(Slot.class);
        var papers = sentence.placesOf(Piece.Paper.class);
        return new Event(
                Event.Act.FOUNDING,
                Optional.empty(),
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                decided().decided(sentence.placesOf(Piece.Time.class), papers, need, guessed),
                decided().paper(papers, guessed),
                places(),
                sentence.says(Sense.AWAITING),
                OptionalInt.empty(),
                need,
                guessed,
                "");
    }

    private List<String> places() {
        sentence.useAll(Piece.Enterprise.class);
        return sentence.each(Piece.Enterprise.class)
                .map(Piece.Enterprise::name)
                .limit(1)
                .toList();
    }

    /** Members without a number: "kết nạp đảng viên mới". */
    private Optional<Noun> mentioned() {
        for (var at = 0; at < sentence.size(); at++) {
            var people = Noun.people(sentence, at);
            if (people.isPresent() && (!sentence.is(at, Sense.PERSON) || sentence.says(Sense.WHICH))) {
                return people;
            }
        }
        return Optional.empty();
    }
}
