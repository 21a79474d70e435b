package vn.tiendo.config.tree;

import java.util.Collection;
import java.util.Optional;

/**
 * The keys of one group, or the cells of one row, read by field.
 *
 * @param columns the columns of the sheet, or the keys that are written
 */
public record Row(Tree.Entries entries, Collection<String> columns, Problems problems) {
    /** The value of a required field; a missing or wrong one is a problem, and a blank stands in. */
    public <T> T get(Field<T> field) {
        return maybe(field).orElse(field.kind().blank());
    }

    /** The value of a field, or empty if it is not there or wrong; a wrong one is a problem. */
    public <T> Optional<T> maybe(Field<T> field) {
        var tree = entries.entries().get(field.key());
        return tree == null ? Optional.empty() : field.kind().reader().read(tree, problems);
    }

    public boolean has(Field<?> field) {
        return entries.entries().containsKey(field.key());
    }

    /** Whether the sheet has a column for a field, so that an empty cell says something. */
    public boolean hasColumn(Field<?> field) {
        return columns.contains(field.key());
    }

    /** Where a field stands, or would stand. */
    public Place place(Field<?> field) {
        var tree = entries.entries().get(field.key());
        return tree == null ? place().key(field.key(), place().line()) : tree.place();
    }

    /** What is written at a field, for a problem's "found". */
    public String found(Field<?> field) {
        var tree = entries.entries().get(field.key());
        return tree == null ? "nothing" : tree.found();
    }

    public Place place() {
        return entries.place();
    }

    /** Notes a problem at a field, with what is written there. */
    public void problem(Field<?> field, String expected) {
        problems.add(place(field), expected, found(field));
    }
}
