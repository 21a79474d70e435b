package vn.tiendo.conversations.meaning;

import java.util.List;

/** Which report a message points to. */
public sealed interface Reference {
    /** The one filed last. */
    record Last() implements Reference {}

    /** The one of that number. */
    record Numbered(int number) implements Reference {}

    /** Those of these numbers. */
    record Several(List<Integer> numbers) implements Reference {
        public Several {
            numbers = List.copyOf(numbers);
        }
    }

    /** All there are. */
    record All() implements Reference {}
}
