package vn.tiendo.conversations.language;

import java.util.Optional;

/** Messages that only steer: yes, no, stop, thanks, help, go on. */
final class Steers {
    private Steers() {}

    static Optional<Understanding> read(Sentence sentence) {
        if (sentence.size() == 0) {
            return new Draft(Intent.OUT_OF_SCOPE).found();
        }
        if (isSigns(sentence)) {
            return new Draft(
                            sentence.hasQuestionMark()
                                    ? Intent.HELP
                                    : isEmoji(sentence) ? Intent.ACKNOWLEDGE : Intent.OUT_OF_SCOPE)
                    .found();
        }
        return wholly(sentence).map(Draft::done).or(() -> number(sentence));
    }

    private static boolean isSigns(Sentence sentence) {
        return sentence.each(Piece.class).allMatch(Piece.Sign.class::isInstance);
    }

    private static boolean isEmoji(Sentence sentence) {
        return sentence.each(Piece.Sign.class).anyMatch(sign -> sign.sign() > 0x2000);
    }

    private static Optional<Draft> wholly(Sentence sentence) {
        if (only(sentence, Term.LATER, Term.CANCEL, Term.SKIP, Term.NOT, Term.THANKS, Term.REPORT)
                && sentence.says(Term.LATER)) {
            return Optional.of(new Draft(Intent.CANCEL).with("kind", "later"));
        }
        if (only(sentence, Term.MY_DATA, Term.SHOW) && sentence.says(Term.MY_DATA)) {
            return Optional.of(new Draft(Intent.MY_DATA));
        }
        if (only(sentence, Term.RESUME, Term.REPORT) && sentence.says(Term.RESUME) && !sentence.hasQuestionMark()) {
            return Optional.of(new Draft(Intent.RESUME));
        }
        if (only(sentence, Term.CANCEL, Term.SKIP, Term.BACK, Term.NOT, Term.THANKS) && sentence.says(Term.CANCEL)) {
            return Optional.of(new Draft(Intent.CANCEL));
        }
        return consent(sentence);
    }

    private static Optional<Draft> consent(Sentence sentence) {
        if (sentence.is(0, Term.RATHER)
                && only(sentence, Term.RATHER, Term.ADMIT, Term.FOUND, Term.WHICH, Term.PARTY_MEMBER)) {
            return Optional.of(new Draft(Intent.DENY));
        }
        var yes = sentence.says(Term.YES);
        var thanks = sentence.says(Term.THANKS);
        if (only(sentence, Term.NO, Term.RATHER, Term.THANKS, Term.YES)
                && sentence.says(Term.NO, Term.RATHER)
                && !isAffirmed(sentence)) {
            return Optional.of(new Draft(thanks ? Intent.ACKNOWLEDGE : Intent.DENY));
        }
        if (only(sentence, Term.YES, Term.THANKS, Term.VERIFY) && (yes || thanks)) {
            return Optional.of(new Draft(thanks && !isStrong(sentence) ? Intent.ACKNOWLEDGE : Intent.CONFIRM));
        }
        if (only(sentence, Term.GREETING, Term.HELP) && sentence.says(Term.GREETING, Term.HELP)) {
            return Optional.of(new Draft(Intent.HELP));
        }
        return sentence.isOnly(_ -> false) && sentence.key(0).startsWith("da") && !sentence.hasQuestionMark()
                ? Optional.of(new Draft(Intent.ACKNOWLEDGE))
                : Optional.empty();
    }

    /** "đúng không phải…" begins with a yes. */
    private static boolean isAffirmed(Sentence sentence) {
        var first = sentence.first(Term.YES);
        return first >= 0 && first < sentence.first(Term.NO, Term.RATHER) && !sentence.is(first, Term.NO);
    }

    private static boolean isStrong(Sentence sentence) {
        return sentence.each(Piece.Said.class)
                .filter(said -> said.terms().contains(Term.YES))
                .map(said -> sentence.heard().key(said.from()))
                .anyMatch(key -> key.equals("dung")
                        || key.equals("dong")
                        || key.equals("nhat")
                        || key.equals("chinh")
                        || key.equals("chuan"));
    }

    private static boolean only(Sentence sentence, Term... terms) {
        return sentence.isOnly(piece -> Sentence.isAny(piece, terms));
    }

    /** A number alone: 0 is "nothing to report", as the reminder suggests; of others nobody knows what they count. */
    private static Optional<Understanding> number(Sentence sentence) {
        if (!sentence.isOnly(
                piece -> piece instanceof Piece.Count || Sentence.isAny(piece, Term.PEOPLE, Term.COMRADE))) {
            return Optional.empty();
        }
        var count = sentence.each(Piece.Count.class).findFirst();
        if (count.isPresent()
                && count.get().amount().value() == 0
                && count.get().amount().trust() == Amounts.Trust.SURE) {
            return new Draft(Intent.ZERO_REPORT).found();
        }
        return count.filter(number -> number.amount().trust() != Amounts.Trust.NONE)
                .map(number -> new Draft(Intent.OUT_OF_SCOPE)
                        .with("count", number.amount().value())
                        .done());
    }
}
