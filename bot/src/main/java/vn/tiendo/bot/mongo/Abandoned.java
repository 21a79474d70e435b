package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/**
 * The rights that a killed process left behind. Only one process has the embedded store, so whoever opens it knows that
 * their holders are gone and need not wait until they end.
 */
final class Abandoned {
    private Abandoned() {}

    /** Frees the leases and what was being sent, which is sent again. */
    static void reclaim(MongoDatabase database) {
        database.getCollection(MongoLeases.COLLECTION).deleteMany(new Document());
        database.getCollection(MongoConversations.COLLECTION)
                .updateMany(
                        and(exists("due"), exists("sender")),
                        combine(set("due", Date.from(Instant.EPOCH)), unset("sender")));
    }
}
