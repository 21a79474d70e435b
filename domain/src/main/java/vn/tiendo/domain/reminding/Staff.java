package vn.tiendo.domain.reminding;

import java.util.List;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.units.UnitId;

/** Who is in which unit, and who of them can be written to. */
public interface Staff {
    /** Every membership in a unit, past and future ones included. */
    List<Membership> in(UnitId unit);

    /** Whether a person has a chat, whether it takes messages or not. */
    boolean hasJoined(PersonId person);

    /** Whether a person has a chat that takes messages. */
    boolean isReachable(PersonId person);
}
