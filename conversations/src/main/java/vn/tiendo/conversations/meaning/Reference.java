package vn.tiendo.conversations.meaning;

import java.util.List;
import java.util.OptionalInt;

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

    /** The one that tells of this: "hủy kết nạp 2 đảng viên". */
    record Told(List<String> indicators, OptionalInt count) implements Reference {
        public Told {
            indicators = List.copyOf(indicators);
        }
    }

    /** All there are. */
    record All() implements Reference {}
}
