package vn.tiendo.conversations.language.clauses;

import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/** Who was counted by a word that nothing here goes by: they are taken for what a cell admits, and that is said (C-50). */
final class UnknownPeople {
    private UnknownPeople() {}

    /** "2 cổ động viên", as it was said: two words or more, for one may be a slip of the keys. */
    static List<String> of(Sentence sentence) {
        return sentence.text().marked() && sentence.says(Sense.ADMIT)
                ? IntStream.range(0, sentence.size())
                        .filter(at -> sentence.isCount(at) && sentence.isUsed(at))
                        .filter(at -> end(sentence, at + 1) > at + 2)
                        .mapToObj(at -> sentence.words(at, end(sentence, at + 1)))
                        .toList()
                : List.of();
    }

    private static int end(Sentence sentence, int from) {
        var to = from;
        while (sentence.has(to)
                && sentence.at(to) instanceof Piece.Unknown(var token, var _)
                && sentence.text().at(token).isWord()
                && !sentence.text().at(token).isCapital()) {
            to++;
        }
        return to;
    }
}
