package vn.tiendo.conversations.language.lexicon;

/**
 * One sense of a spelling.
 *
 * @param detail what tells it from others of its sense, such as an indicator; empty if there is nothing to tell
 */
public record Word(Sense sense, String detail) {
    /** From {@code SENSE} or {@code SENSE:detail}. */
    static Word parse(String name) {
        var colon = name.indexOf(':');
        return colon < 0
                ? new Word(Sense.valueOf(name), "")
                : new Word(Sense.valueOf(name.substring(0, colon)), name.substring(colon + 1));
    }
}
