package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Listing;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Meaning.Reports.Waiting;
import vn.tiendo.conversations.meaning.Paper;
import vn.tiendo.conversations.meaning.Reference;
import vn.tiendo.conversations.meaning.SpokenTime;

/** Orders to the service and what goes with them: files, reminders, extensions, verdicts, accounts, help. */
final class ServiceOrders {
    private ServiceOrders() {}

    static Meaning lock(Sentence sentence) {
        return new Meaning.LockAccount(unit(sentence).map(name -> name + dayOfName(sentence)));
    }

    /** "chi bộ Cơ khí 19/5": no account is closed of a day. */
    private static String dayOfName(Sentence sentence) {
        var day = sentence.units().places().stream()
                .map(at -> at + 1)
                .filter(at -> sentence.has(at)
                        && sentence.at(at) instanceof Piece.Time
                        && sentence.folded(at).matches("\\d{1,2}[/-]\\d{1,2}"))
                .findFirst();
        day.ifPresent(sentence::use);
        return day.map(at -> " " + sentence.words(at, at + 1)).orElse("");
    }

    static Meaning extension(Sentence sentence) {
        return new Meaning.Extension(
                unit(sentence), filter(sentence), Levels.level(sentence), TimeOfFact.last(sentence));
    }

    private static Optional<String> unit(Sentence sentence) {
        return UnitsOfMessage.asked(sentence).stream().findFirst();
    }

    private static Optional<Listing> filter(Sentence sentence) {
        if (sentence.says(Sense.OVERDUE)) {
            return Optional.of(Listing.OVERDUE).filter(_ -> unit(sentence).isEmpty());
        }
        return sentence.says(Sense.NOT_REPORTED) ? Optional.of(Listing.NOT_REPORTED) : Optional.empty();
    }

    static Meaning reminding(Sentence sentence) {
        var filter = sentence.says(Sense.OVERDUE)
                        && sentence.places(Sense.OVERDUE)
                                .anyMatch(at -> sentence.folded(at).endsWith("han"))
                ? Optional.of(Listing.OVERDUE)
                : sentence.says(Sense.NOT_REPORTED, Sense.EVERY, Sense.OVERDUE) || sentence.whichUnit() >= 0
                        ? Optional.of(Listing.NOT_REPORTED)
                        : Optional.<Listing>empty();
        var level = Levels.level(sentence);
        return new Meaning.Reminding(
                filter.or(() -> level.map(_ -> Listing.NOT_REPORTED)),
                unit(sentence),
                level,
                TimeOfFact.asked(sentence));
    }

    /** "xác nhận báo cáo 128", "trả lại báo cáo 128 vì sai ngày". */
    static Meaning verdict(Sentence sentence, boolean confirms) {
        var reference = References.numbered(sentence)
                .or(() -> confirms && isEvery(sentence) ? Optional.of(new Reference.All()) : Optional.empty());
        return new Meaning.Verdict(
                confirms,
                reference,
                unit(sentence),
                reason(sentence),
                confirms ? Optional.empty() : Corrections.field(sentence));
    }

    private static boolean isEvery(Sentence sentence) {
        return sentence.says(Sense.EVERY)
                || sentence.text().tokens().stream()
                        .anyMatch(token -> token.key().equals("het"));
    }

    private static Optional<String> reason(Sentence sentence) {
        var because = IntStream.range(0, sentence.size())
                .filter(at -> sentence.key(at).equals("vi")
                        || sentence.key(at).equals("do")
                        || sentence.is(at, Sense.MISTAKE))
                .findFirst()
                .orElse(-1);
        if (because < 0) {
            return Optional.empty();
        }
        for (var at = because; at < sentence.size(); at++) {
            sentence.use(at);
        }
        var from = sentence.is(because, Sense.MISTAKE) ? because : because + 1;
        return from < sentence.size() ? Optional.of(sentence.words(from, sentence.size())) : Optional.empty();
    }

    static Meaning reports(Sentence sentence) {
        var numbered = References.numbered(sentence);
        var waiting = numbered.isPresent()
                ? Waiting.ANY
                : sentence.says(Sense.RETURNED)
                        ? Waiting.RETURNED
                        : sentence.says(Sense.AWAITING)
                                ? Waiting.FOR_DECISION
                                : (sentence.says(Sense.MINE) || isOwn(sentence))
                                                && !(sentence.isLeader()
                                                        && unit(sentence).isPresent())
                                        ? Waiting.MINE
                                        : sentence.says(Sense.PENDING) ? Waiting.FOR_CONFIRMATION : Waiting.ANY;
        return new Meaning.Reports(
                numbered.or(() -> sentence.says(Sense.LAST) && !sentence.says(Sense.SOURCE)
                        ? Optional.of(new Reference.Last())
                        : Optional.empty()),
                waiting,
                unit(sentence),
                Topics.ofReports(sentence),
                News.days(sentence));
    }

