package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An ordered index in memory, built from the documents when the store opens, so that no crash can make the two disagree.
 *
 * <p>It serves unique and other keys, points and ranges, and filters with further conditions: what it yields is checked
 * against the whole filter, so it may yield too much but never too little. It is changed only under the gate's write
 * lock and read under either lock.
 */
final class MemoryIndex extends Index<Object> {
    private static final ValueComparator VALUES = ValueComparator.ascWithoutListHandling();
    private static final Comparator<KeyValue> ORDER = MemoryIndex::compare;
    /** Sorts after every other value. */
    private static final Object TOP = MaxKey.getInstance();

    private final boolean unique;
    private final List<String> fields;
    private final NavigableMap<KeyValue, Set<Object>> positions = new TreeMap<>(ORDER);
    private long count;
    private boolean hasArrays;

    MemoryIndex(String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        super(name, keys, sparse);
        this.unique = unique;
        this.fields = keys.stream().map(IndexKey::getKey).toList();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && unique == other.isUnique() && fields.equals(fieldsOf(other));
    }

    private static List<String> fieldsOf(Index<?> index) {
        return index.getKeys().stream().map(IndexKey::getKey).toList();
    }

    @Override
    public long getCount() {
        return count;
    }

    @Override
    public long getDataSize() {
        return count;
    }

    @Override
    public void drop() {
        positions.clear();
        count = 0;
    }

    /** Called before anything is changed; also where a key that cannot be indexed is found out. */
    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        for (var key : entries(document)) {
            if (unique && positions.containsKey(key)) {
                throw new DuplicateKeyError(this, collection, getKeys(), key);
            }
        }
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        checkAdd(document, collection);
        var entries = entries(document);
        hasArrays |= entries.size() > 1;
        for (var key : entries) {
            positions.merge(key, Set.of(position), MemoryIndex::union);
            count++;
        }
    }

    private static Set<Object> union(Set<Object> some, Set<Object> one) {
        // a set of one is immutable and small; most keys have one
        var all = some.size() == 1 ? new LinkedHashSet<>(some) : some;
        all.addAll(one);
        return all;
    }

    @Override
    public @Nullable Object remove(Document document) {
        var position = position(document);
        var entries = entries(document);
        entries.forEach(key -> remove(key, position));
        return entries.isEmpty() ? null : position;
    }

    private void remove(KeyValue key, Object position) {
        var some = positions.getOrDefault(key, Set.of());
        if (!some.contains(position)) {
            return;
        }
        count--;
        if (some.size() == 1) {
            positions.remove(key);
        } else {
            some.remove(position);
        }
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        var position = position(before);
        for (var key : entries(after)) {
            var holders = positions.getOrDefault(key, Set.of());
            if (unique && !holders.isEmpty() && !holders.contains(position)) {
                throw new DuplicateKeyError(this, collection, getKeys(), key);
            }
        }
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!entries(before).equals(entries(after))) {
            remove(before);
            add(after, position, collection);
        }
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        if (!unique) {
            return null;
        }
        return entries(document).stream()
                .flatMap(key -> positions.getOrDefault(key, Set.of()).stream())
                .findFirst()
                .orElse(null);
    }

    private Set<KeyValue> entries(Document document) {
        if (isSparse()
                && fields.stream().allMatch(field -> Utils.getSubdocumentValue(document, field) instanceof Missing)) {
            return Set.of();
        }
        var entries = getKeyValues(document);
        return entries.isEmpty() ? Set.of(withoutEmptyArrays(document)) : entries;
    }

    /** An empty array has no elements to index, but the document must still be found by the other fields. */
    private KeyValue withoutEmptyArrays(Document document) {
        var values = new ArrayList<Object>();
        for (var field : fields) {
            var value = Utils.getSubdocumentValueCollectionAware(document, field);
            values.add(value instanceof Collection<?> ? Missing.getInstance() : value);
        }
        return new KeyValue(values).normalized();
    }

    private static Object position(Document document) {
        return Missing.ofNullable(document.get("_id"));
    }

    // finding

    @Override
    public boolean canHandle(Document filter) {
        return precision(filter) > 0;
    }

    /** How far a filter narrows this index: two for each leading field it fixes, one for a range on the next; 0 is not at all. */
    int precision(Document filter) {
        var conditions = Conditions.of(filter);
        var precision = 0;
        for (var field : fields) {
            var span = span(conditions, field);
            if (span.isEmpty()) {
                return precision;
            }
            if (span.get() instanceof KeySpan.Range) {
                return precision + 1;
            }
            precision += 2;
        }
        return precision;
    }

    @Override
    public Iterable<Object> getPositions(Document filter) {
        var found = new LinkedHashSet<Object>();
        walk(List.of(), Conditions.of(filter), found);
        return found;
    }

    private Optional<KeySpan> span(Conditions conditions, String field) {
        var span = conditions.span(field);
        // what has the field at all is the whole of a sparse index on it
        return span.isEmpty() && isSparse() && fields.size() == 1 && conditions.demandsPresence(field)
                ? Optional.of(KeySpan.Range.ALL)
                : span;
    }

    private void walk(List<Object> prefix, Conditions conditions, Set<Object> found) {
        var next = prefix.size() == fields.size()
                ? Optional.<KeySpan>empty()
                : span(conditions, fields.get(prefix.size()));
        switch (next.orElse(KeySpan.Range.ALL)) {
            case KeySpan.Points(var values) -> values.forEach(value -> walk(plus(prefix, value), conditions, found));
            case KeySpan.Range(var low, var high) -> collect(prefix, low, high, found);
        }
    }

    private void collect(List<Object> prefix, Optional<Object> low, Optional<Object> high, Set<Object> found) {
        var from = low.map(value -> plus(prefix, value)).orElse(prefix);
        // one element of an array may satisfy one end and another element the other
        var to = plus(
                high.filter(_ -> low.isEmpty() || !hasArrays)
                        .map(value -> plus(prefix, value))
                        .orElse(prefix),
                TOP);
        var tail = from.isEmpty() ? positions : positions.tailMap(key(from), true);
        for (Map.Entry<KeyValue, Set<Object>> entry : tail.entrySet()) {
            if (compare(entry.getKey(), new KeyValue(to)) > 0) {
                return;
            }
            found.addAll(entry.getValue());
        }
    }

    private static List<Object> plus(List<Object> values, Object value) {
        var more = new ArrayList<>(values);
        more.add(value);
        return more;
    }

    private static KeyValue key(List<Object> values) {
        return new KeyValue(values).normalized();
    }

    private static int compare(KeyValue a, KeyValue b) {
        for (var i = 0; i < Math.min(a.size(), b.size()); i++) {
            var order = VALUES.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
