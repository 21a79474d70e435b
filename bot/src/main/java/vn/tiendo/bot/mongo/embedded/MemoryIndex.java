package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final boolean unique;
    private final List<String> fields;
    private final NavigableMap<KeyValue, Set<Object>> positions = new TreeMap<>(IndexSearch.ORDER);
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

    @Override
    public boolean canHandle(Document filter) {
        return precision(filter) > 0;
    }

    /** How far a filter narrows this index: two for each leading field it fixes, one for a range on the next; 0 is not at all. */
    int precision(Document filter) {
        return search(filter).precision();
    }

    @Override
    public Iterable<Object> getPositions(Document filter) {
        return search(filter).positions();
    }

    /** The same in the order of a sort, found while it is read; empty where this index does not have that order. */
    Optional<Iterable<Object>> inOrder(Document filter, Document sort) {
        return search(filter).inOrder(sort);
    }

    private IndexSearch search(Document filter) {
        return IndexSearch.of(fields, positions, hasArrays, isSparse(), filter);
    }
}
