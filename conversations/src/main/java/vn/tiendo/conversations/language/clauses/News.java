package vn.tiendo.conversations.language.clauses;

import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.SpokenTime;

/** What is new: the reports that came in, today where no other days are said. */
final class News {
    private News() {}

    /** "có gì mới không", "hôm nay có tin gì mới", "có báo cáo mới chưa"; "không có gì mới" is said and not asked. */
    static boolean isAsked(Sentence sentence) {
        return sentence.places(Sense.OCCUR)
                        .anyMatch(at -> (sentence.folded(at).equals("gi moi") || isOfTime(sentence, at))
                                && !Denials.denied(sentence, at)
                                && !sentence.is(at - 1, Sense.NOTHING))
                || sentence.places(Sense.REPORT)
                        .anyMatch(at -> sentence.key(at + 1).equals("moi")
                                && sentence.is(at - 1, Sense.HAVE)
                                && sentence.asks());
    }

    /** "tháng 5 chi bộ mình có gì không"; without any time it is small talk. */
    private static boolean isOfTime(Sentence sentence, int at) {
        return sentence.folded(at).startsWith("co gi ") && sentence.hasAny(Piece.Time.class);
    }

    /** "hôm nay", "tuần này": of days, and no period of a plan. */
    static boolean isOfDays(Sentence sentence) {
        return sentence.each(Piece.Time.class)
                .anyMatch(time -> time.when() instanceof SpokenTime.On || time.when() instanceof SpokenTime.Between);
    }

    /** The days that are said, else today where news is asked for. */
    static Optional<SpokenTime> days(Sentence sentence) {
        return TimeOfFact.asked(sentence)
                .or(() -> isAsked(sentence) ? Optional.of(SpokenTime.On.exactly(sentence.today())) : Optional.empty());
    }
}
