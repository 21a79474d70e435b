package vn.tiendo.conversations.language.clauses;

import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/** What a sentence begins with. */
final class Beginning {
    private Beginning() {}

    /** The place of the first word that says something. */
    static int of(Sentence sentence) {
        var first = 0;
        while (sentence.isSign(first) || (sentence.is(first, Sense.LITTLE) && !sentence.is(first, Sense.FOLLOW))) {
            first++;
        }
        return first;
    }

    /** "kết quả kết nạp đảng viên toàn tỉnh", "top 10 kết nạp": figures are wanted. */
    static boolean isOfFigures(Sentence sentence) {
        var first = of(sentence);
        while (sentence.is(first, Sense.LITTLE, Sense.SHOW)) {
            first++;
        }
        return sentence.is(first, Sense.PROGRESS, Sense.RANKING, Sense.SUMMARY)
                && !sentence.isSign(first + 1)
                && !sentence.is(first + 1, Sense.REPORT, Sense.MINE)
                && sentence.placesOf(Piece.Count.class).stream()
                        .allMatch(at -> sentence.is(at - 1, Sense.RANKING, Sense.MORE));
    }

    /** Whether a word of this sense is among the first pieces. */
    static boolean within(Sentence sentence, Sense sense, int last) {
        var at = sentence.first(sense);
        return at >= 0 && at <= last;
    }
}
