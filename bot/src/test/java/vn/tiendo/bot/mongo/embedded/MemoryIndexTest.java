package vn.tiendo.bot.mongo.embedded;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryIndexTest {
    private static final int DOCUMENTS = 150;
    private static final int FILTERS = 600;

    @TempDir
    Path directory;

    private OpenStore store;
    private MongoCollection<Document> indexed;
    private MongoCollection<Document> scanned;

    @BeforeEach
    void open() {
        store = OpenStore.in(directory);
        indexed = store.collection("indexed");
        scanned = store.collection("scanned");
        indexed.createIndex(Indexes.ascending("a"));
        indexed.createIndex(Indexes.ascending("b", "a"));
        indexed.createIndex(
                Indexes.ascending("b"), new IndexOptions().name("sparse").sparse(true));
        indexed.createIndex(Indexes.ascending("c.d"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsWhatAScanFinds() {
        var random = new Random(20260620);
        for (var id = 0; id < DOCUMENTS; id++) {
            write(document(random, id));
        }
        for (var id = 0; id < DOCUMENTS; id += 3) {
            replace(id, document(random, id));
            delete(id + 1);
        }
        for (var i = 0; i < FILTERS; i++) {
            var filter = filter(random);
            assertThat(found(indexed, filter)).as(filter.toJson()).isEqualTo(found(scanned, filter));
        }
    }

    /** Ties come in any order, so that what is sorted by is compared. */
    @Test
    void findsInTheOrderAScanFinds() {
        var random = new Random(20261128);
        indexed.createIndex(Indexes.ascending("e", "f", "g"));
        for (var id = 0; id < DOCUMENTS; id++) {
            write(new Document("_id", id)
                    .append("e", random.nextInt(3))
                    .append("f", value(random))
                    .append("g", random.nextInt(50)));
        }
        for (var i = 0; i < FILTERS; i++) {
            var filter = new Document("e", demand(random));
            if (random.nextInt(2) == 0) {
                filter.append("f", demand(random));
            }
            var direction = random.nextBoolean() ? 1 : -1;
            var sort = new Document();
            var first = random.nextInt(3);
            List.of("e", "f", "g")
                    .subList(first, first + 1 + random.nextInt(3 - first))
                    .forEach(field -> sort.append(field, random.nextInt(8) == 0 ? -direction : direction));
            var limit = random.nextInt(20);
            assertThat(sorted(indexed, filter, sort, limit))
                    .as("%s by %s", filter.toJson(), sort.toJson())
                    .isEqualTo(sorted(scanned, filter, sort, limit));
        }
    }

    private static List<List<Object>> sorted(MongoCollection<Document> c, Document filter, Document sort, int limit) {
        return c.find(filter).sort(sort).limit(limit).into(new ArrayList<>()).stream()
                .map(found -> sort.keySet().stream()
                        .map(field -> number(found.get(field)))
                        .toList())
                .toList();
    }

    /** 2 and 2.0 are the same to a sort. */
    private static Object number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : requireNonNull(value);
    }

    private void write(Document document) {
        both().forEach(c -> c.insertOne(new Document(document)));
    }

    private void replace(int id, Document document) {
        both().forEach(c -> c.replaceOne(eq("_id", id), new Document(document)));
    }

    private void delete(int id) {
        both().forEach(c -> c.deleteOne(eq("_id", id)));
    }

    private Stream<MongoCollection<Document>> both() {
        return Stream.of(indexed, scanned);
    }

    private static List<Document> found(MongoCollection<Document> c, Bson filter) {
        return c.find(filter).sort(Indexes.ascending("_id")).into(new ArrayList<>());
    }

    private static Document document(Random random, int id) {
        var document = new Document("_id", id);
        if (random.nextInt(5) > 0) {
            document.append("a", stored(random));
        }
        if (random.nextInt(5) > 0) {
            // no array: an index over two of them is refused, as by MongoDB
            document.append("b", value(random));
        }
        return document.append("c", List.of(new Document("d", value(random)), new Document("d", value(random))));
    }

    private static Object stored(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> List.of();
            case 1 -> List.of(value(random), value(random));
            default -> value(random);
        };
    }

    private static Object value(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "s" + random.nextInt(4);
            case 1 -> random.nextInt(4) + 0.5;
            case 2 -> (long) random.nextInt(4);
            default -> random.nextInt(4);
        };
    }

    private static Document filter(Random random) {
        var filter = new Document();
        for (var field : List.of("a", "b", "c.d")) {
            if (random.nextInt(2) == 0) {
                filter.append(field, demand(random));
            }
        }
        return random.nextInt(4) == 0
                ? new Document("$and", List.of(filter, new Document("a", demand(random))))
                : filter;
    }

    private static Object demand(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Document("$gte", value(random)).append("$lt", value(random));
            case 1 -> new Document("$gt", value(random));
            case 2 -> new Document("$lte", value(random));
            case 3 ->
                new Document(
                        "$in",
                        IntStream.range(0, 3).mapToObj(_ -> value(random)).toList());
            case 4 -> new Document("$exists", random.nextBoolean());
            case 5 -> new Document("$ne", value(random));
            default -> value(random);
        };
    }

    @Test
    void findsAnArrayOfWhichOneElementSatisfiesOneEndAndAnotherTheOther() {
        write(new Document("_id", 1).append("a", List.of(0, 3)));
        var filter = Document.parse("{$and:[{a:{$gte:2}}, {a:{$lt:1}}]}");
        assertThat(found(scanned, filter)).hasSize(1);
        assertThat(found(indexed, filter)).hasSize(1);
    }

    @Test
    void servesTheConditionsOfTheStoresQueries() {
        assertThat(precision("{a:1}", false, "a")).isEqualTo(2);
        assertThat(precision("{a:1, x:2}", false, "a", "b")).isEqualTo(2);
        assertThat(precision("{a:1, b:{$lte:5}}", false, "a", "b")).isEqualTo(3);
        assertThat(precision("{$and:[{a:{$in:[1,2]}}, {b:2}]}", false, "a", "b"))
                .isEqualTo(4);
        assertThat(precision("{due:{$lte:5}}", true, "due")).isEqualTo(1);
        assertThat(precision("{due:{$exists:true}}", true, "due")).isEqualTo(1);
        assertThat(precision("{due:{$exists:true}}", false, "due")).isZero();
        assertThat(precision("{a:null}", false, "a")).isZero();
        assertThat(precision("{b:1}", false, "a", "b")).isZero();
        assertThat(precision("{}", true, "a")).isZero();
    }

    private static int precision(String filter, boolean sparse, String... fields) {
        var keys = Stream.of(fields)
                .map(field -> new de.bwaldvogel.mongo.backend.IndexKey(field, true))
                .toList();
        return new MemoryIndex("index", keys, false, sparse).precision(parsed(filter));
    }

    private static de.bwaldvogel.mongo.bson.Document parsed(String json) {
        return (de.bwaldvogel.mongo.bson.Document) requireNonNull(engines(Document.parse(json)));
    }

    /** The engine has its own class for documents. */
    private static @Nullable Object engines(@Nullable Object value) {
        return switch (value) {
            case Document document -> {
                var copy = new de.bwaldvogel.mongo.bson.Document();
                document.forEach((field, part) -> copy.put(field, engines(part)));
                yield copy;
            }
            case List<?> list -> list.stream().map(MemoryIndexTest::engines).toList();
            case null, default -> value;
        };
    }
}
