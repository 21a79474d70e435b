package vn.tiendo.conversations;

import java.util.HashMap;
import java.util.Map;

/** What was looked up for a turn so far. */
public record Findings(Map<LookUp<?>, Object> found) {
    /** Nothing looked up yet. */
    public static final Findings NONE = new Findings(Map.of());

    public Findings {
        found = Map.copyOf(found);
    }

    /** The same with what one more look-up found. */
    public <T> Findings with(LookUp<T> lookUp, T result) {
        var more = new HashMap<>(found);
        more.put(lookUp, result);
        return new Findings(more);
    }

    /** What a look-up found; where it was not made yet, the turn ends here and is asked again with it. */
    @SuppressWarnings("unchecked") // each was put in under a look-up of its own type
    public <T> T of(LookUp<T> lookUp) {
        var result = found.get(lookUp);
        if (result == null) {
            throw new Unfound(lookUp);
        }
        return (T) result;
    }

    /** Ends a turn at a look-up that has not been made; {@link Reached} tells the shell of it. */
    @SuppressWarnings("serial") // it lives within one call
    public static final class Unfound extends RuntimeException {
        private final transient LookUp<?> wanted;

        private Unfound(LookUp<?> wanted) {
            super("not looked up: " + wanted.getClass().getSimpleName(), null, false, false);
            this.wanted = wanted;
        }

        public LookUp<?> wanted() {
            return wanted;
        }
    }
}
