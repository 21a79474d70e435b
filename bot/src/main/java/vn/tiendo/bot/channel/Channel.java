package vn.tiendo.bot.channel;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;

/** A way to and from people. */
public interface Channel {
    /** "telegram", "zalo", "web": the first part of its addresses. */
    String name();

    /** What a stored payload means; an exception parks the row (poison). */
    Parsed parse(String raw);

    /** Says {@code message} to one chat; renders it in the channel's own way. Blocking; runs on a virtual thread. */
    Sent send(Address to, Message message);

    /**
     * Says again what may have arrived before, parts that did arrive excepted: as plainly as can be, for a picture may be what
     * failed, and the text says all.
     */
    default Sent sendAgain(Address to, Message message) {
        return send(to, message);
    }

    Abilities abilities();

    /** Whether somebody who was heard here last at {@code heard} may be told something unasked at {@code now}. */
    default Openness openness(Instant heard, Instant now) {
        return Openness.FREE;
    }

    /** Says it in a form that the platform approved before, however long nobody was heard; empty if there is none for it. */
    default Optional<Sent> sendApproved(Address to, Message message) {
        return Optional.empty();
    }

    /**
     * What a payload means, and what it tells of what was seen.
     *
     * @param asker of what is said in a group, where whoever said it is found alone: the chat part of an {@link Address}
     */
    record Parsed(Input input, boolean inGroup, Optional<String> asker, Evidence evidence) {
        public Parsed(Input input, boolean inGroup, Evidence evidence) {
            this(input, inGroup, Optional.empty(), evidence);
        }

        public Parsed(Input input, boolean inGroup) {
            this(input, inGroup, new Evidence.None());
        }

        /** The same payload, to be taken as another input. */
        public Parsed as(Input other) {
            return new Parsed(other, inGroup, asker, evidence);
        }
    }
}
