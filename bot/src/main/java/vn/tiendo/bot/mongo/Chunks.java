package vn.tiendo.bot.mongo;

import com.mongodb.client.MongoCollection;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** A whole collection, fetched some hundred documents at a time. */
final class Chunks {
    private static final int CHUNK = 500;

    private Chunks() {}

    /** Every document; close it. */
    static Stream<Document> stream(MongoCollection<Document> collection) {
        var cursor = collection.find().batchSize(CHUNK).iterator();
        var documents = Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(documents, false).onClose(cursor::close);
    }
}
