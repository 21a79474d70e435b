package vn.tiendo.bot.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.util.Date;
import org.bson.Document;
import vn.tiendo.bot.store.Deeds;

/** The deeds: a document each. {@code unchainedAt} exists while one is not in the audit trail. */
@Singleton
final class MongoDeeds implements Deeds {
    static final String COLLECTION = "deeds";
    static final String DEED = "deed";

    private final MongoCollection<Document> deeds;

    MongoDeeds(MongoDatabase database) {
        this.deeds = database.getCollection(COLLECTION);
    }

    @Override
    public void keep(Deed deed) {
        var said = new Document("kind", word(deed.kind()));
        deed.by().ifPresent(by -> said.append("by", by.value()));
        said.append("whom", deed.whom().value())
                .append("channel", deed.channel())
                .append("at", deed.at().toString());
        var document = new Document("_id", deed.id())
                .append(DEED, said)
                .append(MongoReports.UNCHAINED_AT, Date.from(deed.at()));
        Duplicates.ignore(() -> deeds.insertOne(document));
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case JOINED -> "joined";
            case LEFT -> "left";
            case LOCKED -> "locked";
            case ERASED -> "erased";
            case EXPIRED -> "expired";
        };
    }
}
