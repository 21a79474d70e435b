package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/** Settles which of its senses a word has, where the piece after it decides: "ít nhất 75 %" is a limit, "ít nhất" ends a ranking. */
final class Ambiguities {
    private Ambiguities() {}

    static List<Piece> settled(List<Piece> pieces) {
        var settled = new ArrayList<Piece>(pieces.size());
        for (var at = 0; at < pieces.size(); at++) {
            settled.add(
                    pieces.get(at) instanceof Piece.Said said && isBoth(said)
                            ? without(said, isLimit(pieces, at) ? Sense.RANKING : Sense.MORE)
                            : pieces.get(at));
        }
        return settled;
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
