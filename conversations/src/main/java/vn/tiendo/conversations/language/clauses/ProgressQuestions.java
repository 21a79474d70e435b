package vn.tiendo.conversations.language.clauses;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        var listings = new Listings(sentence, restrictions);
        var list = listings.list(all || (named.isEmpty() && restful() == Scope.ALL));
        var limit = listings.limit(list);
        var units = isOurs(named) && !compares(narrowed) ? List.<String>of() : named;
        var scope = !units.isEmpty() ? Scope.UNIT : all ? Scope.ALL : restful();
        return new Inquired(
                scope,
                units,
                topic(),
                time(),
                list,
                limit,
                ranked(narrowed, scope, list),
                follows() || Reasons.isOfWhatWasSaid(sentence),
                isDrawn());
    }

    /** "đứng thứ mấy" of the own unit: its place among others is named, for it is not told (C-50). */
    private List<Restriction> ranked(List<Restriction> narrowed, Scope scope, Optional<Listing> list) {
        return scope == Scope.OWN
                        && list.isEmpty()
                        && sentence.says(Sense.RANKING)
                        && WhichTimes.asked(sentence).isEmpty()
                ? Stream.concat(narrowed.stream(), Stream.of(new Restriction.Rank()))
                        .toList()
                : narrowed;
    }

    /** Of a pace "cuối năm", "hết năm" is how far it goes, not what is asked about. */
    private Optional<SpokenTime> time() {
        var asked = new Comparing(sentence).asked();
        return sentence.says(Sense.PACE) || restrictions.isForecast() ? asked.filter(when -> !isHorizon(when)) : asked;
    }

    private boolean isHorizon(SpokenTime when) {
        return when instanceof SpokenTime.Unclear
                || (when instanceof SpokenTime.Until(var _, var ahead)
                        && ahead.isAfter(sentence.today().plusMonths(1)))
                || (when instanceof SpokenTime.On(var _, var ahead, var _)
                        && ahead.isAfter(sentence.today().plusMonths(1)))
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

    /** "xem giúp tôi kết quả của Chi bộ 15", "Tân Lập tới đâu rồi em" are of the unit that is named. */
    private boolean isOurs(List<String> named) {
        return sentence.places(Sense.OURS)
                .anyMatch(at -> named.isEmpty()
                        || (sentence.length(at) > 1 && !sentence.is(at, Sense.LITTLE))
                        || !(sentence.is(at - 1, Sense.LITTLE, Sense.HELP, Sense.SHOW) || Mood.isTag(sentence, at)));
    }

    private boolean isAboutAll() {
        var ours = sentence.says(Sense.OURS) && !sentence.says(Sense.EVERY) && !Mood.asksWhichUnit(sentence);
        var scope = Mood.asksWhichUnit(sentence)
                || sentence.says(Sense.EVERY, Sense.RANKING, Sense.NOT_REPORTED, Sense.OVERDUE);
        var named = !UnitsOfMessage.all(sentence).isEmpty();
        var summary = !named && sentence.places(Sense.SUMMARY).anyMatch(at -> !Mood.isTotal(sentence, at));
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
                && !ours
                && !asksForOwnPlace()
                && !asksForOwnTimes();
    }

    /** A secretary's "tháng nào kết nạp nhiều nhất". */
    private boolean asksForOwnTimes() {
        return !sentence.isLeader()
                && sentence.whichUnit() < 0
                && !sentence.says(Sense.EVERY)
                && WhichTimes.asked(sentence).isPresent();
    }

    /** A secretary's "đứng thứ mấy": which place the own cell has. */
    private boolean asksForOwnPlace() {
        return !sentence.isLeader()
                && sentence.places(Sense.RANKING)
                        .anyMatch(at -> sentence.folded(at).endsWith(" may")
                                || (sentence.folded(at).matches("xep (thu|hang)")
                                        && sentence.is(at + 1, Sense.HOW_MANY)));
    }

    private boolean isDrawn() {
        return sentence.places(Sense.PROGRESS).anyMatch(at -> sentence.is(at, Sense.PROGRESS, "picture"));
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

    /** "thế nào rồi", "tới đâu rồi em": how things stand, and nothing else. */
    static boolean isHowAlone(Sentence sentence) {
        var first = Beginning.of(sentence);
        return sentence.is(first, Sense.HOW) && sentence.folded(first).endsWith(" roi") && Mood.isTag(sentence, first);
    }
}
