package vn.tiendo.conversations.meaning;

/** Which report a message points to. */
public sealed interface Reference {
    /** The one filed last. */
    record Last() implements Reference {}

    /** The one of that number. */
    record Numbered(int number) implements Reference {}

    /** All there are. */
    record All() implements Reference {}
}
