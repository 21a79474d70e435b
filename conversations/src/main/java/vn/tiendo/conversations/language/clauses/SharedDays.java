package vn.tiendo.conversations.language.clauses;

import java.util.List;
import java.util.OptionalInt;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.SpokenTime;

/**
 * What was counted once and happened on several days.
 *
 * @param sentence where it is said
 */
record SharedDays(Sentence sentence) {
    /** The 12 of "các ngày 10, 12 và 20/5". */
    private boolean isDayInList(int at) {
        return at > 1
                && sentence.at(at - 2) instanceof Piece.Time
                && (sentence.isSign(at - 1, ',') || sentence.is(at - 1, Sense.PLUS))
                && sentence.has(at + 2)
                && (sentence.isSign(at + 1, ',') || sentence.is(at + 1, Sense.PLUS))
                && sentence.at(at + 2) instanceof Piece.Time;
    }

    /** "2 đảng viên các ngày 10 và 12/6" are one each; of other numbers two days are asked about (C-61). */
    List<Event> of(Event event) {
        var days = sentence.each(Piece.Time.class)
                .map(Piece.Time::when)
                .filter(SpokenTime.On.class::isInstance)
                .distinct()
                .toList();
        var joined = sentence.placesOf(Piece.Time.class).stream()
                .anyMatch(at -> sentence.has(at + 2)
                        && sentence.at(at + 2) instanceof Piece.Time
                        && (sentence.is(at + 1, Sense.PLUS) || sentence.isSign(at + 1, ',')));
        var parts = sentence.placesOf(Piece.Count.class).stream()
                .filter(at -> sentence.has(at + 1) && sentence.at(at + 1) instanceof Piece.Time)
                .toList();
        var sum = parts.stream().mapToInt(this::number).sum();
        if (parts.size() > 1 && event.count().equals(OptionalInt.of(sum))) { // "2: 1 hôm 4/6 và 1 hôm 11/6"
            parts.forEach(sentence::use);
            return parts.stream().map(at -> event.on(time(at + 1), number(at))).toList();
        }
        if (sentence.placesOf(Piece.Count.class).stream().anyMatch(this::isDayInList)) {
            return List.of(event.undated());
        }
        if (days.size() < 2 || !joined || event.act() == Event.Act.FOUNDING) {
            return List.of(event);
        }
        return event.count().equals(OptionalInt.of(days.size()))
                ? days.stream().map(day -> event.on(day, 1)).toList()
                : List.of(event.undated());
    }

    private int number(int at) {
        return ((Piece.Count) sentence.at(at)).amount().value();
    }

    private SpokenTime time(int at) {
        return ((Piece.Time) sentence.at(at)).when();
    }
}
