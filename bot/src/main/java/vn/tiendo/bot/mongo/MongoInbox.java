package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import vn.tiendo.bot.store.Inbox;
import vn.tiendo.bot.store.Parked;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.StoredUpdate;

/**
 * The inbox: a document per update. {@code openAt} and {@code openOf} (the chat) exist while it is open, {@code endedAt}
 * after; the payload is sealed and leaves with the write that ends it.
 */
@Singleton
final class MongoInbox implements Inbox {
    static final String COLLECTION = "inbox";
    /** Where a row stands that has no place. */
    private static final long LAST = Long.MAX_VALUE;

    private static final Date BEGINNING = Date.from(Instant.EPOCH);
    private static final int ROWS_PER_CHAT = 4;

    private final MongoCollection<Document> rows;
    private final Seal seal;

    MongoInbox(MongoDatabase database, Seal seal) {
        this.rows = database.getCollection(COLLECTION);
        this.seal = seal;
    }

    @Override
    public boolean add(StoredUpdate row) {
        var document = new Document("_id", row.id())
                .append("endpoint", row.endpoint())
                .append("place", row.place().orElse(LAST))
                .append("sentAt", Date.from(row.sentAt()))
                .append("receivedAt", Date.from(row.receivedAt()))
                .append("raw", new Binary(seal.seal(place(row.id()), row.raw().getBytes(UTF_8))))
                .append("attempts", row.attempts())
                .append("openAt", Date.from(row.receivedAt()))
                .append("openOf", row.endpoint());
        row.ref().ifPresent(ref -> document.append("ref", ref));
        row.edits().ifPresent(edits -> document.append("edits", edits));
        try {
            rows.insertOne(document);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public boolean knows(String id) {
        return rows.find(eq("_id", id)).projection(include("_id")).first() != null;
    }

    @Override
    public List<StoredUpdate> open(String endpoint, Instant now, int limit) {
        var awake = or(exists("heldUntil", false), lte("heldUntil", Date.from(now)));
        return rows.find(and(eq("openOf", endpoint), awake))
                .sort(ascending("place", "_id"))
                .limit(limit)
                .map(this::row)
                .into(new ArrayList<>());
    }

    @Override
    public List<String> waiting(Instant before, int limit) {
        return rows
                .find(lt("openAt", Date.from(before)))
                .sort(ascending("openAt"))
                .limit(limit * ROWS_PER_CHAT)
                .projection(include("openOf"))
                .map(found -> found.getString("openOf"))
                .into(new ArrayList<>())
                .stream()
                .distinct()
                .limit(limit)
                .toList();
    }

    @Override
    public void hold(String id, Instant until) {
        rows.updateOne(
                and(eq("_id", id), exists("openAt")),
                combine(set("heldUntil", Date.from(until)), set("openAt", Date.from(until))));
    }

    @Override
    public int attempt(String id) {
        var found = rows.findOneAndUpdate(
                eq("_id", id),
                inc("attempts", 1),
                new FindOneAndUpdateOptions()
                        .returnDocument(ReturnDocument.AFTER)
                        .projection(include("attempts")));
        return found == null ? 0 : found.getInteger("attempts");
    }

    @Override
    public void done(Collection<String> ids, Instant now) {
        var ended = combine(unset("raw"), unset("openAt"), unset("openOf"), set("endedAt", Date.from(now)));
        if (ids.size() == 1) {
            rows.updateOne(eq("_id", ids.iterator().next()), ended);
        } else {
            rows.updateMany(in("_id", ids), ended);
        }
    }

    @Override
    public void park(String id, String why, Instant now) {
        rows.updateOne(
                eq("_id", id),
                combine(unset("openAt"), unset("openOf"), set("endedAt", Date.from(now)), set("parked", why)));
    }

    @Override
    public List<Parked> parked(int limit) {
        return rows.find(exists("parked"))
                .limit(limit)
                .projection(include("endpoint", "parked", "endedAt"))
                .map(found -> new Parked(
                        Parked.Direction.IN,
                        found.getString("endpoint"),
                        found.getString("_id"),
                        found.getString("parked"),
                        found.getDate("endedAt").toInstant()))
                .into(new ArrayList<>());
    }

    @Override
    public void reopen(String id, Instant now) {
        var found = rows.find(and(eq("_id", id), exists("parked")))
                .projection(include("endpoint"))
                .first();
        if (found != null) {
            rows.updateOne(
                    and(eq("_id", id), exists("parked")),
                    combine(
                            unset("parked"),
                            unset("endedAt"),
                            set("attempts", 0),
                            set("openAt", Date.from(now)),
                            set("openOf", found.getString("endpoint"))));
        }
    }

    @Override
    public Optional<Instant> oldest() {
        return Optional.ofNullable(rows.find(gt("openAt", BEGINNING))
                        .sort(ascending("openAt"))
                        .limit(1)
                        .projection(include("openAt"))
                        .first())
                .map(found -> found.getDate("openAt").toInstant());
    }

    @Override
    public int sweep(Instant before, int limit) {
        var ids = rows.find(lt("endedAt", Date.from(before)))
                .limit(limit)
                .projection(include("_id"))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
        return ids.isEmpty() ? 0 : (int) rows.deleteMany(in("_id", ids)).getDeletedCount();
    }

    private StoredUpdate row(Document found) {
        var id = found.getString("_id");
        return new StoredUpdate(
                id,
                found.getString("endpoint"),
                Optional.of(found.getLong("place")).filter(place -> place != LAST),
                Optional.ofNullable(found.getString("ref")),
                Optional.ofNullable(found.getString("edits")),
                found.getDate("sentAt").toInstant(),
                found.getDate("receivedAt").toInstant(),
                new String(seal.open(place(id), found.get("raw", Binary.class).getData()), UTF_8),
                found.getInteger("attempts"));
    }

    private static String place(String id) {
        return COLLECTION + ":" + id;
    }
}
