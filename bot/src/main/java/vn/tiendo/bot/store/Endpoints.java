package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.domain.people.PersonId;

/** The chats that are known; a port. Joining and leaving are single writes. */
public interface Endpoints {
    Optional<Endpoint> find(String id);

    /** The chat with its person, their memberships as they stand now, and its conversation: one read. */
    Optional<Encounter> encounter(String id);

    /** The chat at an address; a stranger's, if it was not known. */
    Endpoint meet(String id, Address address);

    /** The chat is {@code person}'s from now on; wrong tries are forgotten. */
    void join(String id, PersonId person);

    /** The chat is nobody's from now on. */
    void leave(String id);

    /**
     * Counts a wrong code, once per {@code order}: at {@code limit} of them the chat is locked until {@code lock} and the
     * count begins anew.
     */
    Endpoint wrong(String id, String order, int limit, Instant lock);

    /** The chats of a person. */
    List<Endpoint> of(PersonId person);

    /** Everybody who has joined. */
    Connected connected();

    /** Nobody can be reached in the chat any more; nothing happens if it is not known. */
    void lost(String id, Instant at);

    /** Somebody said something in the chat, so they can be reached there. */
    void heard(String id, Instant at);
}
