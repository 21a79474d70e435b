package vn.tiendo.conversations.language;

import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.language.script.Text;

/** Finds signs of personal data or of classified content, by likelihood and not by fear. */
public final class Sensitive {
    /** What a message must not carry. */
    public enum Sign {
        PERSONAL_DATA,
        CLASSIFIED
    }

    private Sensitive() {}

    public static Optional<Sign> find(String words) {
        return find(Repair.text(words));
    }

    static Optional<Sign> find(Text text) {
        return new Signs(text).find();
    }
}
