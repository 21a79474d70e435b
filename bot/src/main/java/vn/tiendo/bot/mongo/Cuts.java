package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Up to where the audit trail of old years is removed: of each such year the number and hash of the last link that was. */
final class Cuts {
    static final String COLLECTION = "auditCuts";

    private final MongoCollection<Document> cuts;

    Cuts(MongoDatabase database) {
        this.cuts = database.getCollection(COLLECTION);
    }

    /** What stands in the place of the last link removed; empty if none of that year was. */
    Optional<Document> of(int year) {
        return Optional.ofNullable(cuts.find(eq("_id", year)).first());
    }

    /** Whether links of that year were removed: nothing is missed there any more. */
    boolean hold(int year) {
        return of(year).isPresent();
    }

    List<Integer> years() {
        return cuts.find().map(cut -> cut.getInteger("_id")).into(new ArrayList<>());
    }

    /** That link is the last of its year that is removed, unless one after it was removed meanwhile. */
    void put(int year, Document link) {
        Duplicates.ignore(() -> cuts.updateOne(
                and(eq("_id", year), lt("seq", link.get("seq"))),
                combine(set("seq", link.get("seq")), set("hash", link.getString("hash"))),
                new UpdateOptions().upsert(true)));
    }
}
