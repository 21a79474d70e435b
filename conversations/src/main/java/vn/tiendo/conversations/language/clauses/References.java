package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Reference;

/** The report that a message points to: by its number, or the last. */
final class References {
    private References() {}

    /** So many people are never who "em" is. */
    private static final int LEAST_NUMBER = 100;

    /** The 128 of "báo cáo số 128", "bc 128", "#128". */
    static Optional<Reference> numbered(Sentence sentence) {
        var numbers = new ArrayList<Integer>();
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Count(var amount, var inDigits, var _, var _)
                    && inDigits
                    && !isOther(sentence, at)
                    && (isReference(sentence, at) || isOfVerdict(sentence, at) || isJoined(sentence, at, numbers))) {
                sentence.use(at);
                if (!numbers.contains(amount.value())) {
                    numbers.add(amount.value());
                }
            }
        }
        return numbers.size() > 1
                ? Optional.of(new Reference.Several(numbers))
                : numbers.stream().findFirst().map(Reference.Numbered::new);
    }

    /** The 309 of "báo cáo 311 trùng với báo cáo 309, rút 311". */
    private static boolean isOther(Sentence sentence, int at) {
        return sentence.says(Sense.UNDO)
                && sentence.is(at - 1, Sense.REPORT)
                && sentence.key(at - 2).equals("voi")
                && !sentence.is(at - 3, Sense.UNDO);
    }

    /** "báo cáo 148 và 149". */
    private static boolean isJoined(Sentence sentence, int at, List<Integer> numbers) {
        return !numbers.isEmpty()
                && sentence.isCount(at - 2)
                && (sentence.is(at - 1, Sense.PLUS) || sentence.isSign(at - 1, ','))
                && !sentence.is(at + 1, Sense.PEOPLE, Sense.PERSON)
                && (isReference(sentence, at - 2) || isOfVerdict(sentence, at - 2));
    }

    /** "duyệt cả 183 và 184", "182 không duyệt": a leader decides about reports, not about members. */
    private static boolean isOfVerdict(Sentence sentence, int at) {
        return sentence.isLeader()
                && sentence.says(Sense.VERIFY, Sense.GIVE_BACK)
                && !sentence.is(at + 1, Sense.PEOPLE, Sense.PERSON, Sense.ORG, Sense.UNITS, Sense.REPORT, Sense.CENT);
    }

    /** Whether the number at a piece is that of a report. */
    static boolean isReference(Sentence sentence, int at) {
        var before = sentence.key(at - 1).equals("so") ? at - 2 : at - 1;
        var ordered = sentence.is(before, Sense.GIVE_BACK, Sense.VERIFY, Sense.UNDO)
                && !sentence.is(at + 1, Sense.PEOPLE, Sense.PERSON, Sense.ORG)
                && !Set.of("lan", "cai", "ban").contains(sentence.key(at + 1));
        return sentence.isSign(at - 1, '#')
                || ordered
                || (isReport(sentence, before) && !(before == at - 1 && isCounted(sentence, at)))
                || (sentence.is(before, Sense.LAST, Sense.LITTLE) && isReport(sentence, before - 1));
    }

    /** "báo cáo 2 đảng viên mới" says what is reported, not which report. */
    static boolean isCounted(Sentence sentence, int at) {
        var address =
                sentence.is(at + 1, Sense.OURS) && value(sentence, at) >= LEAST_NUMBER; // "báo cáo 140 em ghi 3 người"
        return ((Noun.people(sentence, at + 1).isPresent() && !address) || NewBodies.isCounted(sentence, at))
                && !sentence.says(Sense.CORRECT, Sense.UNDO, Sense.VERIFY, Sense.GIVE_BACK, Sense.SHOW);
    }

    private static int value(Sentence sentence, int at) {
        return sentence.at(at) instanceof Piece.Count count ? count.amount().value() : 0;
    }

    private static boolean isReport(Sentence sentence, int at) {
        return (sentence.is(at, Sense.REPORT, Sense.MINE, Sense.PENDING)
                        || (sentence.is(at, Sense.DAY_OF) && sentence.folded(at).endsWith(" bao cao"))
                        || (sentence.is(at, Sense.HAND_IN)
                                && sentence.folded(at).matches(".* (bao cao|bc)")))
                && !sentence.is(at, Sense.NOTHING)
                && !sentence.folded(at).equals("bao");
    }

    static Reference orLast(Sentence sentence) {
        return numbered(sentence).orElse(new Reference.Last());
    }
}
