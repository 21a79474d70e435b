package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.conversations.Message;

/**
 * A message on its way out.
 *
 * @param id unique within the conversation; made of what it answers and a number
 * @param endpoint the chat it goes to
 * @param entry its number in the conversation; 0 if that is not known
 * @param doubted whether an attempt was made of which nobody knows what became
 * @param notice what it is said of, unasked, as a notice is written; empty for an answer
 */
public record Posted(
        String id, String endpoint, long entry, Instant at, Message message, boolean doubted, Optional<String> notice) {
    /** The same, in other words. */
    public Posted saying(Message other) {
        return new Posted(id, endpoint, entry, at, other, doubted, notice);
    }
}
