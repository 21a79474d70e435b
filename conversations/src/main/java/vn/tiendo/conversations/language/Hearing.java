package vn.tiendo.conversations.language;

import java.time.LocalDate;
import vn.tiendo.conversations.language.lexicon.Lexicon;

/**
 * Who is heard, and on which day.
 *
 * @param lexicon the words that are known: those of the service and of the deployment's programmes
 */
public record Hearing(LocalDate today, As as, Lexicon lexicon) {
    /** Where no programme adds words. */
    public Hearing(LocalDate today, As as) {
        this(today, as, Lexicon.standard());
    }

    /** The role in which somebody speaks, where it changes the meaning of a word. */
    public enum As {
        SECRETARY,
        LEADER
    }
}
