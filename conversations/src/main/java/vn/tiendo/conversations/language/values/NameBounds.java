package vn.tiendo.conversations.language.values;

import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;

/** Where a name is over whatever its next word may be: past its capitals, before what became of it, before a limit. */
record NameBounds(Text text, List<Piece> pieces) {
    boolean isPast(int start, int at, boolean place) {
        return (place && isPastCapitals(start, at))
                || isLimit(at)
                || isEntering(pieces.get(at).from())
                || isAsked(at)
                || (at > start && NameWords.endsBefore(text, pieces.get(at).from()));
    }

    /** "phường Bắc Lý thử coi": small letters after two words with capitals. */
    private boolean isPastCapitals(int start, int at) {
        return at >= start + 2
                && isCapital(start)
                && isCapital(at - 1)
                && !isCapital(at)
                && !text.shouted()
                && text.at(pieces.get(at).from()).isWord();
    }

    /** "cong doan giao may nguoi", "cong doan it vay". */
    private boolean isAsked(int at) {
        var many = text.key(pieces.get(at).from()).equals("may")
                && at + 1 < pieces.size()
                && (is(at + 1, Sense.PERSON) || is(at + 1, Sense.PEOPLE));
        var little = is(at, Sense.LOW)
                && !isCapital(at)
                && (at + 1 == pieces.size() || pieces.get(at + 1) instanceof Piece.Sign || is(at + 1, Sense.FOLLOW));
        return many
                || little
                || (is(at, Sense.TARGET)
                        && !isCapital(at)
                        && at + 1 < pieces.size()
                        && text.key(pieces.get(at + 1).from()).equals("may"));
    }

    /** "go Minh Tam vao Dang": what somebody entered. */
    private boolean isEntering(int at) {
        return Set.of("vao", "vo").contains(text.key(at))
                && Set.of("dang", "doan", "hoi", "cong").contains(text.key(at + 1))
                && !text.at(at).isCapital();
    }

    /** "don vi dung 100% chi tieu": so much is asked for. */
    private boolean isLimit(int at) {
        return is(at, Sense.MORE)
                && at + 2 < pieces.size()
                && pieces.get(at + 1) instanceof Piece.Count
                && (is(at + 2, Sense.CENT) || is(at + 2, Sense.PEOPLE));
    }

    private boolean isCapital(int at) {
        return text.at(pieces.get(at).from()).isCapital();
    }

    private boolean is(int at, Sense sense) {
        return pieces.get(at) instanceof Piece.Said said && said.senses().contains(sense);
    }
}
