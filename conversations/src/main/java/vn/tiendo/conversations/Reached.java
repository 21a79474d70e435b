package vn.tiendo.conversations;

import java.util.function.Supplier;

/** How far a turn has come. */
public sealed interface Reached {
    /** To its end. */
    record Turned(Turn turn) implements Reached {}

    /** To something that is to be looked up first; then it is asked again. */
    record Wants(LookUp<?> lookUp) implements Reached {}

    /** As far as {@code turning} comes with what was found. */
    static Reached by(Supplier<Turn> turning) {
        try {
            return new Turned(turning.get());
        } catch (Findings.Unfound missing) {
            return new Wants(missing.wanted());
        }
    }
}
