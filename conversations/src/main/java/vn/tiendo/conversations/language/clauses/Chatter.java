package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;

/**
 * Parts of a long message, between commas and stops, that only keep company: "xin lỗi em báo muộn vì máy hỏng, hôm mùng 5 …".
 * A part stays if it has a value, names what is counted, or orders something; of a message in which no part does, all stay.
 */
final class Chatter {
    /** So much of a message has to be left for something to be left out. */
    private static final int LONG = 8;

    private static final Set<Sense> OBJECTS = EnumSet.of(
            Sense.ADMIT,
            Sense.GROW,
            Sense.INTO,
            Sense.FOUND,
            Sense.LAUNCH,
            Sense.CHANGE,
            Sense.PEOPLE,
            Sense.OCCUR,
            Sense.NOTHING,
            Sense.AWAITING,
            Sense.DECISION,
            Sense.DECISION_NUMBER,
            Sense.PART,
            Sense.SECTOR,
            Sense.HOW_MANY,
            Sense.RANKING,
            Sense.NOT_REPORTED,
            Sense.PENDING,
            Sense.CONNECTED,
            Sense.DEADLINE,
            Sense.LOSS,
            Sense.MY_DATA);

    private static final Set<Sense> ORDERS = EnumSet.of(
            Sense.CORRECT,
            Sense.MISTAKE,
            Sense.RATHER,
            Sense.UNDO,
            Sense.VERIFY,
            Sense.EXPORT,
            Sense.FILE,
            Sense.LOCK,
            Sense.NUDGE,
            Sense.EXTEND,
            Sense.RULE,
            Sense.MORE,
            Sense.TARGET);

    private Chatter() {}

    /** The sentence without such parts. */
    static Sentence without(Sentence sentence) {
        var parts = parts(sentence.pieces());
        if (parts.size() < 2 || sentence.weight() < LONG) {
            return sentence;
        }
        var told = parts.stream().filter(Chatter::isTold).toList();
        var kept = new ArrayList<Piece>();
        parts.stream().filter(part -> stays(part, told)).forEach(kept::addAll);
        return told.isEmpty() || kept.size() == sentence.size() ? sentence : sentence.of(kept);
    }

    /** What the first part steers, if nothing that is said after it tells or orders anything else. */
    static Optional<Sentence> steering(Sentence sentence) {
        var parts = parts(sentence.pieces());
        var idle = parts.size() > 1
                && parts.stream()
                        .skip(1)
                        .allMatch(part -> tells(part) == 0
                                && part.stream()
                                        .noneMatch(piece -> isAny(
                                                        piece,
                                                        Set.of(Sense.CORRECT, Sense.HELP, Sense.VERIFY, Sense.NUDGE))
                                                || isMark(piece)));
        return idle ? Optional.of(sentence.of(parts.getFirst())) : Optional.empty();
    }

    private static boolean isMark(Piece piece) {
        return piece instanceof Piece.Sign(var sign, var _, var _) && sign == '?';
    }

    private static List<List<Piece>> parts(List<Piece> pieces) {
        var parts = new ArrayList<List<Piece>>();
        var part = new ArrayList<Piece>();
        for (var piece : pieces) {
            part.add(piece);
            if (piece instanceof Piece.Sign(var sign, var _, var _) && ",.;".indexOf(sign) >= 0) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    /** How many values and counted things it names. */
    private static long tells(List<Piece> part) {
        return part.stream()
                .filter(piece -> isValue(piece) || isAny(piece, OBJECTS))
                .count();
    }

    /** A day or a number alone is not yet what a message is about. */
    private static boolean isTold(List<Piece> part) {
        return tells(part) > 1
                || part.stream()
                        .anyMatch(piece -> isAny(piece, OBJECTS)
                                || (isValue(piece)
                                        && !(piece instanceof Piece.Time)
                                        && !(piece instanceof Piece.Count)));
    }

    /** "công ty mình vừa có công đoàn". */
    private static boolean hasNewBody(List<Piece> part) {
        for (var at = 0; at + 1 < part.size(); at++) {
            if (Sentence.isAny(part.get(at), Sense.HAVE_MORE) && Sentence.isAny(part.get(at + 1), Sense.ORG)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stays(List<Piece> part, List<List<Piece>> told) {
        if (tells(part) > 0
                || hasNewBody(part)
                || part.stream().anyMatch(piece -> isMark(piece) || isAny(piece, ORDERS))) {
            return true;
        }
        var acts = told.stream()
                .anyMatch(one ->
                        one.stream().anyMatch(piece -> Sentence.isAny(piece, Sense.ADMIT, Sense.FOUND, Sense.LAUNCH)));
        var asks = told.stream().anyMatch(one -> one.stream().anyMatch(piece -> Sentence.isAny(piece, Sense.HOW_MANY)));
        return acts && !asks && part.stream().anyMatch(piece -> Sentence.isAny(piece, Sense.PLAN));
    }

    private static boolean isValue(Piece piece) {
        return switch (piece) {
            case Piece.Count _,
                    Piece.Time _,
                    Piece.Paper _,
                    Piece.Ratio _,
                    Piece.Enterprise _,
                    Piece.Place _,
                    Piece.Label _,
                    Piece.Name _ -> true;
            case Piece.Said _, Piece.Unknown _, Piece.Sign _ -> false;
        };
    }

    private static boolean isAny(Piece piece, Set<Sense> senses) {
        return piece instanceof Piece.Said said && said.senses().stream().anyMatch(senses::contains);
    }
}
