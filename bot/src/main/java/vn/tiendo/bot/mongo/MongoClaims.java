package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import vn.tiendo.domain.reporting.ClaimKey;
import vn.tiendo.domain.reporting.Claims;
import vn.tiendo.domain.reporting.ReportId;

/** The claims: a document each, by its text, while a report has it. */
@Singleton
final class MongoClaims implements Claims {
    private static final String COLLECTION = "claims";

    private final MongoCollection<Document> claims;

    MongoClaims(MongoDatabase database) {
        this.claims = database.getCollection(COLLECTION);
    }

    @Override
    public Map<ClaimKey, ReportId> claim(Collection<ClaimKey> keys, ReportId by) {
        var taken = new LinkedHashMap<ClaimKey, ReportId>();
        for (var key : keys) {
            var holder = holder(key, by);
            if (!holder.equals(by)) {
                taken.put(key, holder);
            }
        }
        return taken;
    }

    /** Whoever has the key: {@code by}, if it was free; a holder that gave it up in between is tried again. */
    private ReportId holder(ClaimKey key, ReportId by) {
        var claim = new Document("_id", key.text()).append("by", by.value());
        while (!Duplicates.ignore(() -> claims.insertOne(claim))) {
            var found = claims.find(eq("_id", key.text())).first();
            if (found != null) {
                return new ReportId(Objects.requireNonNull(found.getString("by")));
            }
        }
        return by;
    }

    @Override
    public void pass(ClaimKey key, ReportId from, ReportId to) {
        claims.updateOne(and(eq("_id", key.text()), eq("by", from.value())), set("by", to.value()));
    }

    @Override
    public void release(Collection<ClaimKey> keys, ReportId by) {
        if (!keys.isEmpty()) {
            claims.deleteMany(and(in("_id", keys.stream().map(ClaimKey::text).toList()), eq("by", by.value())));
        }
    }
}
