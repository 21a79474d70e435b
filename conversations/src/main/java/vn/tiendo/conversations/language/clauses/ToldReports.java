package vn.tiendo.conversations.language.clauses;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Reference;

/** The report that is pointed to by what it tells of: "hủy kết nạp 2 đảng viên". */
final class ToldReports {
    private ToldReports() {}

    /** By what is told of it; else by its number, else the last. */
    static Reference orNumbered(Sentence sentence) {
        for (var at = 0; at < sentence.size(); at++) {
            var noun = noun(sentence, at);
            if (noun.isPresent()) {
                var count = count(sentence, at);
                var numbered = References.numbered(sentence);
                return count.isPresent() || numbered.isEmpty()
                        ? new Reference.Told(List.of(noun.get()), count)
                        : numbered.get();
            }
        }
        return References.orLast(sentence);
    }

    /** Whose admission or what founding is spoken of; a cell that is only named reports. */
    private static Optional<String> noun(Sentence sentence, int at) {
        var counted = sentence.is(at, Sense.PEOPLE)
                ? Noun.member(sentence, at)
                : sentence.says(Sense.FOUND) ? Noun.organisation(sentence, at) : Optional.<Noun>empty();
        return counted.flatMap(Noun::indicator);
    }

    private static OptionalInt count(Sentence sentence, int noun) {
        if (sentence.has(noun - 1) && sentence.at(noun - 1) instanceof Piece.Count(var amount, var _, var _, var _)) {
            sentence.use(noun - 1);
            return OptionalInt.of(amount.value());
        }
        return OptionalInt.empty();
    }
}
