package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.domain.people.PersonId;

/** The codes by which people join, kept as digests (C-30); a port. */
public interface Codes {
    /** Whose the code is, if it is known, unused and not expired. */
    Optional<PersonId> find(String code, Instant now);

    /**
     * Uses the code up for {@code order}, in one write; a repeat of the same order finds what it took. A reusable code
     * stays good.
     */
    Optional<PersonId> take(String code, String order, Instant now);

    /** Makes a code known, or changes the one with the same digits. */
    void issue(String code, PersonId person, Validity validity);

    /** How long a code is good. */
    sealed interface Validity {
        /** Once, until a moment. */
        record Once(Instant until) implements Validity {}

        /** For ever and for anybody; bundled samples only. */
        record Reusable() implements Validity {}
    }
}
