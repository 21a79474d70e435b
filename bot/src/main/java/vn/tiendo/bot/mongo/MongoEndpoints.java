package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.mongo.stored.TalkLayouts;
import vn.tiendo.bot.store.Connected;
import vn.tiendo.bot.store.Encounter;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Endpoints;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.domain.people.PersonId;

/** The known chats: a document each, by the digest of the address, which itself is sealed. */
@Singleton
final class MongoEndpoints implements Endpoints {
    static final String COLLECTION = "endpoints";

    private final MongoCollection<Document> endpoints;
    private final Seal seal;
    private final MongoEncounters encounters;

    MongoEndpoints(MongoDatabase database, Seal seal) {
        this.endpoints = database.getCollection(COLLECTION);
        this.seal = seal;
        this.encounters = new MongoEncounters(database, this, seal);
    }

    @Override
    public Optional<Endpoint> find(String id) {
        return Optional.ofNullable(endpoints.find(eq("_id", id)).first()).map(this::endpoint);
    }

    @Override
    public Optional<Encounter> encounter(String id) {
        return encounters.at(id);
    }

    @Override
    public Endpoint meet(String id, Address address) {
        return find(id).orElseGet(() -> add(id, address));
    }

    private Endpoint add(String id, Address address) {
        try {
            endpoints.insertOne(new Document("_id", id)
                    .append("address", new Binary(seal.seal(place(id), BsonValues.bytes(TalkLayouts.ADDRESS, address))))
                    .append("tries", 0));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
        return known(id);
    }

    @Override
    public void join(String id, PersonId person) {
        endpoints.updateOne(
                eq("_id", id), combine(set("person", person.value()), set("tries", 0), unset("lockedUntil")));
    }

    @Override
    public void leave(String id) {
        endpoints.updateOne(eq("_id", id), unset("person"));
    }

    @Override
    public Endpoint wrong(String id, String order, int limit, Instant lock) {
        endpoints.updateOne(and(eq("_id", id), ne("lastTry", order)), combine(inc("tries", 1), set("lastTry", order)));
        endpoints.updateOne(
                and(eq("_id", id), gte("tries", limit)), combine(set("tries", 0), set("lockedUntil", Date.from(lock))));
        return known(id);
    }

    @Override
    public List<Endpoint> of(PersonId person) {
        return endpoints.find(eq("person", person.value())).map(this::endpoint).into(new ArrayList<>());
    }

    @Override
    public Connected connected() {
        var reachable = new HashSet<PersonId>();
        var lost = new HashSet<PersonId>();
        endpoints
                .find(gt("person", ""))
                .projection(include("person", "lostAt"))
                .forEach(found ->
                        (found.containsKey("lostAt") ? lost : reachable).add(new PersonId(found.getString("person"))));
        lost.removeAll(reachable);
        return new Connected(reachable, lost);
    }

    @Override
    public void lost(String id, Instant at) {
        endpoints.updateOne(eq("_id", id), set("lostAt", Date.from(at)));
    }

    @Override
    public void heard(String id, Instant at) {
        endpoints.updateOne(eq("_id", id), combine(set("heardAt", Date.from(at)), unset("lostAt")));
    }

    private Endpoint known(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("expected a chat that was met, found none"));
    }

    Endpoint endpoint(Document found) {
        var id = found.getString("_id");
        return new Endpoint(
                id,
                BsonValues.value(
                        TalkLayouts.ADDRESS,
                        seal.open(place(id), found.get("address", Binary.class).getData())),
                Optional.ofNullable(found.getString("person")).map(PersonId::new),
                found.getInteger("tries"),
                Optional.ofNullable(found.getDate("lockedUntil")).map(Date::toInstant),
                Optional.ofNullable(found.getDate("heardAt")).map(Date::toInstant),
                Optional.ofNullable(found.getDate("lostAt")).map(Date::toInstant));
    }

    private static String place(String id) {
        return COLLECTION + ":" + id;
    }
}
