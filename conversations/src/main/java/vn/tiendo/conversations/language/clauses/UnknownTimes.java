package vn.tiendo.conversations.language.clauses;

import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Piece;

/** Times that a message tells of without asking for them: "ngày nào tôi không nhớ rõ", "quên mất là hôm nào", "mưa mấy hôm". */
final class UnknownTimes {
    private static final int REACH = 3;

    private UnknownTimes() {}

    /** Whether the word that asks for a time stands beside one that says that it is not known. */
    static boolean isSaid(List<Piece> pieces, int at) {
        return isUnsure(pieces, at, 1) || isUnsure(pieces, at, -1);
    }

    /** "không biết bao giờ mới kết nạp được" is of what has not been done. */
    private static boolean isUnsure(List<Piece> pieces, int from, int step) {
        if (step < 0 && !(from > 0 && Sentence.isAny(pieces.get(from - 1), Sense.IS))) {
            return false;
        }
        for (var at = from + step; at >= 0 && at < pieces.size() && Math.abs(at - from) <= REACH; at += step) {
            if (Sentence.isAny(pieces.get(at), Sense.UNSURE)) {
                return true;
            }
            if (!Sentence.isAny(pieces.get(at), Sense.OURS, Sense.LITTLE, Sense.IS)) {
                return false;
            }
        }
        return false;
    }

    /** "mưa mấy hôm, vậy mà hôm 17/6 kết nạp được 1": so many days are told of, and not asked for. */
    static boolean isSomeDays(Text text, Piece.Said said, List<Piece> pieces, int at) {
        var after = pieces.subList(at + 1, pieces.size());
        return text.key(said.from()).equals("may")
                && Set.of("hom", "ngay", "bua").contains(text.key(said.from() + 1))
                && after.stream().anyMatch(Piece.Time.class::isInstance)
                && after.stream().anyMatch(Piece.Count.class::isInstance)
                && after.stream().anyMatch(piece -> Sentence.isAny(piece, Sense.ADMIT, Sense.FOUND, Sense.INTO));
    }
}
