package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.domain.people.PersonId;

/**
 * A chat that is known, and whose it is.
 *
 * @param id the keyed digest of the address
 * @param person empty for a stranger
 * @param wrongTries wrong codes typed since the last good one or lock (C-30)
 * @param lockedUntil no code is looked at before
 * @param heardAt about when somebody said something there last, to some minutes
 * @param lostAt since when nobody can be reached there any more, if that is so
 */
public record Endpoint(
        String id,
        Address address,
        Optional<PersonId> person,
        int wrongTries,
        Optional<Instant> lockedUntil,
        Optional<Instant> heardAt,
        Optional<Instant> lostAt) {
    /** How the ids of the conversations of people begin. */
    public static final String PERSONS = "p-";

    /** How the ids of the conversations of chats begin that are nobody's. */
    public static final String STRANGERS = "e-";

    /** A chat that nothing is known of but where it is. */
    public static Endpoint fresh(String id, Address address) {
        return new Endpoint(id, address, Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** On which channel it is: "telegram". */
    public String channel() {
        return address.channel();
    }

    /** The id of the conversation that the chat takes part in: the person's, or a stranger's own. */
    public String conversation() {
        return person.map(Endpoint::conversationOf).orElseGet(() -> strangers(id));
    }

    /** The id of the one conversation that a person has on all channels. */
    public static String conversationOf(PersonId person) {
        return PERSONS + person.value();
    }

    /** The id of the conversation of a chat that belongs to nobody. */
    public static String strangers(String id) {
        return STRANGERS + id;
    }

    /** The id of the chat at an address. */
    public static String idOf(Address address, Seal seal) {
        return seal.digest(String.join("\n", address.channel(), address.account(), address.chat()));
    }
}
