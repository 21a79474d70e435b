package vn.tiendo.conversations.questions;

import java.util.Optional;
import vn.tiendo.conversations.Message;

/** What comes of a carried-out order for the talk. */
public sealed interface Ending {
    /**
     * Its draft is done with, and this is said.
     *
     * @param filed the number of the report that came of it
     */
    record Done(Message message, Optional<Long> filed) implements Ending {
        public Done(Message message) {
            this(message, Optional.empty());
        }
    }

    /** That question is asked again. */
    record Again(String key, String why) implements Ending {}

    /** The store found that answer good. */
    record Answered(String key, String canonical) implements Ending {}

    /** The chat belongs to somebody new, who is met with this. */
    record Joined(Message message) implements Ending {}

    /** The chat belongs to nobody, who may join again. */
    record Stranger(String why) implements Ending {}
}
