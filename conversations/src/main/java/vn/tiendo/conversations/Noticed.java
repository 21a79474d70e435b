package vn.tiendo.conversations;

import java.time.Instant;

/** What became of a notice at its turn. */
public sealed interface Noticed {
    /** It is said, or has lost its point if the turn says nothing. */
    record Said(Turn turn) implements Noticed {}

    /** It comes again then: a draft is being worked on. */
    record Held(Instant until) implements Noticed {}
}
