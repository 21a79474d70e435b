package vn.tiendo.domain.reporting;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The organisation that was founded, or in which new members were found to be at its founding.
 *
 * @param kind the code of its kind: {@code chi_bo}, {@code cdcs}; empty if nobody said
 * @param founders how many members it had when it was founded; empty if nobody said
 * @param name its own name, if it was given
 */
public record Organisation(Optional<String> kind, OptionalInt founders, Optional<String> name) {
    public static Organisation of(String kind, int founders) {
        return new Organisation(Optional.of(kind), OptionalInt.of(founders), Optional.empty());
    }

    public static Organisation named(String name) {
        return new Organisation(Optional.empty(), OptionalInt.empty(), Optional.of(name));
    }
}
