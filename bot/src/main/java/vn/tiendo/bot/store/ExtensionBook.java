package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.List;
import vn.tiendo.domain.duties.Extension;
import vn.tiendo.domain.people.PersonId;

/** The longer time that was given to units; a port. The last that was given counts, all are kept with who gave them and why. */
public interface ExtensionBook {
    /** Gives it, once for each order. */
    void grant(Extension extension, String order, PersonId by, Instant at);

    /** Those given at {@code since} or later, each as it counts now. */
    List<Extension> changedSince(Instant since);
}