    /** A secretary's "mình nộp báo cáo chưa", "tháng trước mình có nộp gì chưa", "báo cáo em gửi hôm qua được duyệt chưa". */
    private static boolean isOwn(Sentence sentence) {
        return !sentence.isLeader()
                && (sentence.asks() || sentence.says(Sense.PENDING))
                && sentence.places(Sense.OURS).anyMatch(at -> hands(sentence, at + 1));
    }

    private static boolean hands(Sentence sentence, int from) {
        var at = from;
        while (sentence.is(at, Sense.LITTLE, Sense.ALREADY, Sense.HAVE)
                && !sentence.key(at).equals("gui")
                && !sentence.is(at, Sense.HAND_IN, Sense.REPORT)) {
            at++;
        }
        return sentence.is(at, Sense.HAND_IN, Sense.REPORT) || sentence.key(at).equals("gui");
    }

    static Meaning help(Sentence sentence) {
        return new Meaning.Help(topic(sentence));
    }

    private static Optional<String> topic(Sentence sentence) {
        if (sentence.detail(Sense.HELP).filter("contact"::equals).isPresent()) {
            return Optional.of(Meaning.Help.CONTACT);
        }
        if (sentence.says(Sense.CORRECT)) {
            return Optional.of("correct");
        }
        if (sentence.says(Sense.UNDO)) {
            return Optional.of("undo");
        }
        if (sentence.says(Sense.PROGRESS, Sense.TARGET)) {
            return Optional.of("progress");
        }
        return sentence.says(Sense.REPORT, Sense.ADMIT, Sense.FOUND, Sense.HAND_IN)
                        || sentence.places(Sense.HELP)
                                .anyMatch(at -> sentence.folded(at).startsWith("bao "))
                ? Optional.of("report")
                : Optional.empty();
    }

    /** The decision that a report waits for; a number after "số" is its number. */
    static Meaning completion(Sentence sentence) {
        sentence.useAll(Piece.Paper.class);
        var paper = sentence.each(Piece.Paper.class)
                .map(Piece.Paper::document)
                .filter(document ->
                        document.type().equals("QĐ") || document.canonical().endsWith("/CB"))
                .findFirst()
                .map(document -> Decided.paper(document, new java.util.HashSet<>()));
        var decided = TimeOfFact.behindPaper(sentence).or(() -> TimeOfFact.main(sentence));
        var ahead = decided.filter(
                        when -> when instanceof SpokenTime.On(var date, var _, var _) && date.isAfter(sentence.today()))
                .isPresent();
        return new Meaning.Completion(
                References.numbered(sentence), paper.or(() -> numbered(sentence)), decided, ahead);
    }

    private static Optional<Paper> numbered(Sentence sentence) {
        for (var at = 1; at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Count(var amount, var _, var _, var _)
                    && (sentence.key(at - 1).equals("so")
                            || sentence.is(at - 1, Sense.DECISION, Sense.DECISION_NUMBER))) {
                sentence.use(at);
                return Optional.of(new Paper(String.valueOf(amount.value()), true));
            }
        }
        return Optional.empty();
    }

    /** Nothing to report, of all or of what is named. */
    static Meaning nothing(Sentence sentence) {
        sentence.useAll(Piece.Count.class);
        var time = TimeOfFact.main(sentence);
        return new Meaning.Nothing(
                Topics.denied(sentence),
                time.filter(when -> isNamed(sentence, when))
                        .or(() -> sentence.each(Piece.Time.class)
                                .map(Piece.Time::when)
                                .filter(when -> isNamed(sentence, when))
                                .findFirst()),
                UnitsOfMessage.of(sentence));
    }

    private static boolean isNamed(Sentence sentence, SpokenTime when) {
        return !(when instanceof SpokenTime.Unclear) && !isThisYear(sentence, when);
    }

    /** "từ đầu năm", "cả năm": it speaks up to now in any case (C-3). */
    private static boolean isThisYear(Sentence sentence, SpokenTime when) {
        return when instanceof SpokenTime.During(var code, var _, var _)
                && code.equals(String.valueOf(sentence.today().getYear()));
    }

    /** Nothing of this field; a number alone is kept. */
    static Meaning talk(Sentence sentence) {
        var elsewhere = Elsewhere.counted(sentence);
        if (elsewhere.isPresent() && sentence.says(Sense.ADMIT, Sense.FOUND, Sense.GROW, Sense.NEW)) {
            return new Meaning.NotCounted(elsewhere.get());
        }
        var count = sentence.each(Piece.Count.class).findFirst();
        var alone = sentence.pieces().stream()
                .allMatch(piece -> piece instanceof Piece.Count
                        || piece instanceof Piece.Sign
                        || Sentence.isPolite(piece)
                        || Sentence.isAny(piece, Sense.PERSON));
        return new Meaning.Talk(
                alone && count.isPresent() && count.get().amount().trust() != Amounts.Trust.NONE
                        ? OptionalInt.of(count.get().amount().value())
                        : OptionalInt.empty());
    }
}
