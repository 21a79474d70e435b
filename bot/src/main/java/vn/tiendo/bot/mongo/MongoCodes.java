package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.domain.people.PersonId;

/**
 * The codes: a document each, by the digest of the digits. {@code until} exists for those good once, {@code takenBy} once used,
 * {@code recurs} for those that come with each start.
 */
@Singleton
final class MongoCodes implements Codes {
    static final String COLLECTION = "codes";

    static final String RECURS = "recurs";

    /** Stands where the order would that used a code up. */
    private static final String REVOKED = "revoked";

    private final MongoCollection<Document> codes;
    private final Seal seal;

    MongoCodes(MongoDatabase database, Seal seal) {
        this.codes = database.getCollection(COLLECTION);
        this.seal = seal;
    }

    @Override
    public Optional<PersonId> find(String code, Instant now) {
        return stored(code).filter(found -> isGood(found, now)).map(MongoCodes::person);
    }

    @Override
    public Optional<PersonId> take(String code, String order, Instant now) {
        codes.updateOne(
                and(eq("_id", digest(code)), exists("takenBy", false), gt("until", Date.from(now))),
                set("takenBy", order));
        var taken = stored(code)
                .filter(found -> order.equals(found.getString("takenBy")) || isReusable(found))
                .map(MongoCodes::person);
        taken.ifPresent(person -> useUpOthers(code, person, order));
        return taken;
    }

    /** All but {@code code} that are good once and were not used. */
    private void useUpOthers(String code, PersonId person, String by) {
        codes.updateMany(
                and(eq("person", person.value()), ne("_id", digest(code)), exists("takenBy", false), exists("until")),
                set("takenBy", by));
    }

    /** A code that was used stays used. */
    @Override
    public void issue(String code, PersonId person, Validity validity) {
        codes.updateOne(
                eq("_id", digest(code)),
                combine(set("person", person.value()), until(validity)),
                new UpdateOptions().upsert(true));
        switch (validity) {
            case Validity.Once _, Validity.Recurring _ -> useUpOthers(code, person, REVOKED);
            case Validity.Reusable _ -> {}
        }
    }

    @Override
    public void issueBeside(String code, PersonId person, Validity.Once validity) {
        codes.updateOne(
                eq("_id", digest(code)),
                combine(set("person", person.value()), until(validity)),
                new UpdateOptions().upsert(true));
    }

    @Override
    public boolean isReusable(String code) {
        return stored(code).filter(MongoCodes::isReusable).isPresent();
    }

    /** The others first: what is cut short is found good, and done, by the next. */
    @Override
    public boolean revoke(String code, Instant now) {
        stored(code)
                .filter(found -> !isReusable(found) && isGood(found, now))
                .ifPresent(found -> useUpOthers(code, person(found), REVOKED));
        return codes.updateOne(
                                and(eq("_id", digest(code)), exists("takenBy", false), gt("until", Date.from(now))),
                                set("takenBy", REVOKED))
                        .getMatchedCount()
                > 0;
    }

    private static Bson until(Validity validity) {
        return switch (validity) {
            case Validity.Once(var until) -> set("until", Date.from(until));
            case Validity.Recurring(var until) -> combine(set("until", Date.from(until)), set(RECURS, true));
            case Validity.Reusable() -> unset("until");
        };
    }

    private Optional<Document> stored(String code) {
        return Optional.ofNullable(codes.find(eq("_id", digest(code))).first());
    }

    private String digest(String code) {
        return seal.digest(COLLECTION + ":" + code);
    }

    private static boolean isGood(Document found, Instant now) {
        return isReusable(found)
                || (!found.containsKey("takenBy")
                        && found.getDate("until").toInstant().isAfter(now));
    }

    private static boolean isReusable(Document found) {
        return !found.containsKey("until");
    }

    private static PersonId person(Document found) {
        return new PersonId(found.getString("person"));
    }
}
