package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import vn.tiendo.domain.reporting.ClaimKey;
import vn.tiendo.domain.reporting.Claims;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;

/** The claims: texts in the report that has them, under an index that lets one text stand in one report only. A report without claims has no such field. */
@Singleton
final class MongoClaims implements Claims {
    private final MongoCollection<Document> reports;

    MongoClaims(MongoDatabase database) {
        this.reports = database.getCollection(MongoReports.COLLECTION);
    }

    @Override
    public Map<ClaimKey, Report> claim(Collection<ClaimKey> keys, ReportId by) {
        var taken = new LinkedHashMap<ClaimKey, Report>();
        for (var key : keys) {
            holder(key, by).ifPresent(other -> taken.put(key, other));
        }
        return taken;
    }

    /** Another report that has the key; a holder that gave it up in between is tried again. */
    private Optional<Report> holder(ClaimKey key, ReportId by) {
        while (!Duplicates.ignore(() -> add(key, by))) {
            var found = reports.find(eq(MongoReports.CLAIMS, key.text())).first();
            if (found != null) {
                return Optional.of(MongoReports.report(found));
            }
        }
        return Optional.empty();
    }

    private void add(ClaimKey key, ReportId to) {
        reports.updateOne(eq("_id", to.value()), addToSet(MongoReports.CLAIMS, key.text()));
    }

    @Override
    public void pass(ClaimKey key, ReportId from, ReportId to) {
        if (isGivenUp(List.of(key), from)) {
            // whoever was quicker has it
            var _ = Duplicates.ignore(() -> add(key, to));
        }
    }

    @Override
    public void release(Collection<ClaimKey> keys, ReportId by) {
        var _ = isGivenUp(keys, by);
    }

    /** Takes texts out of a report; whether any was there. No empty array is left: two of them would be alike to the index. */
    private boolean isGivenUp(Collection<ClaimKey> keys, ReportId by) {
        var texts = keys.stream().map(ClaimKey::text).toList();
        for (var found = holding(texts, by); found.isPresent(); found = holding(texts, by)) {
            var before = found.get().getList(MongoReports.CLAIMS, String.class);
            var after = new ArrayList<>(before);
            after.removeAll(texts);
            var same = and(eq("_id", by.value()), eq(MongoReports.CLAIMS, before));
            var update = after.isEmpty() ? unset(MongoReports.CLAIMS) : set(MongoReports.CLAIMS, after);
            if (reports.updateOne(same, update).getMatchedCount() > 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Document> holding(List<String> texts, ReportId by) {
        return Optional.ofNullable(reports.find(and(eq("_id", by.value()), in(MongoReports.CLAIMS, texts)))
                .first());
    }
}
