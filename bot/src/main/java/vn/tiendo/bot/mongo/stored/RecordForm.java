package vn.tiendo.bot.mongo.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The form of a record: a document with a field of its own name for each component, all of them there and no other. */
final class RecordForm<T> implements Layout<T> {
    private final List<Field<T, ?>> fields;
    private final Function<Object[], T> make;

    /**
     * A field: its name in the store, what stands in it, and how.
     *
     * @param before what it was in documents that were written before it was thought of; empty if it was always there
     */
    record Field<T, V>(String name, Function<T, V> of, Layout<V> layout, Optional<V> before) {
        private @Nullable Object write(T value) {
            return layout.write(of.apply(value));
        }

        private V read(Document document) {
            if (isOlder(document)) {
                return before.orElseThrow(() -> Unreadable.fields("a field " + name, "none of that name"));
            }
            try {
                return layout.read(document.get(name));
            } catch (Unreadable inside) {
                throw inside.within(name);
            }
        }

        private boolean isOlder(Document document) {
            return !document.containsKey(name);
        }
    }

    RecordForm(List<Field<T, ?>> fields, Function<Object[], T> make) {
        this.fields = List.copyOf(fields);
        this.make = make;
    }

    static <T, V> Field<T, V> field(String name, Layout<V> layout, Function<T, V> of) {
        return new Field<>(name, of, layout, Optional.empty());
    }

    /** A field that older documents lack: it was {@code before} in them. */
    static <T, V> Field<T, V> later(String name, Layout<V> layout, V before, Function<T, V> of) {
        return new Field<>(name, of, layout, Optional.of(before));
    }

    @Override
    public Document write(T value) {
        var document = new Document();
        fields.forEach(field -> document.append(field.name(), field.write(value)));
        return document;
    }

    @Override
    public T read(@Nullable Object stored) {
        if (!(stored instanceof Document document)) {
            throw Unreadable.instead("a document", stored);
        }
        return read(document, Set.of());
    }

    /** As {@link #read}, where {@code besides} may stand in the document too. */
    T read(Document document, Set<String> besides) {
        var values = new Object[fields.size()];
        for (var at = 0; at < values.length; at++) {
            values[at] = fields.get(at).read(document);
        }
        var older = fields.stream().filter(field -> field.isOlder(document)).count();
        if (document.size() != values.length - older + besides.size()) {
            throw Unreadable.fields("no field but " + names(), unknown(document, besides));
        }
        return Unreadable.unless(make, values);
    }

    private List<String> names() {
        return fields.stream().<String>map(Field::name).toList();
    }

    private String unknown(Document document, Set<String> besides) {
        var unknown = new ArrayList<>(document.keySet());
        unknown.removeAll(names());
        unknown.removeAll(besides);
        return unknown.toString();
    }
}
