package vn.tiendo.conversations.language.clauses;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.SpokenTime;

/** Whether what is said is only wished, planned, ordered or ahead (C-53). */
final class Plans {
    private Plans() {}

    /** Whether what is said is only wished, planned or proposed (C-53). */
    static boolean plans(Sentence sentence) {
        var plan = sentence.places(Sense.PLAN)
                .filter(at -> !sentence.is(at, Sense.LITTLE) || sentence.length(at) > 1)
                .filter(at -> !isPastPlan(sentence, at) && !isRequest(sentence, at))
                .findFirst()
                .orElse(-1);
        var act = sentence.first(Sense.ADMIT, Sense.FOUND, Sense.LAUNCH, Sense.INTO, Sense.GROW, Sense.HAVE_MORE);
        var ought = act > 0 && sentence.key(act - 1).equals("phai");
        return act >= 0 && (ought || isOrdered(sentence, act) || (plan >= 0 && plan < act + 3) || isAhead(sentence));
    }

    /** "sếp bảo kết nạp 4 đảng viên": what somebody else says; whoever is told to report does so. */
    private static boolean isOrdered(Sentence sentence, int act) {
        var told = sentence.first(Sense.TELL);
        if (told < 0
                || told > act
                || !sentence.text().at(sentence.at(told).from()).isMarked()) {
            return false;
        }
        for (var at = told + 1; at < act; at++) {
            if (sentence.isSign(at) || sentence.is(at, Sense.REPORT, Sense.OURS)) {
                return false;
            }
        }
        return true;
    }

    /** "mong anh ghi nhận giúp": of whoever is addressed. */
    private static boolean isRequest(Sentence sentence, int at) {
        return sentence.key(at).equals("mong")
                && sentence.is(
                        at + 1, Sense.PERSON, Sense.LITTLE, Sense.RECEIVED, Sense.VERIFY, Sense.SHOW, Sense.HELP);
    }

    /** "sáng mai kết nạp 2 đảng viên"; a day in digits that lies ahead is more often a slip. */
    private static boolean isAhead(Sentence sentence) {
        return sentence.each(Piece.Time.class)
                .filter(time -> beginning(time.when())
                        .filter(day -> day.isAfter(sentence.today()))
                        .isPresent())
                .anyMatch(time -> Folding.folded(sentence.text().text(time.from(), time.to()))
                        .matches(".*\\b(mai|mot|kia|sau|toi|sang)\\b.*"));
    }

    private static Optional<LocalDate> beginning(SpokenTime when) {
        return switch (when) {
            case SpokenTime.On(var date, var _, var _) -> Optional.of(date);
            case SpokenTime.Between(var first, var _) -> Optional.of(first);
            case SpokenTime.During _, SpokenTime.Until _, SpokenTime.Since _, SpokenTime.Unclear _ -> Optional.empty();
        };
    }

    /** "theo kế hoạch đã kết nạp". */
    private static boolean isPastPlan(Sentence sentence, int at) {
        return sentence.is(at + 1, Sense.ALREADY)
                || sentence.key(at - 1).equals("theo")
                || sentence.key(at - 1).equals("vuot");
    }
}
