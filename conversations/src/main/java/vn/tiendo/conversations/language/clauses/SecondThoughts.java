package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.lexicon.Word;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Piece;

/** Leaves out what the speaker took back: of "2 à nhầm 3 đảng viên" the 2. */
final class SecondThoughts {
    private static final int REACH = 3;

    /** As it is typed: "ạ" is courtesy. */
    private static final Set<String> OH = Set.of("a", "à", "y", "ý", "ui", "úi", "ua", "ủa");

    /** Alone between two commas: "quên", "chết". */
    static final Set<String> SLIPS = Set.of("quen", "chet");

    private SecondThoughts() {}

    static List<Piece> kept(Text text, List<Piece> pieces) {
        var kept = pieces;
        for (var at = 1; at < kept.size() - 1; at++) {
            if ((Sentence.isAny(kept.get(at), Sense.SELF_CORRECT) && !isWondered(kept, at) && !isMore(text, kept, at))
                    || isApart(text, kept, at)) {
                kept = without(kept, at);
            } else if (isOh(text, kept.get(at)) && kept.get(at - 1) instanceof Piece.Sign) {
                kept = counted(text, kept, at);
            }
        }
        return List.copyOf(kept);
    }

    /** "à quên còn 1 đảng viên nữa": besides what was said before. */
    private static boolean isMore(Text text, List<Piece> pieces, int at) {
        var next = pieces.get(at + 1) instanceof Piece.Sign && at + 2 < pieces.size() ? at + 2 : at + 1;
        return text.key(pieces.get(next).from()).equals("con")
                && pieces.subList(next, pieces.size()).stream()
                        .anyMatch(piece -> text.key(piece.from()).equals("nua"));
    }

    /** "2 đảng viên, không phải, 2 đoàn viên công đoàn": a no between two commas takes back what stands before. */
    private static boolean isApart(Text text, List<Piece> pieces, int at) {
        var taken = Sentence.isAny(pieces.get(at), Sense.NOT, Sense.RATHER, Sense.NO, Sense.MISTAKE)
                || SLIPS.contains(text.key(pieces.get(at).from()));
        return taken
                && isComma(pieces.get(at - 1))
                && isComma(pieces.get(at + 1))
                && (!Sentence.isAny(pieces.get(at), Sense.NOT)
                        || text.key(pieces.get(at).from()).startsWith("k"));
    }

    private static boolean isComma(Piece piece) {
        return piece instanceof Piece.Sign(var sign, var _, var _) && (sign == ',' || sign == '.' || sign == '-');
    }

    /** "ủa sao lại 15, ý em là 18": what stands there is wrong, and nothing was said in this message that is. */
    static boolean isWondered(List<Piece> pieces, int at) {
        return pieces.subList(0, at).stream().anyMatch(piece -> Sentence.isAny(piece, Sense.HOW))
                && pieces.stream()
                        .noneMatch(piece -> Sentence.isAny(
                                piece, Sense.ADMIT, Sense.FOUND, Sense.LAUNCH, Sense.INTO, Sense.PEOPLE, Sense.ORG));
    }

    private static boolean isOh(Text text, Piece piece) {
        return piece.to() - piece.from() == 1
                && OH.contains(text.at(piece.from()).text())
                && Sentence.isAny(piece, Sense.LITTLE);
    }

    /** "2 em được kết nạp, à 3 em mới đúng": of the same noun the last number counts; with a day or a place of its own it is another. */
    private static List<Piece> counted(Text text, List<Piece> pieces, int at) {
        if (at + 2 >= pieces.size()
                || !(pieces.get(at + 1) instanceof Piece.Count)
                || !isNoun(pieces.get(at + 2))
                || isMore(text, pieces.subList(at + 3, pieces.size()))) {
            return pieces;
        }
        var noun = Folding.folded(
                text.text(pieces.get(at + 2).from(), pieces.get(at + 2).to()));
        for (var before = at - 2; before >= 0; before--) {
            var next = pieces.get(before + 1);
            if (pieces.get(before) instanceof Piece.Count
                    && Folding.folded(text.text(next.from(), next.to())).equals(noun)) {
                var kept = new ArrayList<>(pieces.subList(0, before));
                kept.add(pieces.get(at + 1));
                kept.addAll(pieces.subList(before + 1, at));
                var rest = at + 3 < pieces.size() && Sentence.isAny(pieces.get(at + 3), Sense.BUT) ? at + 4 : at + 3;
                kept.addAll(pieces.subList(rest, pieces.size()));
                return kept;
            }
        }
        return pieces;
    }

