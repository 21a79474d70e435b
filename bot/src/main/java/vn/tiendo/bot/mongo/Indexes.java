package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.List;

/**
 * Every index of the store. Those on work are sparse: their field exists only while the work is open, so that asking for it costs what
 * is open and not what was ever done.
 */
final class Indexes {
    private static final List<Index> ALL = List.of(
            open("inbox", "openAt"),
            open("inbox", "openOf"),
            open("inbox", "endedAt"),
            open("inbox", "parked"),
            open("conversations", "parks"),
            open("conversations", "orderAt"),
            open("conversations", "due"),
            open("conversations", "oldestAt"),
            open("conversations", "touchedAt"),
            open("endpoints", "person"),
            unique("reports", "number"),
            new Index(MongoReports.COLLECTION, List.of(MongoReports.CLAIMS), true, true),
            on("reports", "unit", "number"),
            open(MongoReports.COLLECTION, MongoReports.PENDING_OF),
            open(MongoReports.COLLECTION, MongoReports.AWAITING_OF),
            open(MongoReports.COLLECTION, MongoReports.UNCHAINED_AT),
            open(MongoDeeds.COLLECTION, MongoReports.UNCHAINED_AT),
            on(MongoTrail.COLLECTION, "year", "seq"),
            on(MongoTrail.COLLECTION, "report"),
            on("ledgers", "changedAt"),
            on("ledgers", "unit"),
            on(MongoSnoozes.COLLECTION, "until"),
            on(MongoExtensionBook.COLLECTION, "changedAt"),
            on("memberships", "person"),
            on("memberships", "unit"),
            open("memberships", "until"),
            on("codes", "person"),
            on("consents", "person"),
            on("webSessions", "usedAt"));

    private record Index(String collection, List<String> fields, boolean unique, boolean sparse) {}

    private Indexes() {}

    private static Index on(String collection, String... fields) {
        return new Index(collection, List.of(fields), false, false);
    }

    private static Index unique(String collection, String field) {
        return new Index(collection, List.of(field), true, false);
    }

    private static Index open(String collection, String field) {
        return new Index(collection, List.of(field), false, true);
    }

    /** Makes what is missing. */
    static void ensure(MongoDatabase database) {
        ALL.forEach(index -> database.getCollection(index.collection())
                .createIndex(
                        ascending(index.fields()),
                        new IndexOptions().unique(index.unique()).sparse(index.sparse())));
    }
}
