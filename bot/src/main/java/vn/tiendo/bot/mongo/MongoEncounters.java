package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Aggregates.addFields;
import static com.mongodb.client.model.Aggregates.lookup;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.exclude;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Field;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.tiendo.bot.store.Encounter;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.bot.store.Seal;

/** Reads a chat, its person, their memberships and the conversation in one go; each part is found by its id or index. */
final class MongoEncounters {
    /** Nobody's id: a stranger has neither name nor memberships. */
    private static final String NOBODY = "";

    private final MongoDatabase database;
    private final MongoEndpoints endpoints;
    private final MongoPeople people;
    private final ConversationCodec conversations;

    MongoEncounters(MongoDatabase database, MongoEndpoints endpoints, Seal seal) {
        this.database = database;
        this.endpoints = endpoints;
        this.people = new MongoPeople(database, seal);
        this.conversations = new ConversationCodec(seal);
    }

    Optional<Encounter> at(String endpoint) {
        return Optional.ofNullable(database.getCollection(MongoEndpoints.COLLECTION)
                        .aggregate(stages(endpoint))
                        .first())
                .map(this::encounter);
    }

    private static List<Bson> stages(String endpoint) {
        return List.of(
                match(eq("_id", endpoint)),
                addFields(new Field<>("owner", otherwise("$person", NOBODY)), new Field<>("talk", conversation())),
                lookup(MongoPeople.PEOPLE, "owner", "_id", "people"),
                lookup(MongoPeople.MEMBERSHIPS, "owner", "person", "memberships"),
                lookup(MongoConversations.COLLECTION, "talk", "_id", "conversations"),
                project(exclude(
                        "conversations.outbox.message",
                        "conversations.held",
                        "conversations.parked",
                        "conversations.history")));
    }

    /** As {@link Endpoint#conversation} makes it. */
    private static Bson conversation() {
        return new Document(
                "$cond",
                List.of(
                        otherwise("$person", false),
                        new Document("$concat", List.of(Endpoint.PERSONS, "$person")),
                        new Document("$concat", List.of(Endpoint.STRANGERS, "$_id"))));
    }

    private static Bson otherwise(String field, Object value) {
        return new Document("$ifNull", List.of(field, value));
    }

    private Encounter encounter(Document found) {
        var endpoint = endpoints.endpoint(found);
        return new Encounter(
                endpoint,
                each(found, "people").stream().findFirst().map(people::person),
                each(found, "memberships").stream().map(MongoPeople::membership).toList(),
                each(found, "conversations").stream()
                        .findFirst()
                        .map(conversations::kept)
                        .orElseGet(() -> Kept.fresh(endpoint.conversation())));
    }

    private static List<Document> each(Document found, String field) {
        return found.getList(field, Document.class, List.of());
    }
}
