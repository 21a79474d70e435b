package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.domain.people.PersonId;

/** Who agreed to which text about their data, and when; a port. */
public interface Consents {
    /** Keeps a consent, once per order. */
    void keep(Consent consent);

    /** The newest consent of a person. */
    Optional<Consent> newest(PersonId person);

    /**
     * A person's agreement.
     *
     * @param order the id of the order by which it was given; its own id
     * @param version of the text that was shown
     */
    record Consent(String order, PersonId person, String version, String channel, Instant at) {}
}
