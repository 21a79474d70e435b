package vn.tiendo.config;

import java.util.List;
import java.util.Optional;
import vn.tiendo.config.tree.Folder;
import vn.tiendo.config.tree.Problems;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.Sheet;
import vn.tiendo.config.tree.Tree;
import vn.tiendo.config.tree.Yaml;

/**
 * What is being loaded, and where its problems go.
 *
 * @param bundled whether these are the samples inside the program, which may do what a deployment may not
 */
record Source(Folder folder, boolean bundled, Problems problems) {
    /** The group that a whole YAML file is. */
    Optional<Row> group(String file, Shape shape) {
        return folder.text(file, problems)
                .flatMap(text -> Yaml.read(file, text, problems))
                .flatMap(tree -> shape.open(tree, problems));
    }

    /** The rows of a file, a sheet or a YAML list. */
    List<Row> rows(String file, Shape shape) {
        var text = folder.text(file, problems);
        if (text.isEmpty()) {
            return List.of();
        }
        if (file.endsWith(".csv")) {
            return shape.open(Sheet.read(file, text.get(), problems), problems);
        }
        return Yaml.read(file, text.get(), problems).stream()
                .flatMap(tree -> items(tree).stream())
                .flatMap(tree -> shape.open(tree, problems).stream())
                .toList();
    }

    private List<Tree> items(Tree tree) {
        if (tree instanceof Tree.Items(var _, var items)) {
            return items;
        }
        problems.add(tree.place(), "a list", tree.found());
        return List.of();
    }
}
