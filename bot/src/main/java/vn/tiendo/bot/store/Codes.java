package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.domain.people.PersonId;

/** The codes by which people join, kept as digests (C-30); a port. */
public interface Codes {
    /** Whose the code is, if it is known, unused and not expired. */
    Optional<PersonId> find(String code, Instant now);

    /**
     * Uses the code up for {@code order}, in one write, and with it all others of the same person; a repeat of the same
     * order finds what it took. A reusable code stays good.
     */
    Optional<PersonId> take(String code, String order, Instant now);

    /**
     * Makes a code known, or changes the one with the same digits. A code is one per person: those that the person had
     * before and that are good once are good no more.
     */
    void issue(String code, PersonId person, Validity validity);

    /**
     * Makes another code of a person good once, beside the one that was issued last: the first of them that is used voids the
     * other, and so does the next issue.
     */
    void issueBeside(String code, PersonId person, Validity.Once validity);

    /** Whether the code is good for ever and for anybody. */
    boolean isReusable(String code);

    /**
     * Makes a code that is good once good no more, and with it the others of the same person that are good once: they were
     * handed out on one slip; true if it was.
     */
    boolean revoke(String code, Instant now);

    /** How long a code is good. */
    sealed interface Validity {
        /** Once, until a moment. */
        record Once(Instant until) implements Validity {}

        /** Once, until a moment, of a code that is issued again with each start: where it was used it is void for good. */
        record Recurring(Instant until) implements Validity {}

        /** For ever and for anybody; bundled samples only. */
        record Reusable() implements Validity {}
    }
}
