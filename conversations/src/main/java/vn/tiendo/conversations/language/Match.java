package vn.tiendo.conversations.language;

import java.util.List;

/** Which known names a typed name may mean. */
public sealed interface Match {
    /** No known name is near. */
    record None() implements Match {}

    /** One name, clearly nearer than any other. */
    record One(Names.Known known) implements Match {}

    /** At most three names, best first, of which the person must pick; one alone if a word that was typed is not in it. */
    record Several(List<Names.Known> candidates) implements Match {
        public Several {
            candidates = List.copyOf(candidates);
        }
    }
}
