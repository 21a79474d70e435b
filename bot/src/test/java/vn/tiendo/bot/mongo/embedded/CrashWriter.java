package vn.tiendo.bot.mongo.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bson.Document;

/** A process that writes and says what was acknowledged, until it is killed: {@code DIRECTORY ROUND}. */
final class CrashWriter {
    private static final int THREADS = 4;

    private CrashWriter() {}

    public static void main(String[] args) {
        var store = OpenStore.in(Path.of(args[0]));
        store.collection("reports").createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        var acknowledged = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (var thread = 0; thread < THREADS; thread++) {
            var name = args[1] + "-" + thread;
            Thread.ofPlatform().start(() -> write(store, name, acknowledged));
        }
    }

    private static void write(OpenStore store, String name, PrintStream acknowledged) {
        var reports = store.collection("reports");
        for (var i = 0; ; i++) {
            var id = name + "-" + i;
            reports.insertOne(new Document("_id", id)
                    .append("number", "n" + id)
                    .append("status", "new")
                    .append("text", "x".repeat(600)));
            acknowledged.println("inserted " + id);
            if (i % 4 == 3) {
                reports.updateOne(eq("_id", id), combine(set("status", "done"), set("extra", i)));
                acknowledged.println("updated " + id);
            }
        }
    }
}
