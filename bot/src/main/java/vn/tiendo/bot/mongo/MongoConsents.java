package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import vn.tiendo.bot.store.Consents;
import vn.tiendo.domain.people.PersonId;

/** The consents: a document each, by the order that gave it. */
@Singleton
final class MongoConsents implements Consents {
    static final String COLLECTION = "consents";

    private final MongoCollection<Document> consents;

    MongoConsents(MongoDatabase database) {
        this.consents = database.getCollection(COLLECTION);
    }

    @Override
    public void keep(Consent consent) {
        var document = new Document("_id", consent.order())
                .append("person", consent.person().value())
                .append("version", consent.version())
                .append("channel", consent.channel())
                .append("at", Date.from(consent.at()));
        Duplicates.ignore(() -> consents.insertOne(document));
    }

    @Override
    public void withdraw(PersonId person, Instant at) {
        consents.updateMany(
                and(eq("person", person.value()), exists("withdrawnAt", false)), set("withdrawnAt", Date.from(at)));
    }

    @Override
    public Optional<Consent> newest(PersonId person) {
        return Optional.ofNullable(consents.find(and(eq("person", person.value()), exists("withdrawnAt", false)))
                        .sort(descending("at", "_id"))
                        .limit(1)
                        .first())
                .map(MongoConsents::consent);
    }

    private static Consent consent(Document stored) {
        return new Consent(
                stored.getString("_id"),
                new PersonId(stored.getString("person")),
                stored.getString("version"),
                stored.getString("channel"),
                stored.getDate("at").toInstant());
    }
}
