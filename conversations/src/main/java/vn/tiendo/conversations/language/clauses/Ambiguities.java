package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/** Settles which of its senses a word has where something beside it decides. */
final class Ambiguities {
    private Ambiguities() {}

    static List<Piece> settled(List<Piece> pieces, boolean leader) {
        var settled = new ArrayList<Piece>(pieces.size());
        for (var at = 0; at < pieces.size(); at++) {
            settled.add(pieces.get(at) instanceof Piece.Said said ? settled(said, pieces, at, leader) : pieces.get(at));
        }
        return settled;
    }

    /**
     * "ít nhất 75 %" is a limit, "ít nhất" ends a ranking; "tất cả 28" is no "tất cả các đơn vị"; a leader's
     * "tôi" is the person, not a unit.
     */
    private static Piece settled(Piece.Said said, List<Piece> pieces, int at, boolean leader) {
        if (isBoth(said)) {
            return without(said, isLimit(pieces, at) ? Sense.RANKING : Sense.MORE);
        }
        if (isAny(said, Sense.EVERY) && isTotal(pieces, at)) {
            return Piece.Said.only(Sense.LITTLE, said.from(), said.to());
        }
        return leader && said.senses().contains(Sense.OURS) && said.to() == said.from() + 1
                ? Piece.Said.only(Sense.LITTLE, said.from(), said.to())
                : said;
    }

    private static boolean isTotal(List<Piece> pieces, int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1) instanceof Piece.Count;
    }

    private static boolean isAny(Piece piece, Sense... senses) {
        return Sentence.isAny(piece, senses);
    }

    private static boolean isBoth(Piece.Said said) {
        return said.senses().contains(Sense.RANKING) && said.senses().contains(Sense.MORE);
    }

    private static boolean isLimit(List<Piece> pieces, int at) {
        return at + 2 < pieces.size()
                && pieces.get(at + 1) instanceof Piece.Count
                && Sentence.isAny(pieces.get(at + 2), Sense.CENT, Sense.PEOPLE, Sense.PERSON, Sense.ORG);
    }

    private static Piece.Said without(Piece.Said said, Sense sense) {
        var senses = EnumSet.copyOf(said.senses());
        senses.remove(sense);
        var words = said.words().stream().filter(word -> word.sense() != sense).toList();
        return new Piece.Said(words, senses, said.from(), said.to());
    }
}
