package vn.tiendo.conversations.language;

import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Repair;

/** What a message that consists of nothing but a steering word asks of a running conversation. */
public sealed interface Navigation {
    /** To the question before. */
    record Back() implements Navigation {}

    /** Past this question. */
    record Skip() implements Navigation {}

    /** Out of this conversation. */
    record Cancel() implements Navigation {}

    /** Out of it for now, with the draft kept. */
    record Later() implements Navigation {}

    /** How this works. */
    record Help() implements Navigation {}

    /** Leaves the answer as it is. */
    record Keep() implements Navigation {}

    /** Changes an answer, perhaps that of a line. */
    record Edit(Optional<Integer> line) implements Navigation {}

    /** Changes the answer to a key to what was typed. */
    record EditField(String key, String value) implements Navigation {}

    /** Agreement. */
    record Yes() implements Navigation {}

    /** Disagreement. */
    record No() implements Navigation {}

    /** On with a parked draft. */
    record Resume() implements Navigation {}

    /** What a message that is wholly a steering word asks for. */
    static Optional<Navigation> of(String words) {
        return words.length() > 120 ? Optional.empty() : Steers.of(Repair.text(words));
    }
}
