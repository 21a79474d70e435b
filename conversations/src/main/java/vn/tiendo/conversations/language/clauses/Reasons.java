package vn.tiendo.conversations.language.clauses;

import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/** Why something lags, which is in no report (C-50). */
final class Reasons {
    private Reasons() {}

    /** "vì sao xã Tân Lập chưa đạt", "sao thấp thế", "phường Hòa Phú chậm là vì sao"; "lý do: thiếu ngày" gives one. */
    static boolean isAsked(Sentence sentence) {
        return ((lags(sentence) && (begins(sentence) || ends(sentence))) || isOfWhatWasSaid(sentence))
                && !sentence.isSign(sentence.first(Sense.WHY) + 1, ':');
    }

    /** "vì sao vậy", "sao thế" of a leader: of the figures that were just told. */
    static boolean isOfWhatWasSaid(Sentence sentence) {
        var first = Beginning.of(sentence);
        return sentence.isLeader()
                && (sentence.is(first, Sense.WHY)
                        || (begins(sentence) && sentence.length(first) == 1 && sentence.is(first + 1, Sense.LITTLE)))
                && Mood.isTag(sentence, first);
    }

    private static boolean begins(Sentence sentence) {
        var first = Beginning.of(sentence);
        return sentence.is(first, Sense.WHY)
                || (sentence.is(first, Sense.HOW)
                        && (sentence.key(first).equals("sao")
                                || sentence.key(first).equals("rang")));
    }

    private static boolean ends(Sentence sentence) {
        return sentence.places(Sense.WHY).anyMatch(at -> at > 0 && Mood.isTag(sentence, at));
    }

    private static boolean lags(Sentence sentence) {
        return sentence.placesOf(Piece.Count.class).stream()
                        .anyMatch(at -> ((Piece.Count) sentence.at(at)).amount().value() == 0)
                || sentence.says(Sense.LOW, Sense.NOT_REACHED, Sense.SHORT, Sense.OVERDUE, Sense.NOT_REPORTED)
                || sentence.places(Sense.NOTHING)
                        .anyMatch(at -> sentence.folded(at).contains("ket qua"))
                || sentence.places(Sense.ADMIT, Sense.FOUND).anyMatch(at -> Denials.denied(sentence, at));
    }
}
