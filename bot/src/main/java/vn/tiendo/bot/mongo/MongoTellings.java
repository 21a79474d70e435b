package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.bson.Document;
import vn.tiendo.bot.store.Tellings;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Told;

/** What people were told unasked: a document for each person, of the days of the last months. */
@Singleton
final class MongoTellings implements Tellings {
    static final String COLLECTION = "tellings";

    private final MongoCollection<Document> tellings;

    MongoTellings(MongoDatabase database) {
        this.tellings = database.getCollection(COLLECTION);
    }

    @Override
    public Kept of(PersonId person) {
        var found = tellings.find(eq("_id", person.value())).first();
        return found == null ? new Kept(0, Told.NOTHING) : new Kept(found.getLong("version"), told(found));
    }

    @Override
    public boolean put(PersonId person, long version, Told next) {
        var days = next.days().stream().map(MongoTellings::document).toList();
        if (version == 0) {
            return Duplicates.ignore(() -> tellings.insertOne(
                    new Document("_id", person.value()).append("version", 1L).append("days", days)));
        }
        return tellings.updateOne(
                                and(eq("_id", person.value()), eq("version", version)),
                                combine(set("version", version + 1), set("days", days)))
                        .getMatchedCount()
                == 1;
    }

    private static Document document(Told.OfDay message) {
        return new Document("day", message.day().toString())
                .append("steps", message.steps().stream().sorted().toList())
                .append("left", message.left());
    }

    private static Told told(Document stored) {
        return new Told(stored.getList("days", Document.class).stream()
                .map(one -> new Told.OfDay(
                        LocalDate.parse(one.getString("day")),
                        Set.copyOf(one.getList("steps", String.class)),
                        one.getBoolean("left")))
                .toList());
    }
}
