package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.tiendo.bot.store.Expiry;

/** Removes by id what a query finds, if it still fits then, so that what came or changed in between stays. */
@Singleton
final class MongoExpiry implements Expiry {
    private final MongoDatabase database;

    MongoExpiry(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public int reminders(LocalDate before, int limit) {
        int told;
        try (var all = Chunks.stream(database.getCollection(MongoTellings.COLLECTION))) {
            told = removed(
                    MongoTellings.COLLECTION,
                    nor(gte("days.day", before.toString())),
                    all.filter(person -> isOver(person, before))
                            .limit(limit)
                            .map(person -> person.get("_id"))
                            .toList());
        }
        return told + removed(MongoDiary.COLLECTION, lt("_id", MongoDiary.PREFIX + before), limit - told);
    }

    /** ISO days sort as days do. */
    private static boolean isOver(Document person, LocalDate before) {
        return person.getList("days", Document.class).stream()
                .allMatch(day -> day.getString("day").compareTo(before.toString()) < 0);
    }

    @Override
    public int snoozes(LocalDate before, int limit) {
        return removed(MongoSnoozes.COLLECTION, lt("until", before.toString()), limit);
    }

    @Override
    public int codes(Instant before, int limit) {
        return removed(
                MongoCodes.COLLECTION,
                and(lt("until", Date.from(before)), or(exists("takenBy", false), exists(MongoCodes.RECURS, false))),
                limit);
    }

    @Override
    public int strangers(Instant before, int limit) {
        return removed(
                MongoEndpoints.COLLECTION, and(exists("person", false), lt("heardAt", Date.from(before))), limit);
    }

    @Override
    public int consents(Instant before, int limit) {
        return removed(MongoConsents.COLLECTION, lt("withdrawnAt", Date.from(before)), limit);
    }

    @Override
    public int extensions(Instant before, int limit) {
        return removed(MongoExtensionBook.COLLECTION, lt("changedAt", Date.from(before)), limit);
    }

    private int removed(String collection, Bson over, int limit) {
        if (limit <= 0) {
            return 0;
        }
        var ids = database.getCollection(collection)
                .find(over)
                .projection(include("_id"))
                .limit(limit)
                .map(found -> found.get("_id"))
                .into(new ArrayList<>());
        return removed(collection, over, ids);
    }

    /** Of those found, what is still over. */
    int removed(String collection, Bson over, List<Object> ids) {
        return ids.isEmpty()
                ? 0
                : (int) database.getCollection(collection)
                        .deleteMany(and(in("_id", ids), over))
                        .getDeletedCount();
    }
}
