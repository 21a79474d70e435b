package vn.tiendo.conversations.language.clauses;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Piece;

/** Words by which a speaker takes something back or makes sure of it, and those that keep them company. */
record Doubts(Text text, List<Piece> pieces) {
    /** What takes back by itself, whatever stands beside it. */
    private static final Sense[] DOUBTS = {Sense.SELF_CORRECT, Sense.LATER};

    /** What keeps company with doubt and takes nothing back. */
    private static final Sense[] AROUND = {
        Sense.LITTLE,
        Sense.YES,
        Sense.NO,
        Sense.RATHER,
        Sense.BUT,
        Sense.IS,
        Sense.ALREADY,
        Sense.MISTAKE,
        Sense.CANCEL,
        Sense.OURS,
        Sense.CORRECT
    };

    /** "à", "ủa": as it is typed, since "ạ" is courtesy. */
    private static final Set<String> OH = Set.of("à", "ý", "ủa", "í", "ơ", "ấy", "úi", "ui", "ua", "á", "a");

    private static final Set<String> NOT = Set.of("khong", "ko", "k", "hok", "hong", "kg", "no");

    private static final Set<String> BESIDE = Set.of("dau", "that", "chu", "cho", "nua", "ra", "coi", "nhi");

    /** Whether a piece may stand between what is said and what is said again. */
    boolean isAround(int at) {
        return !Sentence.isAny(pieces.get(at), Sense.PEOPLE, Sense.PERSON, Sense.ORG)
                && (isSign(at)
                        || Sentence.isAny(pieces.get(at), DOUBTS)
                        || Sentence.isAny(pieces.get(at), AROUND)
                        || isSlip(at)
                        || isNot(at)
                        || (BESIDE.contains(key(at)) && isSingle(at)));
    }

    /** Whether a stretch takes back by itself what stands before it. */
    boolean isStrong(int from, int to) {
        for (var at = from; at < to; at++) {
            if (Sentence.isAny(pieces.get(at), DOUBTS)
                    || isSlip(at)
                    || (isOh(at) && at + 1 < to && !isSign(at + 1))
                    || text.says(pieces.get(at).from(), "hinh", "nhu")
                    || (isNot(at) && at > from)) {
                return true;
            }
        }
        return false;
    }

    boolean holds(int from, int to, Sense sense) {
        return pieces.subList(from, to).stream()
                .anyMatch(piece -> Sentence.isAny(piece, sense) && !Sentence.isAny(piece, Sense.HAVE));
    }

    boolean isSign(int at) {
        return pieces.get(at) instanceof Piece.Sign(var sign, var _, var _)
                && (sign == ',' || sign == '.' || sign == '-');
    }

    /** "quên", "chết" between two commas. */
    private boolean isSlip(int at) {
        return at > 0
                && at + 1 < pieces.size()
                && SecondThoughts.SLIPS.contains(key(at))
                && isSingle(at)
                && isSign(at - 1)
                && isSign(at + 1);
    }

    boolean isOh(int at) {
        return isSingle(at) && OH.contains(text.at(pieces.get(at).from()).text().toLowerCase(Locale.ROOT));
    }

    boolean isNot(int at) {
        return isSingle(at) && NOT.contains(key(at));
    }

    private boolean isSingle(int at) {
        return pieces.get(at).to() - pieces.get(at).from() == 1;
    }

    private String key(int at) {
        return text.key(pieces.get(at).from());
    }
}
