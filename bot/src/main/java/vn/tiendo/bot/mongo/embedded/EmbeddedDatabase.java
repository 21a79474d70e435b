package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** One database of the store: its collections keep BSON in the file and indexes in memory. */
final class EmbeddedDatabase extends H2Database {
    private static final String DOCUMENTS = "databases.";
    private static final String META = "meta.";

    private final Commits commits;
    private final MVStore store;
    /** What the engine finds in the file while it constructs this; each waits for its indexes. */
    private final List<EmbeddedCollection> found;

    private final boolean open;

    EmbeddedDatabase(String name, MVStore store, Commits commits, CursorRegistry cursors) {
        this.commits = commits;
        this.store = store;
        this.found = new ArrayList<>();
        super(name, store, cursors);
        found.forEach(EmbeddedCollection::buildIndexes);
        open = true;
    }

    static boolean holdsDocuments(String mapName) {
        return mapName.startsWith(DOCUMENTS) && !mapName.contains(".system.");
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        var fullName = getDatabaseName() + "." + name;
        var documents = store.openMap(
                DOCUMENTS + fullName, new MVMap.Builder<Object, Document>().valueType(new BsonType(name)));
        MVMap<String, Object> meta = store.openMap(META + fullName);
        var collection = new EmbeddedCollection(commits, this, name, options, documents, meta, cursorRegistry);
        if (open) {
            collection.buildIndexes();
        } else {
            found.add(collection);
        }
        return collection;
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new MemoryIndex(name, keys, true, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new MemoryIndex(name, keys, false, sparse);
    }
}
