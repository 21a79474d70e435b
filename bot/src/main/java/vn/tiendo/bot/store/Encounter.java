package vn.tiendo.bot.store;

import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;

/**
 * A chat with all that a turn needs of it, as one read finds it (I-12).
 *
 * @param person whose the chat is; empty for a stranger
 * @param memberships all of the person's, also those that are over
 * @param kept the conversation that the chat takes part in; fresh if nothing was said in it yet
 */
public record Encounter(Endpoint endpoint, Optional<Person> person, List<Membership> memberships, Kept kept) {
    public Encounter {
        memberships = List.copyOf(memberships);
    }

    /** In a chat of which nothing is stored. */
    public static Encounter fresh(Endpoint endpoint) {
        return new Encounter(endpoint, Optional.empty(), List.of(), Kept.fresh(endpoint.conversation()));
    }

    /** The same chat, of which something was committed. */
    public Encounter with(Kept committed) {
        return new Encounter(endpoint, person, memberships, committed);
    }
}
