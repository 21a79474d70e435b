package vn.tiendo.bot.channel;

import java.time.Instant;
import java.util.Optional;

/**
 * An update that a channel found genuine, on its way through the door.
 *
 * @param id unique for ever: {@code telegram:<botId>:<update_id>}, {@code web:<session>:<n>}
 * @param place its place in the platform's own order within the chat: the update id, the time, the page's number
 * @param ref the platform's name of the message that was sent, if it has one
 * @param edits the ref of the message this one changes; it replaces that one if it was not handled yet
 * @param sentAt the platform's time
 * @param raw the payload as it came; the channel itself parses it later, in the worker
 */
public record Incoming(
        String id,
        Address from,
        long place,
        Optional<String> ref,
        Optional<String> edits,
        Instant sentAt,
        String raw) {}
