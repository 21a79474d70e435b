package vn.tiendo.bot.mongo.embedded;

import java.util.List;
import java.util.Optional;

/** The part of one field's values that a filter leaves: some points, or everything between two ends (both included, as more may be found but nothing missed). */
sealed interface KeySpan {
    record Points(List<Object> values) implements KeySpan {
        public Points {
            values = List.copyOf(values);
        }
    }

    record Range(Optional<Object> low, Optional<Object> high) implements KeySpan {
        static final Range ALL = new Range(Optional.empty(), Optional.empty());
    }
}
