package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import vn.tiendo.bot.store.ExtensionBook;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.duties.Extension;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.units.UnitId;

/** The longer time: a document for each programme, period and unit, with an act for each order that gave some. */
@Singleton
final class MongoExtensionBook implements ExtensionBook {
    static final String COLLECTION = "extensions";

    private final MongoCollection<Document> extensions;

    MongoExtensionBook(MongoDatabase database) {
        this.extensions = database.getCollection(COLLECTION);
    }

    @Override
    public void grant(Extension extension, String order, PersonId by, Instant at) {
        var act = new Document("order", order)
                .append("by", by.value())
                .append("until", extension.until().toString())
                .append("reason", extension.reason())
                .append("at", Date.from(at));
        // an upsert meets the document itself when this order's act is in it already
        Duplicates.ignore(() -> extensions.updateOne(
                and(eq("_id", extension.id()), ne("acts.order", order)),
                combine(
                        set("programme", extension.programme().value()),
                        set("period", extension.period().code()),
                        set("unit", extension.unit().value()),
                        set("until", extension.until().toString()),
                        set("reason", extension.reason()),
                        set("changedAt", Date.from(at)),
                        push("acts", act)),
                new UpdateOptions().upsert(true)));
    }

    @Override
    public List<Extension> changedSince(Instant since) {
        return extensions
                .find(gte("changedAt", Date.from(since)))
                .map(MongoExtensionBook::extension)
                .into(new ArrayList<>());
    }

    private static Extension extension(Document stored) {
        return new Extension(
                new ProgrammeCode(stored.getString("programme")),
                PeriodCodes.parse(stored.getString("period")).orElseThrow(),
                new UnitId(stored.getString("unit")),
                LocalDate.parse(stored.getString("until")),
                stored.getString("reason"));
    }
}
