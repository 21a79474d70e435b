package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Piece;

/**
 * What was said before is taken back by its value: "ngày 13 kết nạp 2, à không phải 13 mà là 12 tháng 6", "… 5 đoàn viên,
 * không phải 5, 3 thôi".
 */
record Contradictions(Text text, List<Piece> pieces) {
    /** The pieces with the value that is right in the place of the wrong one; empty if none is contradicted at a place. */
    Optional<List<Piece>> without(int at) {
        var wrong = at + 1;
        if (!denies(at) || wrong >= pieces.size() || !SecondThoughts.isValue(pieces.get(wrong))) {
            return Optional.empty();
        }
        var right = right(wrong + 1);
        var taken = right < 0 ? -1 : taken(at, pieces.get(wrong), pieces.get(right));
        if (taken < 0) {
            return Optional.empty();
        }
        var kept = new ArrayList<>(pieces.subList(0, taken));
        kept.add(pieces.get(right));
        kept.addAll(pieces.subList(taken + 1, at));
        kept.addAll(pieces.subList(right + 1, pieces.size()));
        return Optional.of(kept);
    }

    private boolean denies(int at) {
        var words = text.text(pieces.get(at).from(), pieces.get(at).to());
        return Sentence.isAny(pieces.get(at), Sense.RATHER, Sense.SELF_CORRECT)
                && Folding.folded(words).matches("(.* )?(khong|ko|k|hok|hong|kg|dau) phai( la)?");
    }

    /** The next value, behind "mà là" or a comma. */
    private int right(int from) {
        for (var at = from; at < Math.min(from + 3, pieces.size()); at++) {
            if (SecondThoughts.isValue(pieces.get(at))) {
                return at > from ? at : -1;
            }
        }
        return -1;
    }

    /** Where the wrong value was said; of a day that is only numbered the last time. */
    private int taken(int before, Piece wrong, Piece right) {
        for (var at = before - 1; at >= 0; at--) {
            var piece = pieces.get(at);
            var same = piece.getClass() == right.getClass()
                    && (wrong.getClass() == right.getClass() ? isAlike(piece, wrong) : piece instanceof Piece.Time);
            if (same) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAlike(Piece one, Piece other) {
        if (one instanceof Piece.Count first && other instanceof Piece.Count second) {
            return first.amount().value() == second.amount().value();
        }
        return Folding.folded(text.text(one.from(), one.to()))
                .equals(Folding.folded(text.text(other.from(), other.to())));
    }
}
