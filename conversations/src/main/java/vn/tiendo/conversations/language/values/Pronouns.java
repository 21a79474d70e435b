package vn.tiendo.conversations.language.values;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;

/** Tells the "Minh" of a name, typed without marks after "công ty" or "ở", from the pronoun "mình". */
final class Pronouns {

    private final Text text;
    private final List<Piece> pieces;

    private Pronouns(Text text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** The pieces with each such "Minh", and the word of a name that follows it, as unknown words. */
    static List<Piece> parted(Text text, List<Piece> pieces) {
        return new Pronouns(text, pieces).parted();
    }

    private List<Piece> parted() {
        var parted = new ArrayList<Piece>();
        for (var at = 0; at < pieces.size(); at++) {
            if (!isName(at)) {
                parted.add(pieces.get(at));
                continue;
            }
            var piece = pieces.get(at);
            if (piece.to() - piece.from() > 1) {
                parted.add(Piece.Said.only(Sense.COMPANY, piece.from(), piece.to() - 1));
            }
            parted.add(new Piece.Unknown(piece.to() - 1, piece.to()));
            if (isSecond(at + 1)) {
                at++;
                parted.add(
                        new Piece.Unknown(pieces.get(at).from(), pieces.get(at).to()));
            }
        }
        return parted;
    }

    private boolean isName(int at) {
        return isAny(pieces.get(at), Sense.OURS)
                && isMinh(pieces.get(at).to() - 1)
                && isAtName(at)
                && (isSecond(at + 1) || isCapital(at));
    }

    private boolean isMinh(int token) {
        return text.key(token).equals("minh") && !text.at(token).isMarked();
    }

    /** "công ty minh" in one piece, or "minh" after the word for an enterprise or a place. */
    private boolean isAtName(int at) {
        var piece = pieces.get(at);
        return piece.to() - piece.from() > 1
                ? text.key(piece.from()).equals("cti") || text.says(piece.from(), "cong", "ti")
                : at > 0 && isAny(pieces.get(at - 1), Sense.COMPANY, Sense.AT);
    }

    private boolean isCapital(int at) {
        var piece = pieces.get(at);
        return piece.to() - piece.from() == 1 && text.at(piece.from()).isCapital() && !text.shouted();
    }

    private boolean isCounting(int at) {
        return at < pieces.size()
                && isAny(pieces.get(at), Sense.PEOPLE, Sense.PERSON, Sense.PART, Sense.ORG, Sense.CENT);
    }

    /** "anh ạ" and "anh ơi" address somebody. */
    private boolean isSecond(int at) {
        if (at >= pieces.size() || pieces.get(at).to() - pieces.get(at).from() > 1) {
            return false;
        }
        var key = text.key(pieces.get(at).from());
        var addressed = key.equals("anh") && at + 1 < pieces.size() && isAny(pieces.get(at + 1), Sense.LITTLE);
        return switch (pieces.get(at)) {
            case Piece.Unknown word -> text.at(word.from()).isWord() && !NameWords.VERBS.contains(key);
            case Piece.Said _ -> NameWords.SECOND.contains(key) && !addressed;
            case Piece.Count count -> !count.inDigits() && NameWords.SECOND.contains(key) && !isCounting(at + 1);
            case Piece.Time _,
                    Piece.Paper _,
                    Piece.Ratio _,
                    Piece.Name _,
                    Piece.Enterprise _,
                    Piece.Place _,
                    Piece.Label _,
                    Piece.Sign _ -> false;
        };
    }

    private static boolean isAny(Piece piece, Sense... senses) {
        return piece instanceof Piece.Said said
                && java.util.Arrays.stream(senses).anyMatch(said.senses()::contains);
    }
}
