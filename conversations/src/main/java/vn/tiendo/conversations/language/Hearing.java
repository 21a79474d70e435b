package vn.tiendo.conversations.language;

import java.time.LocalDate;

/** Who is heard, and on which day. */
public record Hearing(LocalDate today, As as) {
    /** The role in which somebody speaks, where it changes the meaning of a word. */
    public enum As {
        SECRETARY,
        LEADER
    }
}
