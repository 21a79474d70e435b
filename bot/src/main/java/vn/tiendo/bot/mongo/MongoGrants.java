package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.store.Grant;
import vn.tiendo.bot.store.Grant.State;
import vn.tiendo.bot.store.Grants;
import vn.tiendo.bot.store.Seal;

/** The rights that platforms gave: a document each, its tokens sealed. */
@Singleton
final class MongoGrants implements Grants {
    static final String COLLECTION = "grants";

    private final MongoCollection<Document> grants;
    private final Seal seal;

    MongoGrants(MongoDatabase database, Seal seal) {
        this.grants = database.getCollection(COLLECTION);
        this.seal = seal;
    }

    @Override
    public Optional<Grant> find(String account) {
        return Optional.ofNullable(grants.find(eq("_id", account)).first()).map(found -> grant(account, found));
    }

    @Override
    public boolean put(String account, Grant next) {
        var document = document(account, next);
        if (next.version() == 1) {
            return Duplicates.ignore(() -> grants.insertOne(document));
        }
        var before = and(eq("_id", account), eq("version", next.version() - 1));
        return grants.replaceOne(before, document).getMatchedCount() == 1;
    }

    @Override
    public Map<String, State.Dead> dead() {
        var dead = new HashMap<String, State.Dead>();
        grants.find(eq("state", "dead"))
                .forEach(found -> dead.put(
                        found.getString("_id"),
                        new State.Dead(
                                found.getString("why"), found.getDate("at").toInstant())));
        return Map.copyOf(dead);
    }

    private Document document(String account, Grant grant) {
        var document = new Document("_id", account)
                .append("version", grant.version())
                .append("seeds", grant.seeds())
                .append("refresh", sealed(account, "refresh", grant.refresh()));
        grant.access()
                .ifPresent(access -> document.append("access", sealed(account, "access", access.token()))
                        .append("from", Date.from(access.from()))
                        .append("until", Date.from(access.until())));
        return switch (grant.state()) {
            case State.Unspent() -> document.append("state", "unspent");
            case State.Claimed(var at) -> document.append("state", "claimed").append("at", Date.from(at));
            case State.Dead(var why, var at) ->
                document.append("state", "dead").append("why", why).append("at", Date.from(at));
        };
    }

    private Grant grant(String account, Document found) {
        return new Grant(
                found.getLong("version"),
                found.getList("seeds", String.class),
                Optional.ofNullable(found.get("access", Binary.class)).map(access -> access(account, found, access)),
                opened(account, "refresh", found.get("refresh", Binary.class)),
                state(found));
    }

    private Grant.Access access(String account, Document found, Binary sealed) {
        return new Grant.Access(
                opened(account, "access", sealed),
                found.getDate("from").toInstant(),
                found.getDate("until").toInstant());
    }

    private static State state(Document found) {
        return switch (found.getString("state")) {
            case "unspent" -> new State.Unspent();
            case "claimed" -> new State.Claimed(found.getDate("at").toInstant());
            case "dead" ->
                new State.Dead(found.getString("why"), found.getDate("at").toInstant());
            case String other ->
                throw new IllegalStateException("expected a state of a grant, found '%s'".formatted(other));
        };
    }

    private Binary sealed(String account, String part, Secret secret) {
        return new Binary(seal.seal(place(account, part), secret.value().getBytes(StandardCharsets.UTF_8)));
    }

    private Secret opened(String account, String part, Binary sealed) {
        return new Secret(new String(seal.open(place(account, part), sealed.getData()), StandardCharsets.UTF_8));
    }

    private static String place(String account, String part) {
        return "%s:%s:%s".formatted(COLLECTION, account, part);
    }
}
