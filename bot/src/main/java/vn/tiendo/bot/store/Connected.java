package vn.tiendo.bot.store;

import java.util.Set;
import vn.tiendo.domain.people.PersonId;

/**
 * Who has joined.
 *
 * @param reachable those with a chat that takes messages
 * @param lost those who have chats, none of which takes any
 */
public record Connected(Set<PersonId> reachable, Set<PersonId> lost) {
    public Connected {
        reachable = Set.copyOf(reachable);
        lost = Set.copyOf(lost);
    }
}
