package vn.tiendo.conversations.language;

import java.util.Optional;
import java.util.Set;

/** The report that a message points to: by its number, or the last. */
final class References {
    private References() {}

    /** The 128 of "báo cáo số 128", "bc 128", "#128". */
    static Optional<String> numbered(Sentence sentence) {
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Count(var amount, var inDigits, var _, var _)
                    && inDigits
                    && isReference(sentence, at)) {
                return Optional.of(String.valueOf(amount.value()));
            }
        }
        return Optional.empty();
    }

    /** Whether the number at a piece is that of a report. */
    static boolean isReference(Sentence sentence, int at) {
        var before = sentence.key(at - 1).equals("so") ? at - 2 : at - 1;
        return sentence.isSign(at - 1, '#')
                || isReport(sentence, before)
                || (sentence.is(before, Term.LAST, Term.LITTLE) && isReport(sentence, before - 1));
    }

    private static boolean isReport(Sentence sentence, int at) {
        return at >= 0
                && at < sentence.size()
                && sentence.at(at) instanceof Piece.Said(var _, var _, var to)
                && Set.of("cao", "bc").contains(sentence.heard().key(to - 1))
                && !sentence.is(at, Term.NOTHING);
    }

    static String orLast(Sentence sentence) {
        return numbered(sentence).orElse("last");
    }
}
