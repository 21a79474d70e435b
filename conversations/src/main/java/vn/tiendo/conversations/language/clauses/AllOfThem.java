package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Piece;

/** "kết nạp 2 đảng viên, cả 2 ở HTX Đồng Tiến": who was counted before, once more, with the place of all of them. */
record AllOfThem(Text text, List<Piece> pieces) {
    static List<Piece> left(Text text, List<Piece> pieces) {
        var all = new AllOfThem(text, pieces);
        for (var at = 2; at + 2 < pieces.size(); at++) {
            if (all.isSaid(at)) {
                var left = new ArrayList<>(pieces.subList(0, at));
                left.addAll(pieces.subList(all.behind(at), pieces.size()));
                return List.copyOf(left);
            }
        }
        return pieces;
    }

    private boolean isSaid(int at) {
        return text.key(pieces.get(at).from()).equals("ca")
                && pieces.get(at).to() - pieces.get(at).from() == 1
                && pieces.get(at + 1) instanceof Piece.Count(var amount, var _, var _, var _)
                && behind(at) < pieces.size()
                && Sentence.isAny(pieces.get(behind(at)), Sense.AT)
                && pieces.subList(0, at).stream()
                        .anyMatch(piece -> piece instanceof Piece.Count(var before, var _, var _, var _)
                                && before.value() == amount.value());
    }

    /** The place after "cả 2", "cả 2 đồng chí đều". */
    private int behind(int at) {
        var next = at + 2;
        while (next < pieces.size()
                && Sentence.isAny(pieces.get(next), Sense.PERSON, Sense.ALSO, Sense.LITTLE)
                && !Sentence.isAny(pieces.get(next), Sense.AT)) {
            next++;
        }
        return next;
    }
}
