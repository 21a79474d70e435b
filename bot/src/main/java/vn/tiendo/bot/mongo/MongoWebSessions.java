package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import vn.tiendo.bot.store.WebSessions;

/** The web chat's sessions: a document each, by the digest of its token; the token itself is nowhere. */
@Singleton
final class MongoWebSessions implements WebSessions {
    static final String COLLECTION = "webSessions";

    private final MongoCollection<Document> sessions;

    MongoWebSessions(MongoDatabase database) {
        this.sessions = database.getCollection(COLLECTION);
    }

    @Override
    public void create(String id, Instant now) {
        sessions.insertOne(
                new Document("_id", id).append("openedAt", Date.from(now)).append("usedAt", Date.from(now)));
    }

    @Override
    public boolean isOpen(String id) {
        return sessions.find(eq("_id", id)).projection(include("_id")).first() != null;
    }

    @Override
    public void touch(String id, Instant now) {
        sessions.updateOne(eq("_id", id), set("usedAt", Date.from(now)));
    }

    @Override
    public void close(String id) {
        sessions.deleteOne(eq("_id", id));
    }

    @Override
    public List<String> idle(Instant before, int limit) {
        return sessions.find(lt("usedAt", Date.from(before)))
                .limit(limit)
                .projection(include("_id"))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }
}
