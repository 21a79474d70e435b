package vn.tiendo.conversations;

import java.util.List;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;

/** Who is talking. */
public sealed interface Speaker {
    /** Somebody who has not joined. */
    record Stranger() implements Speaker {}

    /** Somebody who has joined; {@code memberships} were read this turn and hold today, possibly none (P-17). */
    record Known(Person person, List<Membership> memberships) implements Speaker {
        public Known {
            memberships = List.copyOf(memberships);
        }
    }
}
