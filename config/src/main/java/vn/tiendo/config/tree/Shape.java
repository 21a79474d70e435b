package vn.tiendo.config.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that a group, or the columns that a sheet, may have. */
public record Shape(List<Field<?>> fields) {
    public Shape {
        fields = List.copyOf(fields);
    }

    public static Shape of(Field<?>... fields) {
        return new Shape(List.of(fields));
    }

    /** The group that {@code tree} is; unknown and missing keys are problems. */
    public Optional<Row> open(Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Entries entries)) {
            problems.add(tree.place(), expected(), tree.found());
            return Optional.empty();
        }
        entries.entries().forEach((key, value) -> known(key, value.place(), "key", problems));
        missing(entries, problems);
        return Optional.of(new Row(entries, entries.entries().keySet(), problems));
    }

    /** The rows of a sheet; unknown and missing columns are problems, once for the sheet. */
    public List<Row> open(Sheet.Rows sheet, Problems problems) {
        for (var column : sheet.columns()) {
            known(column, sheet.head(), "column", problems);
        }
        for (var field : fields) {
            if (field.required() && !sheet.columns().contains(field.key())) {
                if (!sheet.columns().isEmpty() && !isMisspelt(field.key(), sheet.columns())) {
                    problems.add(sheet.head(), "a column “%s”".formatted(field.key()), "none");
                }
                return List.of();
            }
        }
        List<Row> rows = new ArrayList<>();
        for (var tree : sheet.rows()) {
            if (tree instanceof Tree.Entries entries) {
                missing(entries, problems);
                rows.add(new Row(entries, sheet.columns(), problems));
            }
        }
        return rows;
    }

    /** This shape as a JSON Schema. */
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (var field : fields) {
            Map<String, Object> schema = new LinkedHashMap<>(field.kind().schema());
            schema.put("description", field.about());
            properties.put(field.key(), schema);
        }
        var required = fields.stream().filter(Field::required).map(Field::key).toList();
        return Map.of("type", "object", "additionalProperties", false, "properties", properties, "required", required);
    }

    private void known(String key, Place place, String what, Problems problems) {
        var keys = keys();
        if (!keys.contains(key)) {
            var near = Spelling.nearest(key, keys);
            problems.add(
                    place,
                    near.map("“%s”"::formatted).orElse("one of " + String.join(", ", keys)),
                    "the unknown %s “%s”".formatted(what, key));
        }
    }

    /** Whether one of the keys written is an unknown one that comes near {@code key}: one problem, not two. */
    private boolean isMisspelt(String key, Collection<String> written) {
        return written.stream()
                .filter(one -> !keys().contains(one))
                .anyMatch(one -> Spelling.nearest(one, keys()).equals(Optional.of(key)));
    }

    private void missing(Tree.Entries entries, Problems problems) {
        for (var field : fields) {
            if (field.required()
                    && !entries.entries().containsKey(field.key())
                    && !isMisspelt(field.key(), entries.entries().keySet())) {
                var place = entries.place();
                problems.add(place.key(field.key(), place.line()), field.kind().expected(), "nothing");
            }
        }
    }

    String expected() {
        return "the keys " + String.join(", ", keys());
    }

    private Collection<String> keys() {
        return fields.stream().map(Field::key).toList();
    }
}
