package vn.tiendo.conversations.questions;

import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Message;

/** A flow that opens a form filled in from what was reported, to be changed and sent again. */
public record Reopening(Entrance entrance, Function<Inquiry.Asked, Opened> opens) implements Flow {
    /** What came of it. */
    public sealed interface Opened {}

    /**
     * The draft, with the answer that is to be changed, as far as it was said.
     *
     * @param field its key
     * @param value what it is to be
     */
    public record Found(Draft draft, Optional<String> field, Optional<String> value) implements Opened {}

    /** There is nothing to open, as this says. */
    public record Told(Message message) implements Opened {}
}
