package vn.tiendo.conversations.language;

import java.util.Optional;

/** Statements that there is nothing to report, of all or of one indicator. */
final class Zeros {
    private Zeros() {}

    static Optional<Understanding> read(Sentence sentence) {
        if (sentence.isQuestion() || hasPositive(sentence)) {
            return Optional.empty();
        }
        return isZero(sentence) ? Optional.of(zero(sentence).done()) : Optional.empty();
    }

    private static boolean hasPositive(Sentence sentence) {
        var facts = Facts.of(sentence);
        return facts.admitted().stream().anyMatch(item -> item.amount().value() > 0)
                || !facts.founded().isEmpty();
    }

    private static boolean isZero(Sentence sentence) {
        return isNothing(sentence) || isDenied(sentence) || isReportOfZero(sentence) || isZeroCount(sentence);
    }

    /** "không có gì", "không phát sinh". */
    private static boolean isNothing(Sentence sentence) {
        var occur = sentence.first(Term.OCCUR);
        if (occur >= 0 && (Negation.governs(sentence, occur) || sentence.is(occur - 1, Term.NOTHING))) {
            return true;
        }
        var nothing = sentence.first(Term.NOTHING);
        return nothing >= 0
                && !sentence.says(Term.AWAITING)
                && (sentence.size() == 1
                        || sentence.at(nothing).to() - sentence.at(nothing).from() > 2
                        || isLast(sentence, nothing)
                        || isMemberAfter(sentence, nothing));
    }

    private static boolean isLast(Sentence sentence, int at) {
        for (var after = at + 1; after < sentence.size(); after++) {
            if (!(sentence.at(after) instanceof Piece.Sign)
                    && !sentence.is(after, Term.LITTLE, Term.ALREADY, Term.WHICH, Term.EVERY, Term.OCCUR)) {
                return false;
            }
        }
        return true;
    }

    /** "không có đảng viên mới". */
    private static boolean isMemberAfter(Sentence sentence, int at) {
        return Noun.people(sentence, at + 1).isPresent() || sentence.is(at + 1, Term.ADMIT, Term.FOUND);
    }

    private static boolean isDenied(Sentence sentence) {
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.is(at, Term.ADMIT, Term.GROW, Term.FOUND, Term.INTO_PARTY, Term.INTO_UNION)
                    && Negation.governs(sentence, at)) {
                return true;
            }
            if (sentence.is(at, Term.NOT)
                    && Noun.people(sentence, at + 1).isPresent()
                    && (sentence.says(Term.WHICH, Term.NEW)
                            || sentence.folded(at + 1).endsWith(" moi"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReportOfZero(Sentence sentence) {
        var at = sentence.first(Term.REPORT);
        if (at < 0 || sentence.says(Term.ADMIT, Term.FOUND)) {
            return false;
        }
        var zero = sentence.isCount(at + 1)
                && sentence.at(at + 1) instanceof Piece.Count count
                && count.amount().value() == 0;
        return zero
                || (sentence.is(at + 1, Term.NOT)
                        && sentence.key(at + 1).startsWith("kh")
                        && at + 2 >= sentence.size() - 1);
    }

    private static boolean isZeroCount(Sentence sentence) {
        return sentence.each(Piece.Count.class)
                        .anyMatch(count ->
                                count.amount().value() == 0 && count.amount().trust() == Amounts.Trust.SURE)
                && sentence.each(Piece.Count.class)
                        .noneMatch(count -> count.amount().value() > 0)
                && sentence.says(Term.ADMIT, Term.FOUND, Term.PARTY_MEMBER, Term.UNION_MEMBER, Term.GROW);
    }

    private static Draft zero(Sentence sentence) {
        var draft = new Times(sentence).event(new Draft(Intent.ZERO_REPORT));
        var both = sentence.says(Term.ADMIT) && sentence.says(Term.FOUND);
        var indicator = Indicators.of(sentence);
        if (indicator.isPresent()) {
            draft.with("indicator", indicator);
            return sentence.says(Term.MEMBER_OR_UNIT) && !both ? draft.confirm("indicator") : draft;
        }
        return sentence.says(Term.ADMIT, Term.GROW) && !both
                ? draft.with("indicator", sentence.says(Term.UNION_OR_YOUTH) ? "KN_DVCD" : "KN_DV")
                        .confirm("indicator")
                : draft;
    }
}