    private static boolean isMore(Text text, List<Piece> after) {
        return after.stream()
                .anyMatch(piece -> isValue(piece) || text.key(piece.from()).equals("nua"));
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
                if (pieces.get(before).getClass() == pieces.get(next).getClass()
                        && (before > 0
                                || pieces.get(before) instanceof Piece.Time
                                || (pieces.get(before) instanceof Piece.Paper && isAct(pieces))
                                || isCounted(pieces, next))) {
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

    private static boolean isAct(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> Sentence.isAny(piece, Sense.ADMIT, Sense.FOUND, Sense.INTO));
    }

    /** "2 đảng viên, không phải, 2 đoàn viên công đoàn": with what it counts. */
    private static boolean isCounted(List<Piece> pieces, int number) {
        return number + 1 < pieces.size()
                && Sentence.isAny(pieces.get(number + 1), Sense.PEOPLE, Sense.ORG)
                && Sentence.isAny(pieces.get(1), Sense.PEOPLE, Sense.ORG);
    }

    /** What is counted stays if only its number was taken back: "1 đảng viên, đúng hơn là 2". */
    private static boolean isNoun(Piece piece) {
        return Sentence.isAny(piece, Sense.PEOPLE, Sense.PERSON, Sense.ORG);
    }

    /** "đoàn viên thanh niên à quên công đoàn", "chi bộ công ty An Phát à nhầm công đoàn". */
    private static Optional<List<Piece>> renamed(List<Piece> pieces, int at) {
        var place = pieces.get(at + 1) instanceof Piece.Sign && at + 2 < pieces.size() ? at + 2 : at + 1;
        var body = pieces.get(place);
        if (isOrganisation(body)) {
            for (var before = at - 1; before >= Math.max(0, at - REACH); before--) {
                if (isOrganisation(pieces.get(before))) {
                    var kept = new ArrayList<>(pieces.subList(0, before));
                    kept.add(body);
                    pieces.subList(before + 1, at).stream()
                            .filter(piece -> !(piece instanceof Piece.Sign))
                            .forEach(kept::add);
                    kept.addAll(pieces.subList(place + 1, pieces.size()));
                    return Optional.of(kept);
                }
            }
        }
        var people = Sentence.isAny(body, Sense.PEOPLE) || isUnion(body);
        var last = isComma(pieces.get(at - 1)) && at > 1 ? at - 2 : at - 1;
        if (!people || !Sentence.isAny(pieces.get(last), Sense.PEOPLE)) {
            return Optional.empty();
        }
        var kept = new ArrayList<>(pieces.subList(0, last));
        kept.add(
                isUnion(body)
                        ? new Piece.Said(
                                List.of(new Word(Sense.PEOPLE, "UNION_MEMBERS")),
                                EnumSet.of(Sense.PEOPLE),
                                body.from(),
                                body.to())
                        : body);
        kept.addAll(pieces.subList(place + 1, pieces.size()));
        return Optional.of(kept);
    }

    private static boolean isOrganisation(Piece piece) {
        return Sentence.isAny(piece, Sense.ORG) && !Sentence.isAny(piece, Sense.PEOPLE);
    }

    private static boolean isUnion(Piece piece) {
        return piece instanceof Piece.Said(var words, var _, var _, var _)
                && words.stream()
                        .anyMatch(word ->
                                word.sense() == Sense.ORG && word.detail().startsWith("UNION_BODIES"));
    }

    static boolean isValue(Piece piece) {
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
