package vn.tiendo.conversations.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.conversations.meaning.Utterance;

/** Reads a whole message: what is wanted, and every fact in it. */
public final class Language {
    /** The readers in their order; the first that recognises the message decides. */
    private static final List<Function<Sentence, Optional<Understanding>>> READERS = List.of(
            Steers::read,
            Commands::readVerdict,
            Corrections::read,
            Commands::read,
            Questions::read,
            Changes::read,
            Zeros::read,
            Filings::read);

    /** Longer messages than any channel sends are read up to here. */
    private static final int LONGEST = 4_000;

    private Language() {}

    /** The message with its meaning as a type; a message is read once, and nobody reads its words again. */
    public static Utterance utterance(String words, Hearing hearing) {
        return new Utterance(Meanings.of(read(words, hearing)), Optional.empty(), List.of(), List.of());
    }

    public static Understanding read(String words, Hearing hearing) {
        var heard = Heard.of(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        var sign = Sensitive.find(heard);
        if (sign.isPresent()) {
            var refusal = new Draft(Intent.REFUSE_PERSONAL_DATA);
            return sign.get() == Sensitive.Sign.CLASSIFIED
                    ? refusal.with("kind", "classified").done()
                    : refusal.done();
        }
        var sentence = Sentence.of(heard, hearing);
        for (var reader : READERS) {
            var understanding = reader.apply(sentence);
            if (understanding.isPresent()) {
                return understanding.get();
            }
        }
        return new Draft(Intent.OUT_OF_SCOPE).done();
    }
}
