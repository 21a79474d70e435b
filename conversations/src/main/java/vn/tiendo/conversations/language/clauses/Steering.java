package vn.tiendo.conversations.language.clauses;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Meaning.Steer.Move;
import vn.tiendo.conversations.meaning.Topic;

/** Messages that only steer, greet or thank: recognised as a whole, politeness left aside. */
final class Steering {
    /** Words of agreement that thanks beside them do not make a mere thanks. */
    private static final Set<String> STRONG = Set.of("dung", "dong", "nhat", "chinh", "chuan");

    private final Sentence sentence;

    private Steering(Sentence sentence) {
        this.sentence = sentence;
    }

    static Optional<Meaning> read(Sentence sentence) {
        return new Steering(sentence).meaning();
    }

    /** Only where it steers an open talk, and does not greet or thank. */
    static Optional<Meaning> move(Sentence sentence) {
        return read(sentence).filter(Meaning.Steer.class::isInstance);
    }

    private Optional<Meaning> meaning() {
        if (sentence.size() == 0) {
            return Optional.of(ServiceOrders.talk(sentence));
        }
        if (sentence.pieces().stream().allMatch(Piece.Sign.class::isInstance)) {
            return Optional.of(signs());
        }
        return wholly().or(this::number);
    }

    private Meaning signs() {
        if (sentence.hasQuestionMark()) {
            return new Meaning.Help(Optional.empty());
        }
        return sentence.each(Piece.Sign.class).anyMatch(sign -> sign.sign() > 0x2000)
                ? new Meaning.Thanks()
                : ServiceOrders.talk(sentence);
    }

    private Optional<Meaning> wholly() {
        if (only(Sense.LATER, Sense.CANCEL, Sense.SKIP, Sense.NOT, Sense.THANKS, Sense.REPORT, Sense.UNDO, Sense.YES)
                && sentence.says(Sense.LATER)) {
            return move(Move.LATER);
        }
        if (only(Sense.MENU, Sense.GREETING) && sentence.says(Sense.MENU)) {
            return Optional.of(new Meaning.Menu());
        }
        if (only(Sense.REPORT, Sense.PLAN, Sense.NEW)
                && sentence.says(Sense.REPORT)
                && !sentence.hasQuestionMark()
                && !sentence.says(Sense.ALREADY)) {
            return Optional.of(new Meaning.Menu());
        }
        if (only(Sense.RESUME, Sense.REPORT) && sentence.says(Sense.RESUME)) {
            return move(Move.RESUME);
        }
        for (var steer : Map.of(Sense.BACK, Move.BACK, Sense.KEEP, Move.KEEP).entrySet()) {
            if (only(steer.getKey(), Sense.YES) && sentence.says(steer.getKey())) {
                return move(steer.getValue());
            }
        }
        if (only(Sense.CANCEL, Sense.SKIP, Sense.NOT, Sense.THANKS, Sense.REPORT, Sense.UNDO)
                && sentence.says(Sense.CANCEL)
                && !isWithdrawal()) {
            return move(Move.CANCEL);
        }
        return agreement();
    }

    /** "hủy báo cáo" takes back what was sent. */
    private boolean isWithdrawal() {
        return sentence.says(Sense.REPORT)
                && sentence.first(Sense.UNDO) >= 0
                && sentence.first(Sense.UNDO) < sentence.last(Sense.REPORT)
                && !sentence.says(Sense.NOT);
    }

    private Optional<Meaning> agreement() {
        var thanks = sentence.says(Sense.THANKS);
        if (only(Sense.NO, Sense.RATHER, Sense.THANKS, Sense.YES, Sense.NOT, Sense.MISTAKE)
                && sentence.says(Sense.NO, Sense.RATHER)
                && !isAffirmed()
                && (!sentence.asks() || sentence.weight() == 1)
                && !sentence.hasQuestionMark()) {
            return thanks ? Optional.of(new Meaning.Thanks()) : move(Move.NO);
        }
        if (only(Sense.RATHER, Sense.ADMIT, Sense.WHICH, Sense.PEOPLE)
                && sentence.says(Sense.RATHER)
                && sentence.says(Sense.ADMIT)) {
            return move(Move.NO);
        }
        if (only(Sense.YES, Sense.THANKS, Sense.VERIFY)
                && !isOfEvery()
                && sentence.says(Sense.YES, Sense.THANKS)
                && !sentence.hasQuestionMark()) {
            return thanks && !isStrong() ? Optional.of(new Meaning.Thanks()) : move(Move.YES);
        }
        if (only(Sense.SKIP, Sense.NOT) && sentence.says(Sense.SKIP) && !sentence.says(Sense.CANCEL)) {
            return move(Move.SKIP);
        }
        if (only(Sense.GREETING, Sense.HELP) && sentence.says(Sense.GREETING)) {
            return Optional.of(sentence.says(Sense.HELP) ? new Meaning.Help(Optional.empty()) : new Meaning.Greeting());
        }
        if (only(Sense.IS) && sentence.says(Sense.IS) && sentence.size() > 2) {
            return Optional.of(new Meaning.Greeting()); // "anh là bí thư mới"
        }
        if (Introductions.isOne(sentence)) {
            return Optional.of(new Meaning.Greeting());
        }
        return only() && sentence.key(0).startsWith("da") && !sentence.hasQuestionMark()
                ? Optional.of(new Meaning.Thanks())
                : Optional.empty();
    }

    /** A leader's "duyệt hết đi": of all that waits. */
    private boolean isOfEvery() {
        return sentence.isLeader() && sentence.says(Sense.VERIFY) && sentence.holds("het");
    }

    private static Optional<Meaning> move(Move move) {
        return Optional.of(new Meaning.Steer(move));
    }

    /** "đúng không phải…" begins with a yes. */
    private boolean isAffirmed() {
        var first = sentence.first(Sense.YES);
        return first >= 0 && first < sentence.first(Sense.NO, Sense.RATHER) && !sentence.is(first, Sense.NO);
    }

    private boolean isStrong() {
        return sentence.places(Sense.YES).anyMatch(at -> STRONG.contains(sentence.key(at)));
    }

    private boolean only(Sense... senses) {
        return sentence.isOnly(senses);
    }

    /** A number alone: 0 is "nothing to report", as the reminder suggests; of others nobody knows what they count. */
    private Optional<Meaning> number() {
        var alone = sentence.pieces().stream()
                .allMatch(piece -> piece instanceof Piece.Count
                        || piece instanceof Piece.Sign
                        || Sentence.isPolite(piece)
                        || Sentence.isAny(piece, Sense.PERSON));
        var count = sentence.each(Piece.Count.class).findFirst();
        if (!alone || count.isEmpty() || count.get().amount().trust() == Amounts.Trust.NONE) {
            return Optional.empty();
        }
        sentence.useAll(Piece.Count.class);
        return Optional.of(
                count.get().amount().value() == 0
                        ? new Meaning.Nothing(new Topic(java.util.List.of(), false), Optional.empty(), Optional.empty())
                        : ServiceOrders.talk(sentence));
    }
}
