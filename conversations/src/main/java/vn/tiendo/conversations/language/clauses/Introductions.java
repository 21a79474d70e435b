package vn.tiendo.conversations.language.clauses;

import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/** Whether somebody says who they are and nothing else: "em chào ạ, chị là bí thư chi bộ Đồng Tiến". */
final class Introductions {
    private static final Sense[] OF_ONESELF = {
        Sense.GREETING, Sense.IS, Sense.AT, Sense.ORG, Sense.UNITS, Sense.COMPANY, Sense.OURS, Sense.PERSON
    };

    private Introductions() {}

    static boolean isOne(Sentence sentence) {
        return isSaid(sentence)
                && !sentence.hasQuestionMark()
                && sentence.pieces().stream().allMatch(piece -> isOfOneself(sentence, piece));
    }

    /** "chị là …", "xin chào, … ở …". */
    private static boolean isSaid(Sentence sentence) {
        return sentence.places(Sense.IS)
                        .anyMatch(at -> at > 0 && sentence.has(at + 1) && Sentence.isPolite(sentence.at(at - 1)))
                || (sentence.says(Sense.GREETING) && sentence.says(Sense.AT));
    }

    private static boolean isOfOneself(Sentence sentence, Piece piece) {
        return switch (piece) {
            case Piece.Said said -> Sentence.isPolite(said) || Sentence.isAny(said, OF_ONESELF);
            case Piece.Place _, Piece.Label _, Piece.Enterprise _, Piece.Sign _ -> true;
            case Piece.Name(var _, var from, var _) -> sentence.text().at(from).isCapital();
            case Piece.Unknown(var from, var _) -> sentence.text().at(from).isCapital();
            case Piece.Count _, Piece.Time _, Piece.Paper _, Piece.Ratio _ -> false;
        };
    }
}
