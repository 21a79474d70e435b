package vn.tiendo.config.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may stand at a place of a file: how it is read, and how it is described to an editor.
 *
 * @param expected in a few words, for problems
 * @param blank what stands in for a value that was wrong, so that reading goes on and finds the other problems
 * @param schema its description in JSON Schema
 */
public record ValueKind<T>(String expected, T blank, Map<String, Object> schema, Reader<T> reader) {
    public ValueKind {
        schema = Map.copyOf(schema);
    }

    /** Reads a tree, or notes a problem and gives nothing. */
    @FunctionalInterface
    public interface Reader<T> {
        Optional<T> read(Tree tree, Problems problems);
    }

    /** A single text that {@code parse} understands. */
    public static <T> ValueKind<T> leaf(
            String expected, T blank, Map<String, Object> schema, Function<String, Optional<T>> parse) {
        return new ValueKind<>(expected, blank, schema, (tree, problems) -> {
            var value = tree instanceof Tree.Leaf leaf ? parse.apply(leaf.text()) : Optional.<T>empty();
            if (value.isEmpty()) {
                problems.add(tree.place(), expected, tree.found());
            }
            return value;
        });
    }

    /** Several of a kind; in the cell of a sheet they are separated by semicolons. */
    public static <T> ValueKind<List<T>> list(ValueKind<T> kind) {
        return new ValueKind<>(
                "a list of " + kind.expected(),
                List.of(),
                Map.of("type", "array", "items", kind.schema()),
                (tree, problems) -> {
                    List<T> values = new ArrayList<>();
                    for (var item : items(tree)) {
                        kind.reader().read(item, problems).ifPresent(values::add);
                    }
                    return Optional.of(List.copyOf(values));
                });
    }

    /** A list of groups of keys. */
    public static <T> ValueKind<List<T>> groups(Shape shape, Function<Row, T> read) {
        return new ValueKind<>(
                "a list of groups with " + shape.expected(),
                List.of(),
                Map.of("type", "array", "items", shape.schema()),
                (tree, problems) -> Optional.of(items(tree).stream()
                        .flatMap(item -> shape.open(item, problems).stream())
                        .map(read)
                        .toList()));
    }

    /** Some keys that belong together. */
    public static <T> ValueKind<T> group(Shape shape, T blank, Function<Row, T> read) {
        return new ValueKind<>(
                shape.expected(),
                blank,
                shape.schema(),
                (tree, problems) -> shape.open(tree, problems).map(read));
    }

    private static List<Tree> items(Tree tree) {
        return switch (tree) {
            case Tree.Items(var _, var items) -> items;
            case Tree.Leaf(var place, var text) ->
                List.of(text.split(";")).stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(part -> (Tree) new Tree.Leaf(place, part))
                        .toList();
            case Tree.Entries entries -> List.of(entries);
        };
    }
}
