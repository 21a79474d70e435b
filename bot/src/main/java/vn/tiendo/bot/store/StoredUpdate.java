package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A stored update: what came in and in which chat, open until it is handled.
 *
 * @param endpoint the {@link Endpoint#id} of the chat
 * @param place its place in the platform's own order within the chat; a notice has none: it comes after what people said,
 *     is never late and makes nothing late
 * @param ref the platform's name of the message
 * @param edits the ref of the message it changes
 * @param raw the payload as it came; sealed in the store, gone once the row is handled
 * @param attempts how often it was found unhandled at a start
 */
public record StoredUpdate(
        String id,
        String endpoint,
        Optional<Long> place,
        Optional<String> ref,
        Optional<String> edits,
        Instant sentAt,
        Instant receivedAt,
        String raw,
        int attempts) {
    /** Whether it is something to be said unasked; its payload is of the service's own form. */
    public boolean isNotice() {
        return place.isEmpty();
    }
}
