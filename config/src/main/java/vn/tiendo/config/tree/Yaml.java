package vn.tiendo.config.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a YAML file into a tree. */
public final class Yaml {
    private final String file;
    private final Problems problems;

    private Yaml(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The tree of {@code text}, or empty if it is no YAML or holds nothing. */
    public static Optional<Tree> read(String file, String text, Problems problems) {
        var settings = LoadSettings.builder().setUseMarks(true).build();
        try {
            var node = new Compose(settings).composeString(text);
            if (node.isEmpty()) {
                problems.add(Place.of(file), "keys and values", "an empty file");
            }
            return node.flatMap(root -> new Yaml(file, problems).tree(root, Place.of(file)));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problems.add(new Place(file, line, ""), "YAML", "this slip: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(Place.of(file), "YAML", "characters that may not stand in it");
        }
        return Optional.empty();
    }

    private Optional<Tree> tree(Node node, Place place) {
        if (node.getAnchor().isPresent()) {
            problems.add(place, "the values themselves", "an anchor (&)");
            return Optional.of(new Tree.Leaf(place, node instanceof ScalarNode scalar ? scalar.getValue() : "&"));
        }
        return switch (node) {
            case ScalarNode scalar ->
                scalar.getTag().equals(Tag.NULL)
                        ? Optional.empty()
                        : Optional.of(new Tree.Leaf(place, scalar.getValue().strip()));
            case SequenceNode sequence -> Optional.of(items(sequence, place));
            case MappingNode mapping -> Optional.of(entries(mapping, place));
            case Node other -> throw new IllegalArgumentException("expected a YAML node, found " + other.getNodeType());
        };
    }

    private Tree items(SequenceNode sequence, Place place) {
        List<Tree> items = new ArrayList<>();
        int index = 0;
        for (var node : sequence.getValue()) {
            tree(node, place.item(index++, line(node))).ifPresent(items::add);
        }
        return new Tree.Items(place, items);
    }

    private Tree entries(MappingNode mapping, Place place) {
        var entries = new LinkedHashMap<String, Tree>();
        for (var tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                problems.add(new Place(file, line, place.path()), "a key of one word", "a list or group as a key");
                continue;
            }
            var at = place.key(scalar.getValue(), line);
            var value = tree(tuple.getValueNode(), at);
            if (entries.containsKey(scalar.getValue())) {
                problems.add(at, "each key once", "“%s” again".formatted(scalar.getValue()));
            }
            value.ifPresent(tree -> entries.put(scalar.getValue(), tree));
        }
        return new Tree.Entries(place, entries);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
