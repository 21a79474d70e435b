package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of what the service asks of a MongoDB, each with MongoDB's answer: a server that passes it is fit. */
@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class CapabilitiesTest {
    private static final Instant NOON = Instant.parse("2026-06-20T05:00:00Z");
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoDatabase database;

    CapabilitiesTest(Servers server) {
        database = server.fresh();
    }

    /** One thing asked for, with the answer. */
    record Capability(String name, Object expected, Ask ask) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Asks, on an empty collection. */
    interface Ask {
        @Nullable
        Object of(MongoCollection<Document> collection);
    }

    @ParameterizedTest
    @MethodSource({"documents", "uniqueIndexes", "updates", "bulk", "aggregation"})
    void answersAsMongoDb(Capability capability) {
        assertThat(capability.ask().of(database.getCollection("c"))).isEqualTo(capability.expected());
    }

    private static Capability can(String name, Object expected, Ask ask) {
        return new Capability(name, expected, ask);
    }

    static Stream<Capability> documents() {
        return Stream.of(
                can("a document by id", doc("{_id:'a', x:'Đồng chí'}"), c -> {
                    c.insertOne(doc("{_id:'a', x:'Đồng chí'}"));
                    return one(c);
                }),
                can("all types the service stores", true, c -> {
                    var stored = new Document("_id", "a")
                            .append("at", Date.from(NOON))
                            .append("long", 5L)
                            .append("int", 5)
                            .append("double", 1.5)
                            .append("bytes", new Binary(new byte[] {1, 2}))
                            .append("no", false)
                            .append("nothing", null)
                            .append("list", List.of(1, "a", new Document("z", 1)));
                    c.insertOne(stored);
                    return one(c).equals(stored);
                }),
                can("a cursor over many batches", 1200, c -> {
                    c.insertMany(IntStream.range(0, 1200)
                            .mapToObj(i -> new Document("_id", i))
                            .toList());
                    return c.find().batchSize(500).into(new ArrayList<>()).size();
                }),
                can(
                        "a filter, a sort, a limit and a projection",
                        docs("{v:30}", "{v:20}"),
                        c -> seeded(c)
                                .find(gte("v", 10))
                                .sort(Sorts.descending("v"))
                                .skip(1)
                                .limit(2)
                                .projection(Projections.fields(Projections.include("v"), Projections.excludeId()))
                                .into(new ArrayList<>())),
                can("a page by key", List.of("c", "d"), c -> ids(seeded(c), gt("_id", "b"))),
                can(
                        "a range of times",
                        List.of("b", "c"),
                        c -> ids(
                                seeded(c),
                                and(
                                        gte("t", Date.from(NOON.plusSeconds(1))),
                                        lt("t", Date.from(NOON.plusSeconds(3)))))),
                can("one of several values", List.of("a", "d"), c -> ids(seeded(c), in("v", 10, 40))),
                can("an element of an array", List.of("a", "d"), c -> ids(seeded(c), eq("tags", "x"))),
                can("elements of documents in arrays", 1L, c -> {
                    c.insertMany(docs("{a:[{b:1,c:2},{b:2,c:1}]}", "{a:[{b:1,c:1}]}"));
                    return c.countDocuments(doc("{a:{$elemMatch:{b:1,c:2}}}"));
                }),
                can("what is missing", List.of("c"), c -> {
                    seeded(c).updateOne(eq("_id", "c"), unset("v"));
                    return ids(c, exists("v", false));
                }),
                can("a count", 2L, c -> seeded(c).countDocuments(eq("dept", "a"))),
                can("a sparse index, for open work only", List.of("b", "a"), c -> {
                    c.createIndex(ascending("due"), new IndexOptions().sparse(true));
                    seeded(c).updateOne(eq("_id", "a"), set("due", Date.from(NOON)));
                    c.updateOne(eq("_id", "b"), set("due", Date.from(NOON.minusSeconds(9))));
                    c.updateOne(eq("_id", "c"), set("due", Date.from(NOON.plusSeconds(9))));
                    c.updateOne(eq("_id", "d"), set("due", Date.from(NOON)));
                    c.updateOne(eq("_id", "d"), unset("due"));
                    return c.find(lte("due", Date.from(NOON)))
                            .sort(ascending("due"))
                            .map(d -> d.getString("_id"))
                            .into(new ArrayList<>());
                }),
                can("deleting in chunks", "1 3 0", c -> {
                    seeded(c);
                    var first = c.deleteOne(eq("_id", "a")).getDeletedCount();
                    return first + " "
                            + c.deleteMany(in("_id", "b", "c", "d", "e")).getDeletedCount() + " " + c.countDocuments();
                }));
    }

    static Stream<Capability> uniqueIndexes() {
        return Stream.of(
                can("one document per id", "DUPLICATE_KEY 11000", c -> {
                    c.insertOne(doc("{_id:1}"));
                    return error(() -> c.insertOne(doc("{_id:1}")));
                }),
                can("a unique field", "DUPLICATE_KEY 11000", c -> {
                    unique(c, "k").insertOne(doc("{k:1}"));
                    return error(() -> c.insertOne(doc("{k:1}")));
                }),
                can("a unique pair, one of them nested", "none DUPLICATE_KEY 11000", c -> {
                    unique(c, "a.b", "c").insertOne(doc("{a:{b:1},c:1}"));
                    return error(() -> c.insertOne(doc("{a:{b:1},c:2}"))) + " "
                            + error(() -> c.insertOne(doc("{a:{b:1},c:1}")));
                }),
                can("unique elements of arrays", "DUPLICATE_KEY 11000", c -> {
                    unique(c, "k").insertOne(doc("{k:[1,2]}"));
                    return error(() -> c.insertOne(doc("{k:[2,3]}")));
                }),
                can("unique where present", "none none DUPLICATE_KEY 11000", c -> {
                    c.createIndex(
                            ascending("k"), new IndexOptions().unique(true).sparse(true));
                    return error(() -> c.insertMany(docs("{}", "{}"))) + " " + error(() -> c.insertOne(doc("{k:1}")))
                            + " " + error(() -> c.insertOne(doc("{k:1}")));
                }),
                can("a duplicate by update", "DUPLICATE_KEY 11000", c -> {
                    unique(c, "k").insertMany(docs("{_id:1,k:1}", "{_id:2,k:2}"));
                    return error(() -> c.updateOne(eq("_id", 2), set("k", 1)));
                }),
                can("a duplicate by upsert", "DUPLICATE_KEY 11000", c -> {
                    unique(c, "k").insertMany(docs("{_id:1,k:1}"));
                    return error(() -> c.updateOne(eq("_id", 2), set("k", 1), UPSERT));
                }),
                can("a duplicate by find and update", "command 11000", c -> {
                    unique(c, "k").insertMany(docs("{_id:1,k:1}", "{_id:2,k:2}"));
                    return error(() -> c.findOneAndUpdate(eq("_id", 2), set("k", 1)));
                }),
                can("a key that is free again", "none", c -> {
                    unique(c, "k").insertOne(doc("{_id:1,k:1}"));
                    c.deleteOne(eq("_id", 1));
                    return error(() -> c.insertOne(doc("{_id:2,k:1}")));
                }),
                can(
                        "an index made twice",
                        "a_1 a_1",
                        c -> c.createIndex(ascending("a")) + " " + c.createIndex(ascending("a"))),
                can("an index dropped by its key", 1, c -> {
                    c.createIndex(ascending("a"));
                    c.dropIndex(ascending("a"));
                    return c.listIndexes().into(new ArrayList<>()).size();
                }));
    }

    static Stream<Capability> updates() {
        return Stream.of(
                can("a guarded write", "1 0", c -> {
                    c.insertOne(doc("{_id:1,rev:1}"));
                    var guarded = and(eq("_id", 1), eq("rev", 1));
                    return c.updateOne(guarded, inc("rev", 1)).getMatchedCount() + " "
                            + c.updateOne(guarded, inc("rev", 1)).getMatchedCount();
                }),
                can("a write that changes nothing", "1 0", c -> {
                    c.insertOne(doc("{_id:1,a:1}"));
                    var result = c.updateOne(eq("_id", 1), set("a", 1));
                    return result.getMatchedCount() + " " + result.getModifiedCount();
                }),
                can("a lease by a conditional update", "1 0", c -> {
                    c.insertOne(new Document("_id", 1));
                    var free = and(eq("_id", 1), or(lt("until", Date.from(NOON)), exists("until", false)));
                    var take = set("until", Date.from(NOON.plusSeconds(60)));
                    return c.updateOne(free, take).getModifiedCount() + " "
                            + c.updateOne(free, take).getModifiedCount();
                }),
                can("set, unset, inc, min, max", doc("{_id:1,a:2,c:4,d:1,e:9}"), c -> {
                    c.insertOne(doc("{_id:1,a:1,b:1,c:3,d:3,e:3}"));
                    c.updateOne(eq("_id", 1), combine(set("a", 2), unset("b"), inc("c", 1), min("d", 1), max("e", 9)));
                    return one(c);
                }),
                can("set and push in one write", doc("{_id:1,s:{x:2},out:[{id:'r1'},{id:'r2'}]}"), c -> {
                    c.insertOne(doc("{_id:1,s:{x:1},out:[{id:'r1'}]}"));
                    c.updateOne(eq("_id", 1), combine(set("s", doc("{x:2}")), push("out", doc("{id:'r2'}"))));
                    return one(c);
                }),
                can("the last few of a list", doc("{_id:1,a:[3,4,5]}"), c -> {
                    c.insertOne(doc("{_id:1,a:[1,2,3]}"));
                    c.updateOne(eq("_id", 1), pushEach("a", List.of(4, 5), new PushOptions().slice(-3)));
                    return one(c);
                }),
                can("pulling an item by its id", doc("{_id:1,out:[{id:'r2',n:1}]}"), c -> {
                    c.insertOne(doc("{_id:1,out:[{id:'r1',n:1},{id:'r2',n:1}]}"));
                    c.updateOne(eq("_id", 1), pull("out", doc("{id:'r1'}")));
                    return one(c);
                }),
                can("adding once", doc("{_id:1,a:[1,2]}"), c -> {
                    c.insertOne(doc("{_id:1,a:[1]}"));
                    c.updateOne(eq("_id", 1), addToSet("a", 2));
                    c.updateOne(eq("_id", 1), addToSet("a", 2));
                    return one(c);
                }),
                can("a field of one element", doc("{_id:1,a:[{id:1,x:7},{id:2,x:0}]}"), c -> {
                    c.insertOne(doc("{_id:1,a:[{id:1,x:0},{id:2,x:0}]}"));
                    c.updateOne(
                            eq("_id", 1), set("a.$[i].x", 7), new UpdateOptions().arrayFilters(List.of(eq("i.id", 1))));
                    return one(c);
                }),
                can("an entry of a map, if newer", "1 0", c -> {
                    c.insertOne(doc("{_id:1,of:{r1:{version:1}}}"));
                    var older = and(eq("_id", 1), or(exists("of.r1", false), lt("of.r1.version", 2)));
                    return c.updateOne(older, set("of.r1", doc("{version:2}"))).getModifiedCount() + " "
                            + c.updateOne(older, set("of.r1", doc("{version:2}")))
                                    .getModifiedCount();
                }),
                can("an upsert with what only the first sets", doc("{_id:1,c:9,n:2}"), c -> {
                    c.updateOne(eq("_id", 1), combine(inc("n", 1), setOnInsert("c", 9)), UPSERT);
                    c.updateOne(eq("_id", 1), combine(inc("n", 1), setOnInsert("c", 8)), UPSERT);
                    return c.find(eq("_id", 1))
                            .projection(doc("{_id:1,c:1,n:1}"))
                            .first();
                }),
                can("the next of a sequence", doc("{_id:1,n:2}"), c -> {
                    c.insertOne(doc("{_id:1,n:1}"));
                    return c.findOneAndUpdate(eq("_id", 1), inc("n", 1), AFTER);
                }),
                can("a claim of the oldest", doc("{_id:'b',v:20}"), c -> {
                    seeded(c);
                    return c.findOneAndUpdate(
                            eq("dept", "b"),
                            set("dept", "taken"),
                            new FindOneAndUpdateOptions()
                                    .sort(Sorts.ascending("v"))
                                    .projection(doc("{v:1}")));
                }),
                can("a refused update leaves the document whole", doc("{_id:1,a:1,s:'x'}"), c -> {
                    c.insertOne(doc("{_id:1,a:1,s:'x'}"));
                    error(() -> c.updateOne(eq("_id", 1), combine(set("a", 2), inc("s", 1))));
                    return one(c);
                }));
    }

    static Stream<Capability> bulk() {
        return Stream.of(
                can(
                        "unordered inserts go on after a duplicate",
                        "[1:11000] 2",
                        c -> errors(
                                        c,
                                        false,
                                        List.of(
                                                new InsertOneModel<>(doc("{_id:1}")),
                                                new InsertOneModel<>(doc("{_id:1}")),
                                                new InsertOneModel<>(doc("{_id:2}"))))
                                + " " + c.countDocuments()),
                can("unordered updates go on after a duplicate", "[1:11000] 1", c -> {
                    unique(c, "k").insertMany(docs("{_id:1,k:1}", "{_id:2,k:2}", "{_id:3,k:3}"));
                    return errors(
                                    c,
                                    false,
                                    List.of(
                                            new UpdateOneModel<>(eq("_id", 1), set("x", 1)),
                                            new UpdateOneModel<>(eq("_id", 2), set("k", 1)),
                                            new UpdateOneModel<>(eq("_id", 3), set("x", 2))))
                            + " " + c.countDocuments(eq("x", 2));
                }),
                can("ordered updates stop at a duplicate", "[1:11000] 0", c -> {
                    unique(c, "k").insertMany(docs("{_id:1,k:1}", "{_id:2,k:2}", "{_id:3,k:3}"));
                    return errors(
                                    c,
                                    true,
                                    List.of(
                                            new UpdateOneModel<>(eq("_id", 1), set("x", 1)),
                                            new UpdateOneModel<>(eq("_id", 2), set("k", 1)),
                                            new UpdateOneModel<>(eq("_id", 3), set("x", 2))))
                            + " " + c.countDocuments(eq("x", 2));
                }));
    }

    static Stream<Capability> aggregation() {
        return Stream.of(
                can(
                        "sums by group",
                        docs("{_id:'a',s:40,n:2}", "{_id:'b',s:60,n:2}"),
                        c -> seeded(c)
                                .aggregate(docs("{$group:{_id:'$dept',s:{$sum:'$v'},n:{$sum:1}}}", "{$sort:{_id:1}}"))
                                .into(new ArrayList<>())),
                can(
                        "a match, an unwinding and a count",
                        docs("{_id:'x',n:1}", "{_id:'y',n:1}"),
                        c -> seeded(c)
                                .aggregate(docs(
                                        "{$match:{dept:'a'}}",
                                        "{$unwind:'$tags'}",
                                        "{$group:{_id:'$tags',n:{$sum:1}}}",
                                        "{$sort:{_id:1}}"))
                                .into(new ArrayList<>())),
                can(
                        "the oldest of all",
                        NOON,
                        c -> seeded(c)
                                .aggregate(docs("{$group:{_id:null,t:{$min:'$t'}}}"))
                                .map(d -> d.getDate("t").toInstant())
                                .first()));
    }

    private static MongoCollection<Document> seeded(MongoCollection<Document> c) {
        c.insertMany(docs(
                "{_id:'a',dept:'a',v:10,tags:['x','y']}",
                "{_id:'b',dept:'b',v:20,tags:['y']}",
                "{_id:'c',dept:'a',v:30,tags:[]}",
                "{_id:'d',dept:'b',v:40,tags:['z','x']}"));
        var second = 0;
        for (var id : List.of("a", "b", "c", "d")) {
            c.updateOne(eq("_id", id), set("t", Date.from(NOON.plusSeconds(second++))));
        }
        return c;
    }

    private static MongoCollection<Document> unique(MongoCollection<Document> c, String... fields) {
        c.createIndex(ascending(fields), new IndexOptions().unique(true));
        return c;
    }

    private static List<String> ids(MongoCollection<Document> c, Bson filter) {
        return c.find(filter)
                .sort(ascending("_id"))
                .map(d -> d.getString("_id"))
                .into(new ArrayList<>());
    }

    private static Document one(MongoCollection<Document> c) {
        return c.find().into(new ArrayList<>()).getFirst();
    }

    private static String error(Runnable write) {
        try {
            write.run();
            return "none";
        } catch (MongoWriteException e) {
            return ErrorCategory.fromErrorCode(e.getError().getCode()) + " "
                    + e.getError().getCode();
        } catch (MongoBulkWriteException e) {
            return "bulk " + e.getWriteErrors();
        } catch (MongoCommandException e) {
            return "command " + e.getErrorCode();
        }
    }

    private static String errors(
            MongoCollection<Document> c, boolean ordered, List<? extends WriteModel<Document>> writes) {
        try {
            c.bulkWrite(writes, new BulkWriteOptions().ordered(ordered));
            return "none";
        } catch (MongoBulkWriteException e) {
            return e.getWriteErrors().stream()
                    .map(error -> error.getIndex() + ":" + error.getCode())
                    .toList()
                    .toString();
        }
    }

    private static Document doc(String json) {
        return Document.parse(json);
    }

    private static List<Document> docs(String... json) {
        return Stream.of(json).map(Document::parse).toList();
    }
}
