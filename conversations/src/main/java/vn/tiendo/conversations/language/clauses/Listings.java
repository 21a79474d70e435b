package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Listing;

/**
 * The list that a question asks for, and how many of it.
 *
 * @param restrictions what narrows the question
 */
record Listings(Sentence sentence, Restrictions restrictions) {
    Optional<Listing> list(boolean all) {
        if (!all || (WhichTimes.asked(sentence).isPresent() && sentence.whichUnit() < 0)) {
            return Optional.empty();
        }
        if (sentence.says(Sense.OVERDUE)) {
            return Optional.of(Listing.OVERDUE);
        }
        if (sentence.says(Sense.NOT_REPORTED)) {
            return Optional.of(Listing.NOT_REPORTED);
        }
        var superlative = superlative();
        if (superlative.isPresent()) {
            return superlative;
        }
        var ranking = sentence.detail(Sense.RANKING);
        if (ranking.isPresent()) {
            var lowest = sentence.places(Sense.RANKING).anyMatch(at -> sentence.is(at, Sense.RANKING, "lowest"));
            return Optional.of(lowest ? Listing.LOWEST : Listing.RANKING);
        }
        if (restrictions.hasThreshold() && !isZero()) {
            return Optional.empty();
        }
        if (sentence.says(Sense.NOT_REACHED)) {
            return Optional.of(Listing.BELOW);
        }
        if (sentence.says(Sense.EXCEED)) {
            return Optional.of(Listing.EXCEEDED);
        }
        if (isZero()) {
            return Optional.of(Listing.ZERO);
        }
        if (deniesResult()
                || sentence.each(Piece.Count.class)
                        .anyMatch(count -> count.amount().value() == 0)) {
            sentence.useAll(Piece.Count.class);
            return Optional.of(Listing.ZERO);
        }
        var reached = sentence.says(Sense.REACH)
                && Mood.asksWhichUnit(sentence)
                && (!sentence.says(Sense.CENT) || isWhole())
                && sentence.places(Sense.HOW_MANY).noneMatch(at -> !Mood.isUnit(sentence, at + 1));
        if (reached) {
            sentence.useAll(Piece.Count.class);
            return Optional.of(Listing.MET);
        }
        return Optional.empty();
    }

    /** "nhiều đảng viên nhất", "ít nhất": a list from one end. */
    private Optional<Listing> superlative() {
        var keys = sentence.text().tokens().stream().map(token -> token.key()).toList();
        if (!keys.contains("nhat")
                || restrictions.hasThreshold()
                || !Mood.asksWhichUnit(sentence)
                || sentence.says(Sense.RANKING)) {
            return Optional.empty();
        }
        WhichTimes.use(sentence);
        return Optional.of(
                keys.stream()
                                .anyMatch(key -> Set.of("it", "thap", "kem", "cham", "ieu")
                                        .contains(key))
                        ? Listing.LOWEST
                        : Listing.RANKING);
    }

    /** "bằng 0". */
    private boolean isZero() {
        return Mood.asksWhichUnit(sentence)
                && sentence.each(Piece.Count.class).count() == 1
                && sentence.each(Piece.Count.class)
                        .allMatch(count -> count.amount().value() == 0);
    }

    private boolean isWhole() {
        return sentence.each(Piece.Count.class).anyMatch(count -> count.amount().value() == 100);
    }

    private boolean deniesResult() {
        var negation = sentence.places(Sense.NOT, Sense.NOTHING)
                .filter(at -> !Mood.isTag(sentence, at))
                .findFirst()
                .orElse(-1);
        if (Mood.asksWhichUnit(sentence)
                && sentence.places(Sense.NOTHING)
                        .anyMatch(at -> sentence.folded(at).contains("ket qua"))) {
            return true;
        }
        return negation >= 0
                && negation < sentence.size() - 1
                && (sentence.says(Sense.ADMIT, Sense.FOUND, Sense.OCCUR, Sense.GROW, Sense.PROGRESS)
                        || !Topics.asked(sentence).indicators().isEmpty());
    }

    OptionalInt limit(Optional<Listing> list) {
        if (list.isEmpty()) {
            return OptionalInt.empty();
        }
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Count(var amount, var _, var _, var _)
                    && !sentence.isUsed(at)
                    && !sentence.is(at + 1, Sense.CENT)
                    && (Mood.isUnit(sentence, at + 1)
                            || sentence.is(at - 1, Sense.RANKING)
                            || sentence.is(at + 1, Sense.RANKING)
                            || isTop(list.get()))) {
                sentence.use(at);
                return OptionalInt.of(amount.value());
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isTop(Listing list) {
        return list == Listing.RANKING || list == Listing.LOWEST;
    }
}
