package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.bson.Document;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.Reports;
import vn.tiendo.domain.units.UnitId;

/**
 * The reports: a document each.
 *
 * <p>A number is taken by inserting the report under it, which only one can do, so there are no gaps whoever dies when. The last number
 * needs no counter: as there are no gaps, it is found by doubling and halving.
 */
@Singleton
final class MongoReports implements Reports {
    private static final String COLLECTION = "reports";

    private final MongoCollection<Document> reports;
    private final Lock filing = new ReentrantLock();
    /** A number that is taken, near the last; guarded by {@link #filing}. */
    private long taken;

    MongoReports(MongoDatabase database) {
        this.reports = database.getCollection(COLLECTION);
    }

    @Override
    public Report file(ReportId id, LongFunction<Report> numbered) {
        filing.lock();
        try {
            for (var report = numbered.apply(last() + 1); ; report = numbered.apply(last() + 1)) {
                var one = document(report);
                var filed = Duplicates.ignore(() -> reports.insertOne(one)) ? Optional.of(report) : find(id);
                if (filed.isPresent()) {
                    taken = Math.max(taken, filed.get().number());
                    return filed.get();
                }
                // somebody else has the number
                taken = report.number();
            }
        } finally {
            filing.unlock();
        }
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
    public Stream<Report> all() {
        return Chunks.stream(reports).map(MongoReports::report);
    }

    private static Document document(Report report) {
        var document = new Document("_id", report.id().value());
        document.putAll(Documents.document(Report.class, report));
        document.remove("id");
        return document.append("number", report.number());
    }

    private static Report report(Document stored) {
        return Documents.value(Report.class, new Document(stored).append("id", stored.getString("_id")));
    }
}
