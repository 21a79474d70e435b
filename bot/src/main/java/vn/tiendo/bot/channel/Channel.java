package vn.tiendo.bot.channel;

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

    Abilities abilities();

    /** What a payload means. */
    record Parsed(Input input, boolean inGroup) {}
}
