package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.mongo.stored.FirstSchema;
import vn.tiendo.bot.mongo.stored.ReportLayouts;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.progress.Posting;
import vn.tiendo.domain.reporting.ReportId;

/**
 * Brings a store of schema 1 to 4 to schema 5 before anything else uses it. Each document tells by itself whether it was
 * brought over, so that a start that was cut off is taken up by the next. What a ledger holds since schema 3, what each report
 * was in the figures from when on, is worked out from the reports; what schema 5 knows more (a report that is asked back) no older one holds.
 */
final class Migration {
    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);
    private static final int CHUNK = 200;

    private final MongoDatabase database;
    private final Seal seal;
    private final MongoReports reports;

    Migration(MongoDatabase database, Seal seal) {
        this.database = database;
        this.seal = seal;
        this.reports = new MongoReports(database);
    }

    void run() {
        each(MongoEndpoints.COLLECTION, this::endpoint);
        each(MongoConversations.COLLECTION, this::conversation);
        each(MongoReports.COLLECTION, Migration::report);
        each(MongoLedgers.COLLECTION, this::ledger);
        claims();
    }

    /** A claim that stood alone goes into the report that has it; one whose report was never written is made anew when it is. */
    private void claims() {
        var alone = database.getCollection("claims");
        var reports = database.getCollection(MongoReports.COLLECTION);
        alone.find()
                .forEach(claim -> reports.updateOne(
                        eq("_id", claim.getString("by")), addToSet(MongoReports.CLAIMS, claim.getString("_id"))));
        alone.drop();
    }

    private void each(String name, Function<Document, Optional<Document>> change) {
        var collection = database.getCollection(name);
        var count = 0L;
        var writes = new ArrayList<WriteModel<Document>>();
        try (var documents = Chunks.stream(collection)) {
            for (var document : (Iterable<Document>) documents::iterator) {
                change.apply(document)
                        .ifPresent(update -> writes.add(new UpdateOneModel<>(eq("_id", document.get("_id")), update)));
                count++;
                if (writes.size() == CHUNK) {
                    collection.bulkWrite(writes);
                    writes.clear();
                }
            }
        }
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes);
        }
        LOG.info("store: {} documents of {} are of schema {}", count, name, StoreFactory.SCHEMA);
    }

    private Optional<Document> endpoint(Document found) {
        var place = MongoEndpoints.COLLECTION + ":" + found.getString("_id");
        return resealed(place, found.get("address", Binary.class), UnaryOperator.identity())
                .map(address -> new Document("$set", new Document("address", address)));
    }

    private Optional<Document> conversation(Document found) {
        var place = MongoConversations.COLLECTION + ":" + found.getString("_id");
        var set = new Document();
        resealed(place, found.get("session", Binary.class), FirstSchema::session)
                .ifPresent(session -> set.append("session", session));
        resealed(place, found.get("order", Binary.class), FirstSchema::pending)
                .ifPresent(order -> set.append("order", order));
        resealed(place, found, "outbox", "message", FirstSchema::message)
                .ifPresent(items -> set.append("outbox", items));
        resealed(place, found, "history", "entry", FirstSchema::entry).ifPresent(said -> set.append("history", said));
        return set.isEmpty() ? Optional.empty() : Optional.of(new Document("$set", set));
    }

    private Optional<List<Document>> resealed(
            String place, Document found, String list, String field, UnaryOperator<Document> change) {
        var changed = new ArrayList<Document>();
        var all = found.getList(list, Document.class, List.of());
        for (var item : all) {
            resealed(place, item.get(field, Binary.class), change)
                    .ifPresent(kept -> changed.add(new Document(item).append(field, kept)));
        }
        return changed.isEmpty() || changed.size() != all.size() ? Optional.empty() : Optional.of(changed);
    }

    /** What was sealed as JSON, changed and sealed as BSON; empty if there is nothing or it was done before. */
    private Optional<Binary> resealed(String place, @Nullable Binary kept, UnaryOperator<Document> change) {
        return Optional.ofNullable(kept)
                .map(found -> seal.open(place, found.getData()))
                .filter(Migration::isJson)
                .map(json -> change.apply(Document.parse(new String(json, UTF_8))))
                .map(document -> new Binary(seal.seal(place, BsonValues.bytes(document))));
    }

    /** BSON begins with its length in four bytes, of which the last is 0 below 16 MB; JSON has no such byte. */
    private static boolean isJson(byte[] bytes) {
        return bytes[3] != 0;
    }

    private static Optional<Document> report(Document found) {
        if (!found.containsKey("content")) {
            return Optional.empty();
        }
        var set = new Document("version", found.getInteger("version"))
                .append("acts", List.of(FirstSchema.act(found)))
                .append(MongoReports.UNCHAINED_AT, Date.from(Instant.parse(found.getString("filedAt"))));
        if (FirstSchema.isPending(found)) {
            set.append(MongoReports.PENDING_OF, found.getString("unit"));
        }
        if (FirstSchema.isAwaiting(found)) {
            set.append(MongoReports.AWAITING_OF, found.getString("unit"));
        }
        var unset = new Document();
        List.of("content", "status", "programmes", "reporter", "channel", "sentAt", "filedAt")
                .forEach(field -> unset.append(field, ""));
        return Optional.of(new Document("$set", set).append("$unset", unset));
    }

    private Optional<Document> ledger(Document found) {
        var programme = new ProgrammeCode(found.getString("programme"));
        var set = new Document();
        var unset = new Document();
        found.get("of", new Document()).forEach((name, entry) -> {
            if (entry instanceof Document old && !old.containsKey("stretches")) {
                reports.find(new ReportId(old.getString("report")))
                        .map(report ->
                                BsonValues.document(ReportLayouts.LEDGER_ENTRY, Posting.entry(report, programme)))
                        .ifPresentOrElse(now -> set.append("of." + name, now), () -> unset.append("of." + name, ""));
            }
        });
        var update = new Document();
        if (!set.isEmpty()) {
            update.append("$set", set);
        }
        if (!unset.isEmpty()) {
            update.append("$unset", unset);
        }
        return update.isEmpty() ? Optional.empty() : Optional.of(update);
    }
}
