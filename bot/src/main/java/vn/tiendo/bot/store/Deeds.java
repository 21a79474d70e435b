package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.domain.people.PersonId;

/** What was done to people's accounts, for the audit trail (P-12); a port. It holds ids alone: no name, no text, no chat. */
public interface Deeds {
    /** Keeps a deed, once by its id. */
    void keep(Deed deed);

    /**
     * One deed.
     *
     * @param id of the order that did it, and of the person if it did it to several
     * @param by who did it; empty where nobody had joined yet
     * @param whom to whose account
     */
    record Deed(String id, Kind kind, Optional<PersonId> by, PersonId whom, String channel, Instant at) {}

    /** What can be done to an account. */
    enum Kind {
        /** A chat became the person's, with their consent. */
        JOINED,
        /** A chat was given back; the consent is withdrawn. */
        LEFT,
        /** The level above closed all chats (C-31). */
        LOCKED,
        /** What told who the person is was erased (P-14). */
        ERASED,
        /** The same, as the time for keeping it was over (P-13). */
        EXPIRED
    }
}
