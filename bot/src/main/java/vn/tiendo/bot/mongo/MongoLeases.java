package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Leases;

/** The rights that one instance has at a time: a document each, while somebody has it. */
@Singleton
final class MongoLeases implements Leases {
    static final String COLLECTION = "leases";

    private final MongoCollection<Document> leases;

    MongoLeases(MongoDatabase database) {
        this.leases = database.getCollection(COLLECTION);
    }

    @Override
    public boolean take(String name, Lease lease, Instant now) {
        // while another has it the upsert meets its document
        return Duplicates.ignore(() -> leases.updateOne(
                and(eq("_id", name), or(eq("holder", lease.holder()), lte("until", Date.from(now)))),
                combine(set("holder", lease.holder()), set("until", Date.from(lease.until()))),
                new UpdateOptions().upsert(true)));
    }

    @Override
    public void release(String name, String holder) {
        leases.deleteOne(and(eq("_id", name), eq("holder", holder)));
    }
}
