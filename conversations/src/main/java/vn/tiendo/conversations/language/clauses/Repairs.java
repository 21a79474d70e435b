package vn.tiendo.conversations.language.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.language.values.Times;

/**
 * Something said, words of doubt, and the same kind of thing said again: "ba à bốn đồng chí mà khoan để xem lại ừ đúng ba". The
 * last that is said counts, as often as it is changed.
 */
record Repairs(Text text, LocalDate today, List<Piece> pieces, Doubts doubts) {
    private Repairs(Text text, LocalDate today, List<Piece> pieces) {
        this(text, today, pieces, new Doubts(text, pieces));
    }

    private static final Set<String> DAYS = Set.of("ngay", "hom", "mung", "bua");

    /** How far before the doubt the thing may stand that it takes back. */
    private static final int REACH = 4;

    static List<Piece> mended(Text text, LocalDate today, List<Piece> pieces) {
        var now = pieces;
        for (var next = new Repairs(text, today, now).once();
                next.isPresent();
                next = new Repairs(text, today, now).once()) {
            now = next.get();
        }
        return now;
    }

    /** The pieces without the first thing that is said again; empty if none is. */
    private Optional<List<Piece>> once() {
        for (var at = 1; at < pieces.size() - 1; at++) {
            if (!doubts.isAround(at)) {
                continue;
            }
            var to = at;
            while (to < pieces.size() && doubts.isAround(to)) {
                to++;
            }
            var mended = to < pieces.size() ? mended(at, to) : Optional.<List<Piece>>empty();
            if (mended.isPresent()) {
                return mended;
            }
            at = to;
        }
        return Optional.empty();
    }

    private Optional<List<Piece>> mended(int from, int to) {
        var contradicted = contradicted(from, to);
        if (contradicted.isPresent()) {
            return contradicted;
        }
        if (SecondThoughts.isWondered(pieces, from)) {
            return Optional.empty();
        }
        var doubted = isDoubted(from, to);
        if (!doubted && !isSaidAgain(from, to)) {
            return Optional.empty();
        }
        if (doubted && isBareDay(from - 1, to)) {
            return Optional.of(withDay(from, to));
        }
        var far = doubted && doubts.isStrong(from, to) ? REACH : 2;
        for (var before = from - 1; before >= Math.max(0, from - far); before--) {
            if (!isSaid(before)) {
                break;
            }
            if (isAlike(before, to)) {
                return Optional.of(without(before, from, to));
            }
        }
        return far == REACH ? told(from, to) : Optional.empty();
    }

    /** "ngày 11 à 12 kết nạp 5": of a day that was numbered the number alone is said again. */
    private boolean isBareDay(int day, int number) {
        return pieces.get(day) instanceof Piece.Time
                && pieces.get(day).to() - pieces.get(day).from() == 2
                && DAYS.contains(key(day))
                && pieces.get(number) instanceof Piece.Count(var amount, var _, var _, var _)
                && amount.value() >= 1
                && amount.value() <= 31
                && number + 1 < pieces.size()
                && Sentence.isAny(pieces.get(number + 1), Sense.ADMIT, Sense.FOUND, Sense.LAUNCH);
    }

    private List<Piece> withDay(int from, int number) {
        var day = ((Piece.Count) pieces.get(number)).amount().value();
        var kept = new ArrayList<>(pieces.subList(0, from - 1));
        kept.add(new Piece.Time(
                Times.dayOfMonth(day, today),
                pieces.get(number).from(),
                pieces.get(number).to()));
        kept.addAll(pieces.subList(number + 1, pieces.size()));
        return kept;
    }

    /** "ngày 3/6 kết nạp 2 đảng viên à quên ngày 4/6": the only day, paper or name of all that was said before. */
    private Optional<List<Piece>> told(int from, int to) {
        if (pieces.get(to) instanceof Piece.Name) {
            var named = places(from, to);
            return named.length == 1
                    ? Optional.of(without(named[0], from, to))
                    : new SecondNames(text, pieces).instead(from, to);
        }
        if (!isValue(to) || pieces.get(to) instanceof Piece.Count) {
            return new SecondNames(text, pieces).instead(from, to);
        }
        var alike = places(from, to);
        var ends = to + 1 == pieces.size() || doubts.isSign(to + 1) || doubts.isAround(to + 1);
        return alike.length == 1 && ends ? Optional.of(without(alike[0], from, to)) : Optional.empty();
    }

    /** Where things of the kind of one were said before. */
    private int[] places(int from, int one) {
        return IntStream.range(0, from)
                .filter(at -> pieces.get(at).getClass() == pieces.get(one).getClass())
                .toArray();
    }

