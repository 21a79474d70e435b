package vn.tiendo.conversations.language.clauses;

import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Piece;

/** Whether a number of what was done is told. */
final class Numbered {
    private Numbered() {}

    /** Of people or organisations, or the object of what was done. */
    static boolean isCounted(Sentence sentence) {
        var facts = sentence.facts();
        return facts.owners().isPresent()
                || facts.items().stream()
                        .filter(item -> !isListed(sentence, item))
                        .filter(item -> facts.admits()
                                || sentence.says(Sense.HAVE_MORE)
                                || item.noun()
                                        .filter(noun -> !sentence.is(noun.from(), Sense.PERSON))
                                        .isPresent())
                        .anyMatch(item -> item.amount().trust() == Amounts.Trust.NONE || item.value() > 0);
    }

    /** "công đoàn cơ sở thành lập mới 6 tháng": neither number nor place is said, and who leads, or compares, asks. */
    private static boolean isListed(Sentence sentence, Item item) {
        return (sentence.isLeader() || sentence.says(Sense.COMPARE))
                && !sentence.isCount(item.at())
                && !sentence.hasAny(Piece.Enterprise.class)
                && !sentence.hasAny(Piece.Label.class)
                && !sentence.hasAny(Piece.Paper.class);
    }
}
