package vn.tiendo.conversations.language.clauses;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Inquired;
import vn.tiendo.conversations.meaning.Inquired.Scope;
import vn.tiendo.conversations.meaning.Listing;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.meaning.Topic;

/** Questions about how things stand: of whom, about what, when, which list, and what narrows them. */
final class ProgressQuestions {
    private final Sentence sentence;
    private final Restrictions restrictions;

    private ProgressQuestions(Sentence sentence) {
        this.sentence = sentence;
        this.restrictions = new Restrictions(sentence);
    }

    static Meaning read(Sentence sentence) {
        return new Meaning.Question(new ProgressQuestions(sentence).inquired());
    }

    static Meaning export(Sentence sentence) {
        var about = new ProgressQuestions(sentence).inquired();
        return new Meaning.Export(
                about,
                sentence.places(Sense.FILE)
                        .boxed()
                        .flatMap(at -> sentence.detail(at, Sense.FILE).stream())
                        .filter(format -> !format.isEmpty())
                        .findFirst());
    }

    static Meaning deadline(Sentence sentence) {
        return new Meaning.Deadline(TimeOfFact.asked(sentence), UnitsOfMessage.of(sentence));
    }

    private Inquired inquired() {
        var every = isAboutAll();
        var narrowed = restrictions.all(every);
        var named = UnitsOfMessage.asked(sentence);
        var inside = !named.isEmpty()
                && sentence.says(Sense.EVERY)
                && !Mood.asksWhichUnit(sentence)
                && !sentence.says(Sense.RANKING, Sense.NOT_REPORTED, Sense.OVERDUE);
        var all = every && !inside && !(named.size() > 1 && compares(narrowed));
        var list = list(all || (named.isEmpty() && restful() == Scope.ALL));
        var limit = limit(list);
        var units = sentence.says(Sense.OURS) && !compares(narrowed) ? List.<String>of() : named;
        var scope = all ? Scope.ALL : !units.isEmpty() ? Scope.UNIT : restful();
        return new Inquired(scope, units, topic(), time(), list, limit, narrowed, follows());
    }

    /** Of a pace "cuối năm", "hết năm" is how far it goes, not what is asked about. */
    private Optional<SpokenTime> time() {
        var asked = new Comparing(sentence).asked();
        return sentence.says(Sense.PACE) || restrictions.isForecast() ? asked.filter(when -> !isHorizon(when)) : asked;
    }

    private boolean isHorizon(SpokenTime when) {
        return when instanceof SpokenTime.Unclear
                || sentence.each(Piece.Time.class)
                        .anyMatch(time -> time.when().equals(when)
                                && sentence.text().key(time.from()).equals("het"));
    }

    /** Of members in stock there is no indicator. */
    private Topic topic() {
        return restrictions.isStock() && sentence.says(Sense.PEOPLE)
                ? new Topic(List.of(), false)
                : Topics.asked(sentence);
    }

    private static boolean compares(List<Restriction> narrowed) {
        return narrowed.stream().anyMatch(Restriction.Comparison.class::isInstance);
    }

    private Scope restful() {
        return sentence.isLeader() && !sentence.says(Sense.OURS) ? Scope.ALL : Scope.OWN;
    }

    private boolean isAboutAll() {
        var ours = sentence.says(Sense.OURS) && !sentence.says(Sense.EVERY) && !Mood.asksWhichUnit(sentence);
        var scope = Mood.asksWhichUnit(sentence)
                || sentence.says(Sense.EVERY, Sense.RANKING, Sense.NOT_REPORTED, Sense.OVERDUE);
        var named = !UnitsOfMessage.all(sentence).isEmpty();
        var summary = sentence.says(Sense.SUMMARY) && !named;
        var units = sentence.says(Sense.UNITS)
                && sentence.says(Sense.NOT_REACHED, Sense.EXCEED, Sense.REACH)
                && !sentence.is(0, Sense.OURS);
        return ((scope
                                && !(named
                                        && !sentence.says(Sense.EVERY)
                                        && !Mood.asksWhichUnit(sentence)
                                        && !sentence.says(Sense.RANKING)))
                        || summary
                        || units)
                && !ours;
    }

    // lists

    /** Whether it says enough to stand for itself. */
    private boolean full(boolean begins) {
        if (Mood.asksWhichUnit(sentence) || sentence.says(Sense.NOT_REPORTED, Sense.RANKING, Sense.PACE)) {
            return true;
        }
        var whole = sentence.says(Sense.PROGRESS, Sense.SHORT, Sense.ADMIT, Sense.FOUND, Sense.WHEN_ASKED);
        var many = sentence.says(Sense.HOW_MANY) && !sentence.says(Sense.OF_WHICH);
        return (whole && !(begins && sentence.weight() <= 4)) || (many && sentence.weight() > 4);
    }

    private Optional<Listing> list(boolean all) {
        if (!all) {
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
        return Optional.of(
                keys.stream()
                                .anyMatch(key -> Set.of("it", "thap", "kem", "cham", "yeu")
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

    private OptionalInt limit(Optional<Listing> list) {
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

    /** "còn công đoàn?", "thế Bảo Yên?", "năm ngoái thì sao?" (C-52). */
    private boolean follows() {
        var first = 0;
        while (sentence.isSign(first) || (sentence.is(first, Sense.LITTLE) && !sentence.is(first, Sense.FOLLOW))) {
            first++;
        }
        var begins = sentence.is(first, Sense.FOLLOW)
                && !sentence.is(first, Sense.SHORT)
                && !sentence.folded(first).startsWith("thi ");
        var ends =
                sentence.places(Sense.FOLLOW).anyMatch(at -> sentence.folded(at).startsWith("thi "));
        var among = sentence.is(first, Sense.OF_WHICH)
                && !sentence.folded(first).matches("trong (tong )?so")
                && !full(begins);
        return (begins || ends || among) && !full(begins) && !sentence.says(Sense.COMPARE, Sense.SAME_PERIOD);
    }
}