    /** "không phải 13 mà là 12": by its value. */
    private Optional<List<Piece>> contradicted(int from, int to) {
        for (var at = from; at < to; at++) {
            var contradicted = new Contradictions(text, pieces).without(at);
            if (contradicted.isPresent()) {
                return contradicted;
            }
        }
        return Optional.empty();
    }

    /** What was said again in the place of what was said before; what stands between them stays. */
    private List<Piece> without(int before, int from, int to) {
        var noun = isNoun(before + 1) && pieces.get(before) instanceof Piece.Count;
        var anybody = noun && isAnybody(to + 1);
        var named = noun && isNoun(to + 1) && !anybody;
        var kept = new ArrayList<>(pieces.subList(0, before));
        var until = named || anybody ? to + 2 : to + 1;
        kept.addAll(pieces.subList(to, anybody ? to + 1 : until));
        pieces.subList(named ? before + 2 : before + 1, from).stream()
                .filter(piece -> !isSaidAnew(piece, named ? to + 2 : to + 1))
                .forEach(kept::add);
        while (until < pieces.size() && isSaidToBeRight(until)) {
            until++;
        }
        kept.addAll(pieces.subList(until, pieces.size()));
        return kept;
    }

    /** "3 đồng chí ngày 10/6 xin lỗi 4 đồng chí ngày 11/6": a day of its own right behind it. */
    private boolean isSaidAnew(Piece piece, int behind) {
        return SecondThoughts.isValue(piece)
                && behind < pieces.size()
                && pieces.get(behind).getClass() == piece.getClass();
    }

    /** Whether words between two things doubt the first of them. */
    private boolean isDoubted(int from, int to) {
        return doubts.isStrong(from, to)
                || (doubts.isOh(to - 1) && (!doubts.isSign(from) || areBare(from - 1, to)))
                || ((doubts.isOh(to - 1) || doubts.holds(from, to, Sense.RATHER))
                        && isRight(isNoun(to + 1) ? to + 2 : to + 1))
                || (doubts.isNot(from) && to == from + 1 && pieces.get(to) instanceof Piece.Count && isNoun(to + 1));
    }

    /** "kết nạp 5, ủa 6 đảng viên": numbers, the first of which counts nothing yet. */
    private boolean areBare(int one, int other) {
        return pieces.get(one) instanceof Piece.Count && pieces.get(other) instanceof Piece.Count;
    }

    /** "hôm kia đúng rồi hôm kia", "ba, đúng ba": the same twice. */
    private boolean isSaidAgain(int from, int to) {
        return doubts.holds(from, to, Sense.YES) && isValue(to) && isSame(from - 1, to);
    }

    private boolean isSame(int one, int other) {
        return Folding.folded(said(one)).equals(Folding.folded(said(other)));
    }

    private String said(int at) {
        return text.text(pieces.get(at).from(), pieces.get(at).to());
    }

    /** Two of one kind: numbers of the same people, days, papers, or what is counted itself. */
    private boolean isAlike(int one, int other) {
        if (pieces.get(one) instanceof Piece.Count && pieces.get(other) instanceof Piece.Count) {
            return !isNoun(one + 1) || !isNoun(other + 1) || isSame(one + 1, other + 1) || isAnybody(other + 1);
        }
        if (isValue(one) && isValue(other)) {
            return pieces.get(one).getClass() == pieces.get(other).getClass();
        }
        return isNoun(one)
                && isNoun(other)
                && (Sentence.isAny(pieces.get(one), Sense.PEOPLE) == Sentence.isAny(pieces.get(other), Sense.PEOPLE));
    }

    /** The "người" of "2 đảng viên à nhầm 3 người": what they were said to be before. */
    private boolean isAnybody(int at) {
        return isNoun(at)
                && Sentence.isAny(pieces.get(at), Sense.PERSON)
                && Set.of("nguoi", "ng").contains(key(at));
    }

    private boolean isSaid(int at) {
        return isValue(at) || isNoun(at) || Sentence.isAny(pieces.get(at), Sense.ALREADY, Sense.NEW);
    }

    private boolean isValue(int at) {
        return at >= 0 && at < pieces.size() && SecondThoughts.isValue(pieces.get(at));
    }

    private boolean isNoun(int at) {
        return at >= 0 && at < pieces.size() && Sentence.isAny(pieces.get(at), Sense.PEOPLE, Sense.PERSON, Sense.ORG);
    }

    private boolean isRight(int at) {
        return at < pieces.size() && isSaidToBeRight(at);
    }

    /** "mới đúng", "thật", "mới phải" behind what is said last. */
    private boolean isSaidToBeRight(int at) {
        return (Sentence.isAny(pieces.get(at), Sense.BUT) && key(at).equals("moi")) || key(at).equals("that");
    }

    private String key(int at) {
        return text.key(pieces.get(at).from());
    }
}
