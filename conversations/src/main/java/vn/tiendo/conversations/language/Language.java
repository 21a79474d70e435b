package vn.tiendo.conversations.language;

import java.util.List;
import vn.tiendo.conversations.language.clauses.Reader;
import vn.tiendo.conversations.language.clauses.Sentence;
import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.language.script.FormLines;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Courtesy;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Utterance;

/** Reads a whole message, once: what is wanted, every fact in it, and what no fact used. */
public final class Language {
    /** Longer messages than any channel sends are read up to here. */
    private static final int LONGEST = 4_000;

    private Language() {}

    /** The message with its meaning as a type; nobody reads its words again. */
    public static Utterance utterance(String words, Hearing hearing) {
        var text = text(words, hearing);
        var sign = Sensitive.find(text);
        if (sign.isPresent()) {
            var refused = new Meaning.Refused(sign.get() == Sensitive.Sign.CLASSIFIED);
            return new Utterance(refused, List.of(), List.of(), List.of());
        }
        var read =
                Reader.read(Sentence.of(text, hearing.lexicon(), hearing.today(), hearing.as() == Hearing.As.LEADER));
        return new IndicatorCodes(hearing.lexicon()).coded(read);
    }

    private static Text text(String words, Hearing hearing) {
        var bounded = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return Courtesy.without(Repair.text(FormLines.joined(bounded), hearing.lexicon()));
    }

    /** Whether words ask for what there is, and not for what was done. */
    public static boolean asksForStock(String words) {
        return StockWords.in(words);
    }

    /** The same in the keys of the notation. */
    public static Understanding read(String words, Hearing hearing) {
        var utterance = utterance(words, hearing);
        return Notation.of(utterance.meaning())
                .leaving(utterance.meaning() instanceof Meaning.Question ? utterance.unread() : utterance.unkept());
    }

    /** The weights of the meanings that were weighed, for whoever extends the table of cues. */
    public static String weights(String words, Hearing hearing) {
        return Reader.weights(Sentence.of(
                text(words, hearing), hearing.lexicon(), hearing.today(), hearing.as() == Hearing.As.LEADER));
    }
}
