package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Piece;

/** "trong 3 đồng chí này có 2 nữ": what was counted before is named again, which is "trong đó". */
final class Wholes {
    private Wholes() {}

    static List<Piece> named(Text text, List<Piece> pieces) {
        for (var at = 0; at + 3 < pieces.size(); at++) {
            var end = text.key(pieces.get(at).from()).equals("trong") ? end(text, pieces, at + 1) : -1;
            if (end > 0) {
                var named = new ArrayList<>(pieces.subList(0, at));
                named.add(Piece.Said.only(
                        Sense.OF_WHICH,
                        pieces.get(at).from(),
                        pieces.get(end - 1).to()));
                named.addAll(pieces.subList(end, pieces.size()));
                return List.copyOf(named);
            }
        }
        return pieces;
    }

    /** The piece after the people, if so many of a part of them come then; -1 if not. */
    private static int end(Text text, List<Piece> pieces, int number) {
        if (!(pieces.get(number) instanceof Piece.Count)
                || !Sentence.isAny(pieces.get(number + 1), Sense.PERSON, Sense.PEOPLE)) {
            return -1;
        }
        var end = number + 2;
        while (end < pieces.size() && isPointing(text, pieces.get(end))) {
            end++;
        }
        if (end == number + 2 && Sentence.isAny(pieces.get(number + 1), Sense.PEOPLE)) {
            return -1; // "trong 3 đảng viên mới có 1 chủ doanh nghiệp" tells of the three first
        }
        var part = end < pieces.size() && Sentence.isAny(pieces.get(end), Sense.HAVE) ? end + 1 : end;
        return part + 1 < pieces.size()
                        && pieces.get(part) instanceof Piece.Count
                        && Sentence.isAny(pieces.get(part + 1), Sense.PART)
                ? end
                : -1;
    }

    /** "này", "vừa báo". */
    private static boolean isPointing(Text text, Piece piece) {
        return Sentence.isAny(piece, Sense.LITTLE, Sense.LAST, Sense.ALREADY)
                || text.key(piece.from()).equals("tren");
    }
}
