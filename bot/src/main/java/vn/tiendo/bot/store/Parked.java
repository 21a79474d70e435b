package vn.tiendo.bot.store;

import java.time.Instant;

/**
 * A message that was set aside: one that came in and could not be handled, or one that a platform refused for good.
 *
 * @param of the chat of one that came in, the conversation of one that was to go out
 * @param id of the row or of the message; no text
 * @param why carries no text and no id
 */
public record Parked(Direction direction, String of, String id, String why, Instant at) {
    /** Which way it was going. */
    public enum Direction {
        IN,
        OUT
    }
}
