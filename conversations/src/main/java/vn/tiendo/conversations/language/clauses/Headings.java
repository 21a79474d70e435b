package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Sense;

/** Numbers that stand after what they count: "đảng viên: 2", "số đảng viên mới là 2", the lines of a form. */
final class Headings {
    private static final String MARKS = ":-=+";

    private Headings() {}

    /** The people whose heading stands before a number. */
    static Optional<Noun> people(Sentence sentence, int number) {
        var named = sentence.is(number - 1, Sense.QUANTITY)
                || (sentence.isSign(number - 1, ':') && sentence.is(number - 2, Sense.QUANTITY));
        var before = number - 1;
        while (before >= 0
                && (isMark(sentence, before)
                        || (named && sentence.isSign(before, ','))
                        || sentence.is(
                                before,
                                Sense.IS,
                                Sense.NEW,
                                Sense.HAVE,
                                Sense.QUANTITY,
                                Sense.ALREADY,
                                Sense.ADMIT,
                                Sense.GROW))) {
            before--;
        }
        var heading = before;
        return Noun.people(sentence, before)
                .filter(noun -> !isCounted(sentence, noun.from() - 1))
                .or(() -> Noun.entering(sentence, heading, number))
                .or(() -> body(sentence, number));
    }

    /** Whether figures come behind a colon after the word of figures: "kết quả quý 2: đảng viên mới 6". */
    static boolean follows(Sentence sentence) {
        var at = sentence.first(Sense.PROGRESS) + 1;
        while (sentence.has(at) && !sentence.isSign(at, ':')) {
            at++;
        }
        while (sentence.has(at) && !sentence.isCount(at)) {
            at++;
        }
        return sentence.isCount(at);
    }

    /** The organisation whose heading stands before a number: "thành lập công đoàn: 1". */
    static Optional<Noun> organisation(Sentence sentence, int number) {
        return closes(sentence, number) ? Noun.organisation(sentence, heading(sentence, number)) : Optional.empty();
    }

    /** The number of a heading that stands at a place; -1 if it has none. */
    static int number(Sentence sentence, int heading) {
        var at = heading + 1;
        while (isMark(sentence, at) || (at > heading && sentence.is(at, Sense.NEW) && !sentence.is(at, Sense.HAVE))) {
            at++;
        }
        return sentence.isCount(at) && closes(sentence, at) ? at : -1;
    }

    /** "công đoàn thành lập 2 chi hội": who founded, and none of what was. */
    static boolean isFounder(Sentence sentence, int organisation) {
        var verb = organisation + 1;
        while (sentence.is(verb, Sense.NEW, Sense.ALREADY, Sense.HAVE, Sense.LITTLE)) {
            verb++;
        }
        var at = verb + 1;
        while (sentence.is(at, Sense.NEW, Sense.HAVE, Sense.HAVE_MORE)) {
            at++;
        }
        return sentence.is(verb, Sense.FOUND, Sense.LAUNCH)
                && sentence.isCount(at)
                && Noun.organisation(sentence, at + 1).isPresent();
    }

    /** The number of what was founded where the verb stands between: "công đoàn mới thành lập 3"; -1 if there is none. */
    static int founded(Sentence sentence, int organisation) {
        var verb = organisation + 1;
        while (sentence.is(verb, Sense.NEW, Sense.ALREADY, Sense.HAVE, Sense.LITTLE)) {
            verb++;
        }
        if (!sentence.is(verb, Sense.FOUND, Sense.LAUNCH) || Denials.denied(sentence, verb)) {
            return -1;
        }
        var at = verb + 1;
        while (isMark(sentence, at)
                || sentence.is(at, Sense.NEW, Sense.HAVE, Sense.HAVE_MORE, Sense.IS, Sense.QUANTITY)) {
            at++;
        }
        return sentence.isCount(at)
                        && Noun.organisation(sentence, at + 1).isEmpty()
                        && Noun.people(sentence, at + 1).isEmpty()
                        && !sentence.is(at + 1, Sense.CENT)
                ? at
                : -1;
    }

    /** "lại ra được cái chi đoàn mới thành lập": one was founded, and that closes the clause. */
    static boolean isFoundedBehind(Sentence sentence, int organisation) {
        var verb = organisation + 1;
        while (sentence.is(verb, Sense.NEW, Sense.ALREADY, Sense.HAVE, Sense.LITTLE)) {
            verb++;
        }
        return sentence.is(verb, Sense.FOUND, Sense.LAUNCH)
                && !Denials.denied(sentence, verb)
                && closes(sentence, verb)
                && !sentence.asks();
    }

    /** A body that stands for its members in a list: "đảng 2, công đoàn 10, thanh niên 3". */
    private static Optional<Noun> body(Sentence sentence, int number) {
        var heading = heading(sentence, number);
        return closes(sentence, number)
                        && (!sentence.says(Sense.FOUND)
                                || isLine(sentence, heading)
                                || sentence.is(heading - 1, Sense.ADMIT))
                ? Noun.body(sentence, heading)
                : Optional.empty();
    }

    /** "thành lập 0, công đoàn 5": a line of its own, which counts members, for nothing named was founded before it. */
    static boolean isLine(Sentence sentence, int heading) {
        return sentence.isSign(heading - 1)
                && number(sentence, heading) > 0
                && Noun.body(sentence, heading).isPresent()
                && !organisationBefore(sentence, heading);
    }

    private static boolean organisationBefore(Sentence sentence, int heading) {
        for (var at = heading - 1; at >= 0; at--) {
            if (sentence.is(at, Sense.FOUND, Sense.LAUNCH)) {
                return false;
            }
            if (sentence.is(at, Sense.ORG)) {
                return !sentence.is(at - 1, Sense.REPORT);
            }
        }
        return true;
    }

    private static int heading(Sentence sentence, int number) {
        var at = number - 1;
        while (isMark(sentence, at) || (sentence.is(at, Sense.NEW) && !sentence.is(at, Sense.HAVE))) {
            at--;
        }
        return at;
    }

    /** Whether nothing but politeness comes after a number in its part of the sentence. */
    private static boolean closes(Sentence sentence, int number) {
        var after = number + 1;
        while (sentence.is(after, Sense.LITTLE) && (after > number + 1 || !sentence.is(after, Sense.PERSON))) {
            after++;
        }
        return !sentence.has(after) || (sentence.isSign(after) && !sentence.isSign(after, ':'));
    }

    private static boolean isMark(Sentence sentence, int at) {
        for (var i = 0; i < MARKS.length(); i++) {
            if (sentence.isSign(at, MARKS.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCounted(Sentence sentence, int at) {
        return sentence.isCount(at) || (sentence.is(at, Sense.NEW) && sentence.isCount(at - 1));
    }
}
