package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import vn.tiendo.bot.mongo.stored.ReportLayouts;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Ledgers;
import vn.tiendo.domain.progress.Posting;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/** The ledgers: a document each, with an entry per report under {@code of}. */
@Singleton
final class MongoLedgers implements Ledgers {
    static final String COLLECTION = "ledgers";

    private final MongoCollection<Document> ledgers;

    MongoLedgers(MongoDatabase database) {
        this.ledgers = database.getCollection(COLLECTION);
    }

    @Override
    public Ledger read(Ledger.Key key) {
        return Optional.ofNullable(ledgers.find(eq("_id", key.id())).first())
                .map(MongoLedgers::ledger)
                .orElseGet(() -> Ledger.empty(key));
    }

    @Override
    public List<Ledger> of(UnitId unit) {
        return ledgers.find(eq("unit", unit.value())).map(MongoLedgers::ledger).into(new ArrayList<>());
    }

    @Override
    public void put(Ledger.Key key, Ledger.Entry entry, Instant now) {
        // an upsert meets the ledger itself when the entry there is as new, or when somebody made the ledger just now
        if (!Duplicates.ignore(() -> put(key, entry, now, true))) {
            put(key, entry, now, false);
        }
    }

    @Override
    public void put(List<Posting> postings, Instant now) {
        var updates = postings.stream()
                .map(posting -> update(posting.key(), posting.entry(), now, true))
                .toList();
        if (!updates.isEmpty()
                && !Duplicates.ignore(() -> ledgers.bulkWrite(updates, new BulkWriteOptions().ordered(false)))) {
            postings.forEach(posting -> put(posting.key(), posting.entry(), now));
        }
    }

    @Override
    public void correct(Ledger.Key key, Ledger.Entry wrong, Optional<Ledger.Entry> right, Instant now) {
        var field = "of." + name(wrong.report());
        ledgers.updateOne(
                and(eq("_id", key.id()), eq(field + ".version", wrong.version())),
                combine(
                        right.map(entry -> set(field, BsonValues.document(ReportLayouts.LEDGER_ENTRY, entry)))
                                .orElseGet(() -> unset(field)),
                        max("changedAt", Date.from(now))));
    }

    private void put(Ledger.Key key, Ledger.Entry entry, Instant now, boolean upsert) {
        ledgers.bulkWrite(List.of(update(key, entry, now, upsert)));
    }

    private static UpdateOneModel<Document> update(Ledger.Key key, Ledger.Entry entry, Instant now, boolean upsert) {
        var field = "of." + name(entry.report());
        return new UpdateOneModel<>(
                and(eq("_id", key.id()), or(exists(field, false), lt(field + ".version", entry.version()))),
                combine(
                        set("programme", key.programme().value()),
                        set("unit", key.unit().value()),
                        set("year", key.year()),
                        set(field, BsonValues.document(ReportLayouts.LEDGER_ENTRY, entry)),
                        max("changedAt", Date.from(now))),
                new UpdateOptions().upsert(upsert));
    }

    /** The id of a report as the name of a field, which may hold neither dot nor dollar. */
    private static String name(ReportId report) {
        return report.value().replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }

    @Override
    public List<Ledger> changedSince(Instant since) {
        return ledgers.find(gte("changedAt", Date.from(since)))
                .map(MongoLedgers::ledger)
                .into(new ArrayList<>());
    }

    @Override
    public Stream<Ledger> all() {
        return Chunks.stream(ledgers).map(MongoLedgers::ledger);
    }

    private static Ledger ledger(Document stored) {
        var key = new Ledger.Key(
                new ProgrammeCode(stored.getString("programme")),
                new UnitId(stored.getString("unit")),
                stored.getInteger("year"));
        var entries = stored.get("of", new Document()).values().stream()
                .map(entry -> ReportLayouts.LEDGER_ENTRY.read(entry))
                .sorted(Comparator.comparingLong(Ledger.Entry::number))
                .toList();
        return new Ledger(key, entries);
    }
}
