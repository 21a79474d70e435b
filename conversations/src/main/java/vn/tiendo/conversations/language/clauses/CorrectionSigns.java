package vn.tiendo.conversations.language.clauses;

import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;

/** What tells that something reported is to be changed. */
final class CorrectionSigns {
    private CorrectionSigns() {}

    /** "sửa số người thành 3"; of "muốn sửa thì làm sao" the help comes first. */
    static boolean begins(Sentence sentence) {
        var at = sentence.first(Sense.CORRECT);
        return Beginning.within(sentence, Sense.CORRECT, sentence.says(Sense.REPORT) ? 5 : 3)
                && !(sentence.first(Sense.HELP) >= 0 && sentence.first(Sense.HELP) < at)
                && !isSeen(sentence, at);
    }

    /** Typed without marks "thay" is "thấy" and "doi" is "đội", unless what is changed stands behind it. */
    private static boolean isSeen(Sentence sentence, int at) {
        return Set.of("thay", "doi").contains(sentence.folded(at))
                && !sentence.text().at(sentence.at(at).from()).isMarked()
                && !sentence.text().marked()
                && !isField(sentence, at + 1);
    }

    private static boolean isField(Sentence sentence, int from) {
        var at = from;
        while (sentence.is(at, Sense.LITTLE, Sense.HELP) && !sentence.is(at, Sense.QUANTITY)) {
            at++;
        }
        return isValue(sentence, at)
                || sentence.is(
                        at,
                        Sense.QUANTITY,
                        Sense.DAY_OF,
                        Sense.DECISION,
                        Sense.DECISION_NUMBER,
                        Sense.WORKPLACE,
                        Sense.COMPANY,
                        Sense.PEOPLE,
                        Sense.ORG,
                        Sense.REPORT);
    }

    private static boolean isValue(Sentence sentence, int at) {
        return sentence.has(at) && SecondThoughts.isValue(sentence.at(at));
    }

    /** "răng lại ghi 2, sửa số người thành 1": a field and its new value, wherever it is said. */
    static boolean correctsField(Sentence sentence) {
        return sentence.places(Sense.CORRECT)
                .anyMatch(at -> isField(sentence, at + 1)
                        && sentence.places(Sense.INTO_VALUE)
                                .anyMatch(into -> into > at && into <= at + 3 && isValue(sentence, into + 1)));
    }

    /** "bữa trước em báo 5 mà thật ra có 4": other than what was reported. */
    static boolean isReally(Sentence sentence) {
        return Corrections.really(sentence) > 0
                && (sentence.says(Sense.REPORT, Sense.HAND_IN)
                        || sentence.holds("ghi")
                        || sentence.holds("go")
                        || sentence.holds("nhap"))
                && !sentence.asks();
    }

    /** "thêm 1 nữ vào báo cáo 140". */
    static boolean addsToReport(Sentence sentence) {
        return (References.numbered(sentence).isPresent()
                        || sentence.places(Sense.REPORT)
                                .anyMatch(at -> sentence.key(at - 1).equals("vao")))
                && sentence.places(Sense.HAVE_MORE, Sense.NEW)
                        .anyMatch(at -> sentence.key(at).equals("them"))
                && !sentence.says(Sense.ADMIT, Sense.FOUND);
    }
}
