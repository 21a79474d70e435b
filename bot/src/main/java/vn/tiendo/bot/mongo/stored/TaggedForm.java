package vn.tiendo.bot.mongo.stored;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The form of a sealed type: the tag of the kind under {@code is}, then the fields of that kind. */
final class TaggedForm<T> implements Layout<T> {
    static final String TAG = "is";

    private final Map<Class<?>, Kind<? extends T>> byType = new HashMap<>();
    private final Map<String, Kind<? extends T>> byTag = new HashMap<>();

    /** A kind, its tag and its form. */
    record Kind<K>(String tag, Class<K> type, RecordForm<K> shape) {
        Document write(Object value) {
            var tagged = new Document(TAG, tag);
            tagged.putAll(shape.write(type.cast(value)));
            return tagged;
        }
    }

    private TaggedForm(Class<T> family, List<Kind<? extends T>> kinds) {
        kinds.forEach(kind -> {
            byType.put(kind.type(), kind);
            byTag.put(kind.tag(), kind);
        });
        var missing = new LinkedHashSet<>(members(family).toList());
        missing.removeAll(byType.keySet());
        if (!missing.isEmpty() || byTag.size() < byType.size()) {
            throw new IllegalStateException(
                    "expected a tag of its own for every kind of %s, found none for %s; add a line here"
                            .formatted(family.getSimpleName(), missing));
        }
    }

    /** Every kind of {@code family}; a forgotten one stops the service and every test at once. */
    @SafeVarargs
    static <T> TaggedForm<T> of(Class<T> family, Kind<? extends T>... kinds) {
        var all = new ArrayList<Kind<? extends T>>();
        for (var kind : kinds) {
            all.add(kind);
        }
        return new TaggedForm<>(family, all);
    }

    static <K> Kind<K> kind(String tag, Class<K> type, RecordForm<K> shape) {
        return new Kind<>(tag, type, shape);
    }

    @Override
    public Document write(T value) {
        var kind = byType.get(value.getClass());
        if (kind == null) {
            throw new IllegalStateException("expected a kind with a tag, found " + value.getClass());
        }
        return kind.write(value);
    }

    @Override
    public T read(@Nullable Object stored) {
        if (!(stored instanceof Document document) || !(document.get(TAG) instanceof String tag)) {
            throw Unreadable.instead("a document with a tag", stored);
        }
        var kind = byTag.get(tag);
        if (kind == null) {
            throw Unreadable.fields("one of the tags " + byTag.keySet(), "another one");
        }
        try {
            return kind.shape().read(document, Set.of(TAG));
        } catch (Unreadable inside) {
            throw inside.within(tag);
        }
    }

    private static Stream<Class<?>> members(Class<?> type) {
        var permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(TaggedForm::members);
    }
}
