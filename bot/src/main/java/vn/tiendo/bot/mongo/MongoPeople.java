package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.StoredWords;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.People;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.units.UnitId;

/** The people and their memberships: a document each; names are sealed. */
@Singleton
final class MongoPeople implements People {
    static final String PEOPLE = "people";
    static final String MEMBERSHIPS = "memberships";
    private static final String ERASED = "erased";
    /** What a person is called whose name is gone. */
    private static final String NOBODY = "(đã xóa)";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> people;
    private final MongoCollection<Document> memberships;
    private final Seal seal;

    MongoPeople(MongoDatabase database, Seal seal) {
        this.people = database.getCollection(PEOPLE);
        this.memberships = database.getCollection(MEMBERSHIPS);
        this.seal = seal;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.find(eq("_id", id.value())).first()).map(this::person);
    }

    Person person(Document stored) {
        var id = new PersonId(stored.getString("_id"));
        return new Person(id, name(id, stored.get("name", Binary.class)));
    }

    private String name(PersonId id, Binary sealed) {
        return new String(seal.open(place(id), sealed.getData()), UTF_8);
    }

    @Override
    public void put(Person person) {
        var name = new Binary(seal.seal(place(person.id()), person.name().getBytes(UTF_8)));
        Duplicates.ignore(() -> people.updateOne(
                and(eq("_id", person.id().value()), exists(ERASED, false)), set("name", name), UPSERT));
    }

    @Override
    public void erase(PersonId person) {
        var nobody = new Binary(seal.seal(place(person), NOBODY.getBytes(UTF_8)));
        people.updateOne(eq("_id", person.value()), combine(set("name", nobody), set(ERASED, true)));
    }

    @Override
    public boolean isErased(PersonId person) {
        return people.find(and(eq("_id", person.value()), exists(ERASED))).first() != null;
    }

    @Override
    public void welcome(PersonId person) {
        people.updateOne(and(eq("_id", person.value()), exists(ERASED)), unset(ERASED));
    }

    private static String place(PersonId id) {
        return PEOPLE + ":" + id.value();
    }

    @Override
    public List<Membership> memberships(PersonId person) {
        return memberships(eq("person", person.value()));
    }

    @Override
    public List<Membership> in(UnitId unit) {
        return memberships(eq("unit", unit.value()));
    }

    @Override
    public Stream<Membership> everybody() {
        return Chunks.stream(memberships).map(MongoPeople::membership);
    }

    /** Days are stored as ISO texts, which sort as days do. */
    @Override
    public List<Membership> ended(LocalDate after, LocalDate upTo) {
        return memberships(and(gt("until", after.toString()), lte("until", upTo.toString())));
    }

    @Override
    public List<Membership> all() {
        return memberships.find().map(MongoPeople::membership).into(new ArrayList<>());
    }

    private List<Membership> memberships(Bson filter) {
        return memberships.find(filter).map(MongoPeople::membership).into(new ArrayList<>());
    }

    @Override
    public void put(Membership membership) {
        memberships.updateOne(
                eq("_id", membership.id()),
                combine(
                        set("person", membership.person().value()),
                        set("unit", membership.unit().value()),
                        set("role", StoredWords.of(membership.role())),
                        set("from", membership.from().toString()),
                        membership
                                .until()
                                .map(until -> set("until", until.toString()))
                                .orElseGet(() -> unset("until"))),
                UPSERT);
    }

    static Membership membership(Document stored) {
        return new Membership(
                stored.getString("_id"),
                new PersonId(stored.getString("person")),
                new UnitId(stored.getString("unit")),
                StoredWords.role(stored.getString("role")),
                LocalDate.parse(stored.getString("from")),
                Optional.ofNullable(stored.getString("until")).map(LocalDate::parse));
    }
}
