package vn.tiendo.bot.store;

import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Told;

/** What each person was told unasked, by day and by step; a port. It is decided here before anything is left in a chat. */
public interface Tellings {
    /** What was decided for a person, and which writing of it this is; of whom nothing was, nothing in version 0. */
    Kept of(PersonId person);

    /** Writes {@code next}, if what is kept still has that version; false if somebody else has written in between. */
    boolean put(PersonId person, long version, Told next);

    /** What is kept of a person. */
    record Kept(long version, Told told) {}
}
