package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one filter leaves of an ordered index: the stretches below each combination of values it fixes for the leading fields, within the range it
 * demands of the next.
 *
 * @param fixed how many leading fields are fixed
 * @param single those of them that are fixed to one value
 * @param heads the values of the fixed fields, a combination for each stretch
 */
record IndexSearch(
        List<String> fields,
        NavigableMap<KeyValue, Set<Object>> entries,
        boolean hasArrays,
        int fixed,
        Set<String> single,
        List<List<Object>> heads,
        Optional<KeySpan.Range> range) {
    static final Comparator<KeyValue> ORDER = IndexSearch::compare;

    private static final ValueComparator VALUES = ValueComparator.ascWithoutListHandling();
    /** Sorts after every other value. */
    private static final Object TOP = MaxKey.getInstance();

    static IndexSearch of(
            List<String> fields,
            NavigableMap<KeyValue, Set<Object>> entries,
            boolean hasArrays,
            boolean sparse,
            Document filter) {
        var conditions = Conditions.of(filter);
        var single = new ArrayList<String>();
        var heads = List.of(List.<Object>of());
        var fixed = 0;
        var span = span(conditions, fields, fixed, sparse);
        while (span.orElse(KeySpan.Range.ALL) instanceof KeySpan.Points(var values)) {
            var different = values.stream()
                    .map(value -> key(List.of(value)).get(0))
                    .distinct()
                    .toList();
            heads = heads.stream()
                    .flatMap(head -> different.stream().map(value -> plus(head, value)))
                    .toList();
            if (different.size() == 1) {
                single.add(fields.get(fixed));
            }
            fixed++;
            span = span(conditions, fields, fixed, sparse);
        }
        return new IndexSearch(
                fields, entries, hasArrays, fixed, Set.copyOf(single), heads, span.map(KeySpan.Range.class::cast));
    }

    private static Optional<KeySpan> span(Conditions conditions, List<String> fields, int at, boolean sparse) {
        if (at == fields.size()) {
            return Optional.empty();
        }
        var span = conditions.span(fields.get(at));
        // what has the field at all is the whole of a sparse index on it
        return span.isEmpty() && sparse && fields.size() == 1 && conditions.demandsPresence(fields.get(at))
                ? Optional.of(KeySpan.Range.ALL)
                : span;
    }

    /** Two for each leading field that is fixed, one for a range on the next; 0 where the filter does not narrow the index. */
    int precision() {
        return 2 * fixed + (range.isPresent() ? 1 : 0);
    }

    /** Where everything lies that satisfies the filter; it may be more, never less. */
    Set<Object> positions() {
        var found = new LinkedHashSet<Object>();
        stretches().forEach(stretch -> stretch.values().forEach(found::addAll));
        return found;
    }

    /**
     * The same in the order of a sort, found while it is read; empty where the index does not have that order: where it is not that of the fields
     * after the fixed ones, one way for all, or where arrays are indexed, which stand in many places of it.
     */
    Optional<Iterable<Object>> inOrder(Document sort) {
        var by = sort.keySet().stream().filter(field -> !single.contains(field)).toList();
        var ways = Set.copyOf(sort.values());
        var until = fixed + by.size();
        if (hasArrays
                || ways.size() != 1
                || until > fields.size()
                || !fields.subList(fixed, until).equals(by)) {
            return Optional.empty();
        }
        Comparator<KeyValue> order = (a, b) -> compare(a, b, fixed, until);
        return Optional.of(
                ways.contains(1)
                        ? () -> new IndexOrder(stretches().toList(), order)
                        : () -> new IndexOrder(
                                stretches().map(NavigableMap::descendingMap).toList(), order.reversed()));
    }

    private Stream<NavigableMap<KeyValue, Set<Object>>> stretches() {
        return heads.stream().map(this::stretch);
    }

    private NavigableMap<KeyValue, Set<Object>> stretch(List<Object> head) {
        var low = range.flatMap(KeySpan.Range::low);
        var high = range.flatMap(KeySpan.Range::high);
        var from = low.map(value -> plus(head, value)).orElse(head);
        // one element of an array may satisfy one end and another element the other
        var to = high.filter(_ -> low.isEmpty() || !hasArrays)
                .map(value -> plus(head, value))
                .orElse(head);
        var last = key(plus(to, TOP));
        if (from.isEmpty()) {
            return entries.headMap(last, true);
        }
        var first = key(from);
        return ORDER.compare(first, last) > 0
                ? Collections.emptyNavigableMap()
                : entries.subMap(first, true, last, true);
    }

    private static List<Object> plus(List<Object> values, Object value) {
        var more = new ArrayList<>(values);
        more.add(value);
        return more;
    }

    private static KeyValue key(List<Object> values) {
        return new KeyValue(values).normalized();
    }

    /** By each value in turn; what ends first comes first. */
    private static int compare(KeyValue a, KeyValue b) {
        var shared = Math.min(a.size(), b.size());
        var order = compare(a, b, 0, shared);
        return order != 0 ? order : Integer.compare(a.size(), b.size());
    }

    private static int compare(KeyValue a, KeyValue b, int from, int until) {
        for (var i = from; i < until; i++) {
            var order = VALUES.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
