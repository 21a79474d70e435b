package vn.tiendo.bot.mongo.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolationTest {
    private static final int FIELDS = 40;

    @TempDir
    Path directory;

    private OpenStore store;
    private MongoCollection<Document> documents;

    @BeforeEach
    void open() {
        store = OpenStore.in(directory);
        documents = store.collection("documents");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesNoNumberTwiceToSixteenThreads() throws Exception {
        documents.insertOne(new Document("_id", 1).append("n", 0));
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        var given = new ConcurrentLinkedQueue<Integer>();

        atOnce(IntStream.range(0, 16)
                .mapToObj(_ -> repeat(
                        100,
                        () -> given.add(requireNonNull(documents.findOneAndUpdate(eq("_id", 1), inc("n", 1), after))
                                .getInteger("n"))))
                .toList());

        assertThat(new HashSet<>(given)).hasSize(1600);
        assertThat(given).hasSize(1600);
    }

    @Test
    void showsNoReaderHalfAChange() throws Exception {
        IntStream.range(0, 10).forEach(id -> documents.insertOne(shape(id, 0)));
        var writing = new AtomicBoolean(true);
        var read = new AtomicInteger();
        Callable<Void> reader = () -> {
            while (writing.get()) {
                documents.find().batchSize(3).forEach(document -> {
                    assertThat(document).isEqualTo(shape(document.getInteger("_id"), document.getInteger("v")));
                    read.incrementAndGet();
                });
            }
            return null;
        };
        Callable<Void> writer = () -> {
            for (var v = 1; v < 800; v++) {
                documents.replaceOne(eq("_id", v % 10), shape(v % 10, v));
            }
            writing.set(false);
            return null;
        };

        atOnce(List.of(writer, reader, reader, reader, reader));

        assertThat(read.get()).isGreaterThan(1000);
    }

    /** Two shapes of the same document, so that a mixture has fields of both. */
    private static Document shape(int id, int v) {
        var document = new Document("_id", id).append("v", v);
        IntStream.range(0, FIELDS).forEach(field -> document.append((v % 2 == 0 ? "even" : "odd") + field, v));
        return document;
    }

    private static Callable<Void> repeat(int times, Runnable work) {
        return () -> {
            for (var i = 0; i < times; i++) {
                work.run();
            }
            return null;
        };
    }

    private static void atOnce(Collection<Callable<Void>> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : work.stream().map(threads::submit).toList()) {
                done.get();
            }
        }
    }
}
