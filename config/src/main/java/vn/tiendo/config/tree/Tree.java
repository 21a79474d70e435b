package vn.tiendo.config.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A definition file or a part of it: texts under keys, with the place of each. A row of a sheet is a tree as well. */
public sealed interface Tree {
    Place place();

    /** A single text, as written. */
    record Leaf(Place place, String text) implements Tree {}

    /** Trees one after the other. */
    record Items(Place place, List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Trees under keys, in the order written; a key without a value is left out. */
    record Entries(Place place, Map<String, Tree> entries) implements Tree {
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** What this is, for a problem's "found". */
    default String found() {
        return switch (this) {
            case Leaf(var _, var text) -> "“" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "”";
            case Items(var _, var items) -> "a list of %d".formatted(items.size());
            case Entries(var _, var entries) -> "the keys " + String.join(", ", entries.keySet());
        };
    }
}
