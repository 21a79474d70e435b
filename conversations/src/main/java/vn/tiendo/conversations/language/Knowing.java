package vn.tiendo.conversations.language;

import java.time.LocalDate;
import vn.tiendo.conversations.language.clauses.Sentence;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.language.lexicon.Sense;

/** Answers that give no value but say why: it is still to come, or the speaker does not know it. */
public final class Knowing {
    private Knowing() {}

    /** "đang chờ đảng ủy", "k có số": what is asked for is still to come. */
    public static boolean isAwaited(String words) {
        return says(words, Sense.AWAITING) && isOnly(words, Sense.AWAITING, Sense.DECISION, Sense.DECISION_NUMBER);
    }

    /** "quên rồi", "nhiều nơi khác nhau", "chưa có": there is no one value that could be given. */
    public static boolean isUnknown(String words) {
        return isOnly(words, Sense.UNSURE, Sense.NOTHING, Sense.NOT, Sense.HAVE);
    }

    private static boolean says(String words, Sense sense) {
        return Sentence.of(Repair.text(words), Lexicon.standard(), LocalDate.EPOCH, false)
                .says(sense);
    }

    private static boolean isOnly(String words, Sense... senses) {
        var sentence = Sentence.of(Repair.text(words), Lexicon.standard(), LocalDate.EPOCH, false);
        return sentence.size() > 0 && sentence.says(senses) && sentence.isOnly(senses);
    }
}
