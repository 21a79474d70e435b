package vn.tiendo.bot.channel;

import java.util.Optional;

/** Where chats come from, as far as their channel knows: the network of a page's browser. */
public interface Sources {
    /** The place of a chat; empty where the channel tells none. */
    Optional<String> of(Address chat);
}
