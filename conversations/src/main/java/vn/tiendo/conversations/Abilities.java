package vn.tiendo.conversations;

import java.util.Set;

/**
 * What a channel can do. Whoever decides or renders asks this, never the channel's name.
 *
 * @param buttons how many one message may carry
 * @param length the longest text it shows in one piece, in UTF-16 units
 */
public record Abilities(Set<Ability> can, int buttons, int length) {
    public Abilities {
        can = Set.copyOf(can);
    }

    /** Something that not every channel can. */
    public enum Ability {
        /** A message that was sent can be changed. */
        EDITS,
        /** Shows pictures. */
        PICTURES,
        /** The items of a list bear their numbers, by which people may mean them. */
        NUMBERED_LISTS,
        /** Offers what may be typed next, beside the keyboard. */
        QUICK_REPLIES,
        /** Shows the conversation itself, so that storing an answer is its delivery. */
        SHOWS_HISTORY,
        /** Reaches people who are not looking. */
        PUSHES
    }

    public boolean can(Ability ability) {
        return can.contains(ability);
    }
}
