package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import vn.tiendo.bot.store.Snoozes;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Snooze;
import vn.tiendo.domain.units.UnitId;

/** What was put off: a document each. Days are stored as ISO texts, which sort as days do. */
@Singleton
final class MongoSnoozes implements Snoozes {
    static final String COLLECTION = "snoozes";

    private final MongoCollection<Document> snoozes;

    MongoSnoozes(MongoDatabase database) {
        this.snoozes = database.getCollection(COLLECTION);
    }

    @Override
    public Optional<LocalDate> putOff(Snooze snooze, String order) {
        var document = new Document("_id", snooze.id())
                .append("period", snooze.period().code())
                .append("unit", snooze.unit().value())
                .append("person", snooze.person().value())
                .append("until", snooze.until().toString())
                .append("order", order);
        if (Duplicates.ignore(() -> snoozes.insertOne(document))) {
            return Optional.empty();
        }
        var stored = Objects.requireNonNull(snoozes.find(eq("_id", snooze.id())).first(), "what was there before");
        return order.equals(stored.getString("order"))
                ? Optional.empty()
                : Optional.of(LocalDate.parse(stored.getString("until")));
    }

    @Override
    public List<Snooze> since(LocalDate first) {
        return snoozes.find(gte("until", first.toString()))
                .map(MongoSnoozes::snooze)
                .into(new ArrayList<>());
    }

    private static Snooze snooze(Document stored) {
        return new Snooze(
                PeriodCodes.parse(stored.getString("period")).orElseThrow(),
                new UnitId(stored.getString("unit")),
                new PersonId(stored.getString("person")),
                LocalDate.parse(stored.getString("until")));
    }
}
