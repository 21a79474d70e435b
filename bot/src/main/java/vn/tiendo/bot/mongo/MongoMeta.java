package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.bson.Document;
import vn.tiendo.bot.store.Meta;
import vn.tiendo.bot.store.StoredWords;

/** What the store says about itself: one document. */
@Singleton
final class MongoMeta implements Meta {
    static final String COLLECTION = "meta";
    static final String ID = "store";

    private final MongoCollection<Document> meta;

    MongoMeta(MongoDatabase database) {
        this.meta = database.getCollection(COLLECTION);
    }

    @Override
    public Facts settle(Facts ours) {
        Duplicates.ignore(() -> meta.updateOne(
                eq("_id", ID), new Document("$setOnInsert", document(ours)), new UpdateOptions().upsert(true)));
        return facts(Objects.requireNonNull(meta.find(eq("_id", ID)).first(), "what was just stored"));
    }

    @Override
    public void moveTo(int schema) {
        meta.updateOne(eq("_id", ID), set("schema", schema));
    }

    private static Document document(Facts facts) {
        return new Document("mode", StoredWords.of(facts.mode()))
                .append("schema", facts.schema())
                .append("key", facts.key());
    }

    static Facts facts(Document stored) {
        return new Facts(
                StoredWords.mode(stored.getString("mode")), stored.getInteger("schema"), stored.getString("key"));
    }
}
