package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.Iterator;

/**
 * The changes that may not be in the file yet, with their documents before and after.
 *
 * <p>A reader has to wait for those alone that could be in the answer or missing from it: the documents that match the filter now
 * or did so before the change. Added to and removed from under the write lock, read under either.
 */
final class Unwritten {
    private record Change(long number, String collection, Document image) {}

    private final ArrayDeque<Change> changes = new ArrayDeque<>();

    void add(long number, String collection, Document image) {
        changes.addLast(new Change(number, collection, image));
    }

    /** The number of the last change that whoever reads by this filter can see; 0 if there is none. */
    long last(String collection, Document filter) {
        var matcher = new DefaultQueryMatcher();
        Iterator<Change> newestFirst = changes.descendingIterator();
        while (newestFirst.hasNext()) {
            var change = newestFirst.next();
            if (change.collection().equals(collection) && matcher.matches(change.image(), filter)) {
                return change.number();
            }
        }
        return 0;
    }

    /** Forgets what is in the file. */
    void removeUpTo(long durable) {
        while (!changes.isEmpty() && changes.getFirst().number() <= durable) {
            changes.removeFirst();
        }
    }
}
