package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Utterance;
import vn.tiendo.conversations.meaning.Utterance.Use;

/** Reads a sentence: its meaning, and what no part of it used. */
public final class Reader {
    private Reader() {}

    public static Utterance read(Sentence whole) {
        var steered = Steering.read(whole).or(() -> Chatter.steering(whole).flatMap(Steering::move));
        if (steered.isPresent()) {
            return utterance(whole, steered.get());
        }
        var sentence = Chatter.without(whole);
        var kind = Weighing.weigh(sentence).kind();
        sentence.unuse();
        return utterance(sentence, kind.read(sentence));
    }

    /** The meanings with their weights, for whoever extends the table. */
    public static String weights(Sentence sentence) {
        return Weighing.weigh(Chatter.without(sentence)).weights().toString();
    }

    private static Utterance utterance(Sentence sentence, Meaning meaning) {
        var account = new ArrayList<Use>();
        var unread = new ArrayList<String>();
        for (var at = 0; at < sentence.size(); at++) {
            var words = sentence.words(at, at + 1);
            if (isUnread(sentence, at)) {
                unread.add(words);
                account.add(new Use(words, "unread"));
            } else {
                account.add(new Use(words, as(sentence.at(at))));
            }
        }
        return new Utterance(meaning, unread, left(sentence, meaning), account);
    }

    /** What was told and is not carried out with the meaning (C-50). */
    private static List<String> left(Sentence sentence, Meaning meaning) {
        if (isReport(meaning)) {
            return unkept(sentence, meaning);
        }
        return switch (meaning) {
            case Meaning.Correction correction -> Corrections.beside(sentence, correction);
            case Meaning.Reminding _, Meaning.Extension _, Meaning.LockAccount _ ->
                UnitsOfMessage.asked(sentence).stream().skip(1).toList();
            case Meaning _ -> List.of();
        };
    }

    /** Whether it holds numbers of one fact or several. */
    private static boolean isReport(Meaning meaning) {
        return meaning instanceof Meaning.Filing
                || (meaning instanceof Meaning.Change(var sort, var _)
                        && (sort == Meaning.Change.Sort.SNAPSHOT || sort == Meaning.Change.Sort.TRANSFER));
    }

    /** Numbers and papers of a report that no fact used, each with the words beside it: "khai trừ 1" (C-50). */
    private static List<String> unkept(Sentence sentence, Meaning meaning) {
        var unkept = new ArrayList<String>();
        for (var at = 0; at < sentence.size(); at++) {
            var value = sentence.at(at) instanceof Piece.Count(var amount, var _, var _, var _)
                    ? amount.value() > 0 && !References.isReference(sentence, at)
                    : sentence.at(at) instanceof Piece.Paper;
            if (value && !sentence.isUsed(at)) {
                var from = isBeside(sentence, at - 1) ? at - 1 : at;
                unkept.add(sentence.words(from, toldTo(sentence, at)));
            }
        }
        if (meaning instanceof Meaning.Filing) {
            Elsewhere.counted(sentence)
                    .filter(words -> unkept.stream().noneMatch(said -> said.contains(words)))
                    .ifPresent(unkept::add);
            unkept.addAll(UnknownPeople.of(sentence));
        }
        var days = new SecondDays(sentence);
        unkept.addAll(days.told());
        if (meaning instanceof Meaning.Filing(var events, var _) && events.size() == 1) {
            unkept.addAll(days.beside(events.getFirst()));
        }
        return unkept;
    }

    /** A word that tells of the number behind it, unless it is counted itself: the "nam" of "1 nam 1 nữ". */
    private static boolean isBeside(Sentence sentence, int at) {
        return at >= 0 && sentence.at(at) instanceof Piece.Said && !sentence.isCount(at - 1);
    }

    /** "2 ở công ty An Phát", "1 đoàn viên". */
    private static int toldTo(Sentence sentence, int at) {
        var counted =
                sentence.is(at + 1, Sense.PEOPLE, Sense.PERSON, Sense.PART, Sense.ORG, Sense.OTHER) ? at + 2 : at + 1;
        return new AroundNumbers(sentence).isAtPlace(at) && sentence.is(counted, Sense.AT) ? counted + 2 : counted;
    }

    private static boolean isUnread(Sentence sentence, int at) {
        return switch (sentence.at(at)) {
            case Piece.Unknown(var from, var _) ->
                !sentence.isUsed(at) && sentence.text().at(from).isWord();
            case Piece.Count _,
                    Piece.Time _,
                    Piece.Paper _,
                    Piece.Enterprise _,
                    Piece.Place _,
                    Piece.Label _,
                    Piece.Name _ -> !sentence.isUsed(at);
            case Piece.Said _, Piece.Ratio _, Piece.Sign _ -> false;
        };
    }

    private static String as(Piece piece) {
        return switch (piece) {
            case Piece.Said said when Sentence.isPolite(said) -> "polite";
            case Piece.Said(var words, var _, var _, var _) ->
                String.join(
                        "|",
                        words.stream()
                                .map(word -> word.sense().name().toLowerCase(Locale.ROOT)
                                        + (word.detail().isEmpty() ? "" : ":" + word.detail()))
                                .toList());
            case Piece.Count(var amount, var _, var _, var _) -> "number " + amount.value();
            case Piece.Time(var when, var _, var _) -> "time " + when;
            case Piece.Paper(var document, var _, var _) -> "paper " + document.canonical();
            case Piece.Enterprise(var name, var _, var _) -> "enterprise " + name;
            case Piece.Place(var name, var _, var _) -> "place " + name;
            case Piece.Label(var name, var _, var _) -> "name " + name;
            case Piece.Name(var name, var _, var _) -> "name " + name;
            case Piece.Ratio _ -> "ratio";
            case Piece.Unknown _ -> "name";
            case Piece.Sign _ -> "sign";
        };
    }
}
