package vn.tiendo.conversations.questions;

import java.util.List;

/**
 * A line of a review: what it says, and which questions it came from, so that "sửa 2" can reopen them.
 *
 * @param shared whether it holds for all facts of a message alike (C-7)
 */
public record Point(String label, String value, List<String> keys, boolean shared) {
    public Point {
        keys = List.copyOf(keys);
    }

    public Point(String label, String value, String... keys) {
        this(label, value, List.of(keys), false);
    }

    /** The same line, said once for all facts. */
    public Point forAll() {
        return new Point(label, value, keys, true);
    }
}
