package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** One collection: documents in the file, indexes in memory. */
final class EmbeddedCollection extends H2Collection {
    private final Commits commits;
    private final MVMap<Object, Document> documents;
    private boolean indexed;

    EmbeddedCollection(
            Commits commits,
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.commits = commits;
        this.documents = documents;
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        commits.changing(getFullName(), document);
        return super.addDocumentInternal(document);
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        commits.changing(getFullName(), before);
        commits.changing(getFullName(), after);
        super.handleUpdate(position, before, after);
    }

    @Override
    protected void removeDocument(Object position) {
        commits.changing(getFullName(), getDocument(position));
        super.removeDocument(position);
    }

    /**
     * One pass over the documents fills every index that was added until now; from now on indexes are filled as they are added. It
     * also finds what is damaged: each document has its sum, is where it is looked for, and all are there that are counted.
     */
    void buildIndexes() {
        long found =
                super.streamAllDocumentsWithPosition().mapToLong(this::index).sum();
        if (found != documents.sizeAsLong()) {
            throw new IllegalStateException(
                    "expected %d documents in %s, found %d".formatted(documents.sizeAsLong(), getFullName(), found));
        }
        indexed = true;
    }

    /** Returns 1, for the one document. */
    private long index(DocumentWithPosition<Object> found) {
        if (!documents.containsKey(found.getPosition())) {
            throw new IllegalStateException("expected to find again a document of %s".formatted(getFullName()));
        }
        getIndexes().forEach(index -> index.add(found.getDocument(), found.getPosition(), this));
        return 1;
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return indexed ? super.streamAllDocumentsWithPosition() : Stream.empty();
    }

    /** Takes the index that narrows the filter most, where the engine would take the first that can do anything. */
    @Override
    protected QueryResult queryDocuments(
            Document filter,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return getIndexes().stream()
                .map(MemoryIndex.class::cast)
                .filter(index -> index.canHandle(filter))
                .max(Comparator.comparingInt(index -> index.precision(filter)))
                .map(index -> matchDocuments(index, filter, sort, skip, limit, batchSize, projection))
                .orElseGet(() -> matchDocuments(filter, sort, skip, limit, batchSize, projection));
    }

    /** What an index has in the order that is asked for is not looked at beyond the limit. */
    private QueryResult matchDocuments(
            MemoryIndex index,
            Document filter,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return Optional.ofNullable(sort)
                .flatMap(wanted -> index.inOrder(filter, wanted))
                .map(ordered -> matchDocuments(filter, ordered, null, skip, limit, batchSize, projection))
                .orElseGet(() ->
                        matchDocuments(filter, index.getPositions(filter), sort, skip, limit, batchSize, projection));
    }

    /** Nobody asks for the size of the documents, and keeping it would write one more page with each commit. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
