package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells the "Minh" of a name, typed without marks after "công ty" or "ở", from the pronoun "mình". */
final class Pronouns {
    /** Words that are often the second of a name with Minh, though the phrasebook knows them as others. */
    private static final Set<String> AFTER_MINH =
            Set.of("anh", "phat", "long", "hoa", "thanh", "son", "hong", "hang", "gia", "le", "bach", "mai");
    /** Words that are in no list and yet are verbs or adverbs after "công ty mình". */
    private static final Set<String> NO_NAME = Set.of("hien", "lam", "xin", "dong", "muon", "dinh", "se", "can");

    private final Heard heard;
    private final List<Piece> pieces;

    private Pronouns(Heard heard, List<Piece> pieces) {
        this.heard = heard;
        this.pieces = pieces;
    }

    /** The pieces with each such "Minh", and the word of a name that follows it, as unknown words. */
    static List<Piece> parted(Heard heard, List<Piece> pieces) {
        return new Pronouns(heard, pieces).parted();
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
                parted.add(new Piece.Said(EnumSet.of(Term.COMPANY), piece.from(), piece.to() - 1));
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
        return Sentence.isAny(pieces.get(at), Term.OURS)
                && isMinh(pieces.get(at).to() - 1)
                && isAtName(at)
                && (isSecond(at + 1) || isCapital(at));
    }

    private boolean isMinh(int token) {
        return heard.key(token).equals("minh") && !heard.at(token).isMarked();
    }

    /** "công ty minh" in one piece, or "minh" after the word for an enterprise or a place. */
    private boolean isAtName(int at) {
        var piece = pieces.get(at);
        return piece.to() - piece.from() > 1
                ? heard.key(piece.from()).equals("cti") || heard.says(piece.from(), "cong", "ti")
                : at > 0 && Sentence.isAny(pieces.get(at - 1), Term.COMPANY, Term.AT);
    }

    private boolean isCapital(int at) {
        var piece = pieces.get(at);
        return piece.to() - piece.from() == 1 && heard.at(piece.from()).isCapital() && !heard.shouted();
    }

    /** "anh ạ" and "anh ơi" address somebody. */
    private boolean isSecond(int at) {
        if (at >= pieces.size() || pieces.get(at).to() - pieces.get(at).from() > 1) {
            return false;
        }
        var key = heard.key(pieces.get(at).from());
        var addressed = key.equals("anh") && at + 1 < pieces.size() && Sentence.isAny(pieces.get(at + 1), Term.LITTLE);
        return switch (pieces.get(at)) {
            case Piece.Unknown word -> heard.at(word.from()).isWord() && !NO_NAME.contains(key);
            case Piece.Said _ -> AFTER_MINH.contains(key) && !addressed;
            case Piece.Count _,
                    Piece.Time _,
                    Piece.Paper _,
                    Piece.Enterprise _,
                    Piece.Place _,
                    Piece.Label _,
                    Piece.Sign _ -> false;
        };
    }
}
