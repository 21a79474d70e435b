package vn.tiendo.conversations.meaning;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is said of something that moves no indicator.
 *
 * @param metric what is counted in stock, such as {@code dang_vien}
 * @param exactness how exact the count is, such as {@code NEARLY}; empty if nobody said
 * @param kind what sort of change it is, such as {@code rename}
 * @param direction {@code in} or {@code out}; of a figure in stock {@code tang} or {@code giam}
 */
public record Passing(
        Optional<String> metric,
        Optional<String> sort,
        OptionalInt count,
        Optional<String> exactness,
        OptionalInt members,
        Optional<String> workplace,
        Optional<SpokenTime> time,
        Optional<String> kind,
        Optional<String> direction,
        Set<String> need,
        Set<String> guessed) {
    public Passing {
        need = Set.copyOf(need);
        guessed = Set.copyOf(guessed);
    }

    /** A change of which only its sort and time are said. */
    public static Passing of(Optional<String> kind, Optional<SpokenTime> time, Set<String> need, Set<String> guessed) {
        return new Passing(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                time,
                kind,
                Optional.empty(),
                need,
                guessed);
    }

    /** The same of people, so many. */
    public Passing people(String what, OptionalInt number, Optional<String> howExact) {
        return new Passing(
                Optional.of(what), sort, number, howExact, members, workplace, time, kind, direction, need, guessed);
    }

    /** The same of organisations of a sort, so many, with so many members. */
    public Passing organisations(Optional<String> what, OptionalInt number, OptionalInt ofMembers) {
        return new Passing(metric, what, number, exactness, ofMembers, workplace, time, kind, direction, need, guessed);
    }

    /** The same at an enterprise. */
    public Passing at(Optional<String> enterprise) {
        return new Passing(metric, sort, count, exactness, members, enterprise, time, kind, direction, need, guessed);
    }

    /** The same, coming in or going out, more or fewer. */
    public Passing going(Optional<String> way) {
        return new Passing(metric, sort, count, exactness, members, workplace, time, kind, way, need, guessed);
    }
}
