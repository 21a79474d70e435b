package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.domain.people.PersonId;

/** Who agreed to which text about their data, and when; a port. */
public interface Consents {
    /** Keeps a consent, once per order. */
    void keep(Consent consent);

    /** All that a person agreed to is withdrawn since that moment; what was withdrawn before stays so (P-05). */
    void withdraw(PersonId person, Instant at);

    /** The newest consent of a person that stands. */
    Optional<Consent> newest(PersonId person);

    /**
     * A person's agreement.
     *
     * @param order the id of the order by which it was given; its own id
     * @param version of the text that was shown
     */
    record Consent(String order, PersonId person, String version, String channel, Instant at) {}
}
