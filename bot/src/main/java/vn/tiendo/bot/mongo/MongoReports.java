package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.bson.Document;
import vn.tiendo.bot.mongo.stored.ReportLayouts;
import vn.tiendo.domain.reporting.ClaimKey;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.Reports;
import vn.tiendo.domain.units.UnitId;

/**
 * The reports: a document each, to which every act is appended. {@code pendingOf} (the unit) exists while it waits for the
 * level above, {@code awaitingOf} while a line waits for its decision, {@code unchainedAt} while a version is not in the audit trail.
 *
 * <p>{@code claims} are the texts of what only this report may say, if there are any: a unique index holds each once.
 *
 * <p>A number is taken by inserting the report under it, which only one can do, so there are no gaps whoever dies when. The last number
 * needs no counter: as there are no gaps, it is found by doubling and halving.
 */
@Singleton
final class MongoReports implements Reports {
    static final String COLLECTION = "reports";
    static final String PENDING_OF = "pendingOf";
    static final String AWAITING_OF = "awaitingOf";
    static final String UNCHAINED_AT = "unchainedAt";
    static final String CLAIMS = "claims";
    static final String VERSION = "version";
    static final String ACTS = "acts";

    private final MongoCollection<Document> reports;
    private final Lock filing = new ReentrantLock();
    /** A number that is taken, near the last; guarded by {@link #filing}. */
    private long taken;

    MongoReports(MongoDatabase database) {
        this.reports = database.getCollection(COLLECTION);
    }

    @Override
    public Filing file(ReportId id, Collection<ClaimKey> claims, LongFunction<Report> numbered) {
        filing.lock();
        try {
            // mostly nobody else has filed since; who has is met by the number
            for (var report = numbered.apply(taken + 1); ; report = numbered.apply(last() + 1)) {
                var ended = filed(id, claims, report);
                if (ended.isPresent()) {
                    return ended.get();
                }
                // somebody else has the number
                taken = report.number();
            }
        } finally {
            filing.unlock();
        }
    }

    /** Empty if the number was taken. */
    private Optional<Filing> filed(ReportId id, Collection<ClaimKey> claims, Report report) {
        var one = document(report);
        if (!claims.isEmpty()) {
            one.append(CLAIMS, claims.stream().map(ClaimKey::text).distinct().toList());
        }
        var stands = Duplicates.ignore(() -> reports.insertOne(one)) ? Optional.of(report) : find(id);
        if (stands.isPresent()) {
            taken = Math.max(taken, stands.get().number());
            return stands.map(Filing.Filed::new);
        }
        var by = holders(claims);
        return by.isEmpty() ? Optional.empty() : Optional.of(new Filing.Taken(by));
    }

    private Map<ClaimKey, Report> holders(Collection<ClaimKey> claims) {
        var by = new HashMap<ClaimKey, Report>();
        if (!claims.isEmpty()) {
            reports.find(in(CLAIMS, claims.stream().map(ClaimKey::text).toList()))
                    .forEach(found -> claims.stream()
                            .filter(key -> found.getList(CLAIMS, String.class).contains(key.text()))
                            .forEach(key -> by.put(key, report(found))));
        }
        return by;
    }

    @Override
    public void bring(List<Report> numbered) {
        var all = numbered.stream().map(MongoReports::document).toList();
        if (!all.isEmpty()) {
            Duplicates.ignore(() -> reports.insertMany(all, new InsertManyOptions().ordered(false)));
        }
    }

    /** The last number taken, starting from one that is (0 if none is). */
    private long last() {
        var low = taken;
        var step = 1L;
        while (isTaken(low + step)) {
            low += step;
            step *= 2;
        }
        for (var high = low + step; high - low > 1; ) {
            var middle = low + (high - low) / 2;
            if (isTaken(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isTaken(long number) {
        return reports.find(eq("number", number)).projection(include("_id")).first() != null;
    }

    @Override
    public Optional<Report> change(Report changed) {
        var document = document(changed);
        var act = document.getList(ACTS, Document.class).getLast();
        var set = new Document(VERSION, changed.version()).append(UNCHAINED_AT, document.get(UNCHAINED_AT));
        var unset = new Document();
        for (var field : List.of(PENDING_OF, AWAITING_OF)) {
            Optional.ofNullable(document.get(field))
                    .ifPresentOrElse(value -> set.append(field, value), () -> unset.append(field, ""));
        }
        var update = new Document("$set", set).append("$push", new Document(ACTS, act));
        if (!unset.isEmpty()) {
            update.append("$unset", unset);
        }
        reports.updateOne(and(eq("_id", changed.id().value()), eq(VERSION, changed.version() - 1)), update);
        return find(changed.id());
    }

    @Override
    public Optional<Report> find(ReportId id) {
        return Optional.ofNullable(reports.find(eq("_id", id.value())).first()).map(MongoReports::report);
    }

    @Override
    public Optional<Report> byNumber(long number) {
        return Optional.ofNullable(reports.find(eq("number", number)).first()).map(MongoReports::report);
    }

    @Override
    public List<Report> latest(UnitId unit, int limit) {
        return reports.find(eq("unit", unit.value()))
                .sort(descending("number"))
                .limit(limit)
                .map(MongoReports::report)
                .into(new ArrayList<>());
    }

    @Override
    public List<Report> latest(Collection<UnitId> units, int limit) {
        return reports.find(in("unit", ids(units)))
                .sort(descending("number"))
                .limit(limit)
                .map(MongoReports::report)
                .into(new ArrayList<>());
    }

    @Override
    public List<Report> of(UnitId unit, long before, int limit) {
        return reports.find(and(eq("unit", unit.value()), lt("number", before)))
                .sort(descending("number"))
                .limit(limit)
                .map(MongoReports::report)
                .into(new ArrayList<>());
    }

    @Override
    public List<Report> pending(Collection<UnitId> units, int limit) {
        return open(PENDING_OF, units, limit);
    }

    @Override
    public long countPending(Collection<UnitId> units) {
        return reports.countDocuments(in(PENDING_OF, ids(units)));
    }

    @Override
    public List<Report> awaitingDecision(Collection<UnitId> units, int limit) {
        return open(AWAITING_OF, units, limit);
    }

    private List<Report> open(String field, Collection<UnitId> units, int limit) {
        return reports.find(in(field, ids(units)))
                .sort(ascending("number"))
                .limit(limit)
                .map(MongoReports::report)
                .into(new ArrayList<>());
    }

    private static List<String> ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }

    @Override
    public Stream<Report> all() {
        return Chunks.stream(reports).map(MongoReports::report);
    }

    private static Document document(Report report) {
        var unit = report.unit().value();
        var document = new Document("_id", report.id().value())
                .append("number", report.number())
                .append("unit", unit)
                .append(VERSION, report.version())
                .append(
                        ACTS,
                        report.acts().stream()
                                .map(act -> BsonValues.document(ReportLayouts.ACT, act))
                                .toList());
        document.append(UNCHAINED_AT, Date.from(report.acts().getLast().at()));
        if (report.status().waits()) {
            document.append(PENDING_OF, unit);
        }
        if (report.isAwaitingDecision()) {
            document.append(AWAITING_OF, unit);
        }
        return document;
    }

    static Report report(Document stored) {
        return new Report(
                new ReportId(stored.getString("_id")),
                stored.getLong("number"),
                new UnitId(stored.getString("unit")),
                stored.getList(ACTS, Document.class).stream()
                        .map(ReportLayouts.ACT::read)
                        .toList());
    }
}
