package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Set;

/** Stretches of one index, each in its order, read as one in the order of what follows the fields that are fixed, and no further than asked for. */
final class IndexOrder implements Iterator<Object> {
    /** What is left of one stretch, and where it is. */
    private static final class Stretch {
        private final Iterator<Entry<KeyValue, Set<Object>>> rest;
        private Entry<KeyValue, Set<Object>> first;

        Stretch(Iterator<Entry<KeyValue, Set<Object>>> rest) {
            this.rest = rest;
            this.first = rest.next();
        }

        KeyValue key() {
            return first.getKey();
        }

        boolean advance() {
            if (!rest.hasNext()) {
                return false;
            }
            first = rest.next();
            return true;
        }
    }

    private final PriorityQueue<Stretch> stretches;
    private Iterator<Object> positions = List.of().iterator();

    /** The order compares whole keys; it need only tell those of different stretches. */
    IndexOrder(Collection<? extends NavigableMap<KeyValue, Set<Object>>> parts, Comparator<KeyValue> order) {
        this.stretches = new PriorityQueue<>(Math.max(1, parts.size()), Comparator.comparing(Stretch::key, order));
        parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> new Stretch(part.entrySet().iterator()))
                .forEach(stretches::add);
    }

    @Override
    public boolean hasNext() {
        return positions.hasNext() || !stretches.isEmpty();
    }

    @Override
    public Object next() {
        if (!positions.hasNext()) {
            var next = stretches.remove();
            positions = next.first.getValue().iterator();
            if (next.advance()) {
                stretches.add(next);
            }
        }
        return positions.next();
    }
}
