package vn.tiendo.bot.channel;

import java.time.Instant;

/** What a payload itself tells of what its person had before their eyes (C-63). */
public sealed interface Evidence {
    /** Nothing but when it was sent. */
    record None() implements Evidence {}

    /** The page says what it had drawn: the last entry, and of which conversation, by its {@link Talks.Talk#of}. */
    record Drawn(String of, long entry) implements Evidence {}

    /** It answers a message, by the platform's name of that. */
    record Reply(String ref) implements Evidence {}

    /** It is passed on from elsewhere, where it was said at {@code saidAt}; it answers nothing here (C-62). */
    record Forward(Instant saidAt) implements Evidence {}
}
