package vn.tiendo.bot.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiendo.bot.store.Encounter;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;

/**
 * What is to be committed to a conversation: its next session, and what is said in it.
 *
 * @param encounter the chat, as it was loaded
 * @param handled the rows and orders that this is the response to
 * @param saidAt when the platform says that what is turned was said; empty for a settled order
 * @param order what is pending from now on
 * @param heard what the history shows of what was said
 * @param notice what is said unasked, as a notice is written; empty for an answer
 */
public record Response(
        Encounter encounter,
        Session session,
        List<Message> messages,
        List<String> handled,
        Optional<Instant> saidAt,
        Optional<Pending> order,
        Optional<HeardText> heard,
        Optional<String> notice) {
    public Response {
        messages = List.copyOf(messages);
        handled = List.copyOf(handled);
    }

    /** One that leaves {@code session} behind. */
    public static Response of(Encounter encounter, Session session, List<Message> messages) {
        return new Response(
                encounter,
                session,
                messages,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What a turn comes to: what was offered is remembered with its channel. */
    public static Response of(Encounter encounter, Turn turn, List<Message> messages) {
        var channel = encounter.endpoint().address().channel();
        return of(
                encounter,
                turn.session().telling(channel, messages, encounter.kept().entries()),
                messages);
    }

    /** To these rows and orders. */
    public Response to(List<String> rows) {
        return new Response(encounter, session, messages, rows, saidAt, order, heard, notice);
    }

    /** After what was said then, as the history shows it. */
    public Response after(Optional<Instant> at, Optional<HeardText> text) {
        return new Response(encounter, session, messages, handled, at, order, text, notice);
    }

    /** With an order pending. */
    public Response ordering(Optional<Pending> pending) {
        return new Response(encounter, session, messages, handled, saidAt, pending, heard, notice);
    }

    /** Said unasked, for a notice as it is written. */
    public Response unasked(String raw) {
        return new Response(encounter, session, messages, handled, saidAt, order, heard, Optional.of(raw));
    }

    Endpoint endpoint() {
        return encounter.endpoint();
    }

    Kept kept() {
        return encounter.kept();
    }
}
