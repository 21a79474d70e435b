package vn.tiendo.bot.mongo.embedded;

import static com.mongodb.client.model.Aggregates.lookup;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {
    @TempDir
    Path directory;

    @Test
    void keepsDocumentsAndIndexesWhenReopened() {
        try (var store = OpenStore.in(directory)) {
            store.collection("a")
                    .createIndex(
                            Indexes.ascending("k"),
                            new IndexOptions().unique(true).sparse(true));
            store.collection("b").createIndex(Indexes.ascending("k"));
            store.collection("a").insertMany(List.of(new Document("_id", 1).append("k", "x"), new Document("_id", 2)));
        }
        try (var store = OpenStore.in(directory)) {
            var a = store.collection("a");
            assertThat(a.find(eq("k", "x")).first()).isEqualTo(new Document("_id", 1).append("k", "x"));
            assertThat(a.listIndexes().into(new ArrayList<>()))
                    .extracting(index -> index.getString("name"))
                    .containsExactlyInAnyOrder("_id_", "k_1");
            assertThat(store.client().getDatabase("tiendo").runCommand(new Document("validate", "a")))
                    .containsEntry("keysPerIndex", new Document("_id_", 2L).append("k_1", 1L));
            assertThatThrownBy(() -> a.insertOne(new Document("k", "x"))).hasMessageContaining("11000");
        }
    }

    @Test
    void dropsOneIndexByNameAndLeavesTheSameNameElsewhere() {
        try (var store = OpenStore.in(directory)) {
            for (var name : List.of("a", "b")) {
                store.collection(name).createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
            }
            store.collection("a").dropIndex("k_1");
            assertThat(store.collection("b").listIndexes().into(new ArrayList<>()))
                    .hasSize(2);
        }
        try (var store = OpenStore.in(directory)) {
            store.collection("a").insertMany(List.of(new Document("k", 1), new Document("k", 1)));
            store.collection("b").insertOne(new Document("k", 1));
            assertThatThrownBy(() -> store.collection("b").insertOne(new Document("k", 1)))
                    .hasMessageContaining("11000");
        }
    }

    @Test
    void dropsADatabaseAndNoOtherWhoseNameBeginsAlike() {
        try (var store = OpenStore.in(directory)) {
            for (var name : List.of("test", "test2")) {
                store.client().getDatabase(name).getCollection("c").insertOne(new Document("_id", 1));
            }
            store.client().getDatabase("test").drop();
        }
        try (var store = OpenStore.in(directory)) {
            assertThat(store.client().getDatabase("test").getCollection("c").countDocuments())
                    .isZero();
            assertThat(store.client().getDatabase("test2").getCollection("c").countDocuments())
                    .isEqualTo(1);
        }
    }

    @Test
    void saysThatAnotherProcessHasTheFile() {
        try (var _ = OpenStore.in(directory)) {
            assertThatThrownBy(() -> EmbeddedStore.open(directory, failure -> {}))
                    .isInstanceOf(EmbeddedStore.StoreInUse.class)
                    .hasMessageStartingWith("another process has this file: ");
        }
        EmbeddedStore.open(directory, failure -> {}).close();
    }

    @Test
    void countsItsDocumentsAndBytes() {
        try (var store = OpenStore.in(directory)) {
            var empty = store.store().stats();
            assertThat(empty.documents()).isZero();
            store.collection("a")
                    .insertMany(IntStream.range(0, 300)
                            .mapToObj(i -> new Document("_id", i).append("text", "x" + "y".repeat(i)))
                            .toList());
            store.collection("b").insertOne(new Document());
            assertThat(store.store().stats().documents()).isEqualTo(301);
            assertThat(store.store().stats().bytes()).isGreaterThan(empty.bytes());
        }
    }

    @Test
    void isLargeAboveAHundredThousandDocuments() {
        assertThat(new EmbeddedStore.Stats(1, 100_000).large()).isFalse();
        assertThat(new EmbeddedStore.Stats(1, 100_001).large()).isTrue();
    }

    /** A division by nothing shows who looks at the other document. */
    @Test
    void looksAtNoMoreThanAnAggregationAsksFor() {
        try (var store = OpenStore.in(directory)) {
            store.collection("c")
                    .insertMany(List.of(
                            new Document("_id", "a").append("by", 2), new Document("_id", "b").append("by", 0)));
            var quotient = new Document("$divide", List.of(10, "$by"));
            var asked = new Document("$expr", new Document("$gt", List.of(quotient, 1))).append("_id", "a");
            assertThat(store.collection("c")
                            .aggregate(
                                    List.of(match(asked), lookup("c", "_id", "_id", "same"), project(include("same"))))
                            .into(new ArrayList<>()))
                    .containsExactly(
                            new Document("_id", "a").append("same", List.of(new Document("_id", "a").append("by", 2))));
            assertThat(store.collection("c").aggregate(List.of(match(new Document()))))
                    .hasSize(2);
            assertThat(store.collection("none").aggregate(List.of(match(asked))))
                    .isEmpty();
        }
    }

    /** The last link of a year, the newest reports of a unit or of several: what comes after them is not looked at. */
    @Test
    void looksNoFurtherThanTheLimitInTheOrderOfAnIndex() {
        try (var store = OpenStore.in(directory)) {
            var c = store.collection("c");
            c.createIndex(Indexes.ascending("year", "seq"));
            c.insertMany(IntStream.range(0, 40)
                    .mapToObj(i -> new Document("_id", i)
                            .append("year", 2025 + i % 2)
                            .append("seq", i)
                            .append("by", i >= 36 ? 1 : 0))
                    .toList());
            var one =
                    new Document("$expr", new Document("$eq", List.of(new Document("$divide", List.of(1, "$by")), 1)));
            assertThat(c.find(and(eq("year", 2026), one))
                            .sort(Indexes.descending("year", "seq"))
                            .limit(2))
                    .extracting(found -> found.getInteger("_id"))
                    .containsExactly(39, 37);
            assertThat(c.find(and(in("year", 2025, 2026), one))
                            .sort(Indexes.descending("seq"))
                            .limit(3))
                    .extracting(found -> found.getInteger("_id"))
                    .containsExactly(39, 38, 37);
            assertThatThrownBy(() -> c.find(and(in("year", 2025, 2026), one))
                            .sort(Indexes.descending("seq"))
                            .limit(5)
                            .into(new ArrayList<>()))
                    .hasMessageContaining("$divide");
        }
    }

    @Test
    void reusesTheSpaceOfWhatWasOverwritten() {
        try (var store = OpenStore.in(directory)) {
            var c = store.collection("c");
            c.insertMany(IntStream.range(0, 200)
                    .mapToObj(i -> new Document("_id", i).append("n", 0).append("text", "x".repeat(300)))
                    .toList());
            for (var i = 0; i < 2000; i++) {
                c.updateOne(eq("_id", i % 200), inc("n", 1));
            }
            // without reuse each of the 2000 commits would leave at least a block of 4 KB
            assertThat(store.store().stats().bytes()).isLessThan(4_000_000);
        }
    }
}
