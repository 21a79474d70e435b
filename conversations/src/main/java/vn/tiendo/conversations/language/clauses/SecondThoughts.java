package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.lexicon.Word;
import vn.tiendo.conversations.language.values.Piece;

/** Leaves out what the speaker took back: of "2 à nhầm 3 đảng viên" the 2. */
final class SecondThoughts {
    private static final int REACH = 3;

    private SecondThoughts() {}

    static List<Piece> kept(List<Piece> pieces) {
        var kept = pieces;
        for (var at = 1; at < kept.size() - 1; at++) {
            if (Sentence.isAny(kept.get(at), Sense.SELF_CORRECT)) {
                kept = without(kept, at);
            }
        }
        return List.copyOf(kept);
    }

    /** Without the value before and the second thought at a place, if a value of the same kind comes right after it. */
    private static List<Piece> without(List<Piece> pieces, int at) {
        var renamed = renamed(pieces, at);
        if (renamed.isPresent()) {
            return renamed.get();
        }
        for (var next = at + 1; next < Math.min(pieces.size(), at + REACH); next++) {
            if (!isValue(pieces.get(next))) {
                continue;
            }
            for (var before = at - 1; before >= Math.max(0, at - REACH); before--) {
                if (pieces.get(before).getClass() == pieces.get(next).getClass() && before > 0) {
                    var kept = new ArrayList<>(pieces.subList(0, before));
                    kept.add(pieces.get(next));
                    if (next + 1 >= pieces.size() || !isNoun(pieces.get(next + 1))) {
                        pieces.subList(before + 1, at).stream()
                                .filter(SecondThoughts::isNoun)
                                .forEach(kept::add);
                    }
                    kept.addAll(pieces.subList(next + 1, pieces.size()));
                    return kept;
                }
            }
            return pieces;
        }
        return pieces;
    }

    /** What is counted stays if only its number was taken back: "1 đảng viên, đúng hơn là 2". */
    private static boolean isNoun(Piece piece) {
        return Sentence.isAny(piece, Sense.PEOPLE, Sense.PERSON, Sense.ORG);
    }

    /** "đoàn viên thanh niên à quên công đoàn". */
    private static Optional<List<Piece>> renamed(List<Piece> pieces, int at) {
        var body = pieces.get(at + 1);
        var people = Sentence.isAny(body, Sense.PEOPLE) || isUnion(body);
        if (!people || !Sentence.isAny(pieces.get(at - 1), Sense.PEOPLE)) {
            return Optional.empty();
        }
        var kept = new ArrayList<>(pieces.subList(0, at - 1));
        kept.add(
                isUnion(body)
                        ? new Piece.Said(
                                List.of(new Word(Sense.PEOPLE, "UNION_MEMBERS")),
                                EnumSet.of(Sense.PEOPLE),
                                body.from(),
                                body.to())
                        : body);
        kept.addAll(pieces.subList(at + 2, pieces.size()));
        return Optional.of(kept);
    }

    private static boolean isUnion(Piece piece) {
        return piece instanceof Piece.Said(var words, var _, var _, var _)
                && words.stream()
                        .anyMatch(word ->
                                word.sense() == Sense.ORG && word.detail().startsWith("UNION_BODIES"));
    }

    private static boolean isValue(Piece piece) {
        return switch (piece) {
            case Piece.Count _, Piece.Time _, Piece.Paper _, Piece.Enterprise _ -> true;
            case Piece.Said _,
                    Piece.Place _,
                    Piece.Label _,
                    Piece.Name _,
                    Piece.Ratio _,
                    Piece.Unknown _,
                    Piece.Sign _ -> false;
        };
    }
}
