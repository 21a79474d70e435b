package vn.tiendo.conversations.questions;

import java.util.Optional;
import vn.tiendo.conversations.Tags;

/**
 * A button offered with a question.
 *
 * @param canonical what pressing it answers; empty if it answers nothing by itself
 * @param key the question it is about, if another than the one it stands with: answered, or reopened if nothing is said
 * @param invitation what to type, if it only invites to that: "Đồng chí ghi tên nơi làm việc."
 */
public record Choice(String label, Optional<String> canonical, Optional<String> key, String invitation) {
    /** A choice that answers. */
    public static Choice of(String label, String canonical) {
        return new Choice(label, Optional.of(canonical), Optional.empty(), "");
    }

    /** A choice that says what to type. */
    public static Choice typed(String label, String invitation) {
        return new Choice(label, Optional.empty(), Optional.empty(), invitation);
    }

    /** A choice that asks an earlier question again. */
    public static Choice reopening(String label, String key) {
        return new Choice(label, Optional.empty(), Optional.of(key), "");
    }

    /** A choice that answers another question. */
    public static Choice elsewhere(String label, String key, String canonical) {
        return new Choice(label, Optional.of(canonical), Optional.of(key), "");
    }

    /** What its button carries. */
    public String tag() {
        return Tags.of(key.orElse("") + canonical.map(said -> "=" + said).orElse("?" + label));
    }
}
