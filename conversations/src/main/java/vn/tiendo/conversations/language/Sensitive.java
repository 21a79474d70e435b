package vn.tiendo.conversations.language;

import java.util.Optional;

/** Finds signs of personal data or of classified content, by likelihood and not by fear. */
public final class Sensitive {
    /** What a message must not carry. */
    public enum Sign {
        PERSONAL_DATA,
        CLASSIFIED
    }

    private Sensitive() {}

    public static Optional<Sign> find(String words) {
        return find(Heard.of(words));
    }

    static Optional<Sign> find(Heard heard) {
        return new Signs(heard).find();
    }
}
