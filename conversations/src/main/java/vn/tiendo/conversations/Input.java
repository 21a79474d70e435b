package vn.tiendo.conversations;

import java.util.Optional;

/** What a person did. */
public sealed interface Input {
    /** Typed words; may be empty, long or garbage. */
    record Words(String text) implements Input {}

    /** Pressed a button: its {@code data}, whatever a client made of it. */
    record Pressed(String data) implements Input {}

    /** Sent something that is not read (message 34). */
    record Attached(Kind kind) implements Input {
        /** What was sent instead of words. */
        public enum Kind {
            PHOTO,
            FILE,
            VOICE,
            STICKER,
            CONTACT,
            LOCATION,
            OTHER
        }
    }

    /**
     * Changed a message that was handled before.
     *
     * @param ref the {@link Heard#ref} of what was changed
     */
    record Edited(String ref, String text) implements Input {}

    /** Opened or re-opened the chat: a greeting is due, with the code of a deep link if there was one. */
    record Started(Optional<String> code) implements Input {}
}
