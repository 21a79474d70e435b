package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The engine would look at every document of a collection, whatever the first stage of an aggregation asks for. */
    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return Optional.of(command)
                .filter("aggregate"::equals)
                .flatMap(_ -> narrowed(query, databases, oplog))
                .orElseGet(() -> super.handleCommand(channel, command, query, databases, oplog));
    }

    /** An aggregation that begins with a match finds its documents as a query does; empty for others. */
    private Optional<Document> narrowed(Document query, DatabaseResolver databases, Oplog oplog) {
        var stages = Aggregation.parse(query.getOrMissing("pipeline"));
        var name = query.get("aggregate") instanceof String given ? given : "";
        var collection = resolveCollection(name, false);
        if (collection == null || stages.isEmpty() || !(stages.getFirst().get("$match") instanceof Document filter)) {
            return Optional.empty();
        }
        var rest = Aggregation.fromPipeline(stages.subList(1, stages.size()), databases, this, collection, oplog);
        rest.validate(query);
        var found = rest.runStages(collection.handleQueryAsStream(new Document("$and", List.of(filter))));
        return Optional.of(new Document(
                        "cursor",
                        new Document("id", 0L)
                                .append("ns", collection.getFullName())
                                .append("firstBatch", found))
                .append("ok", 1.0));
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
