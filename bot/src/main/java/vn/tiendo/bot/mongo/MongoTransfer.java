package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonParseException;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bot.store.Meta;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.Transfer;

/**
 * The whole store as a file of lines: first what it says about itself, then a document with its collection each, in extended JSON, which
 * keeps every type; last how many there were, so that a file that was cut is known as one.
 */
@Singleton
final class MongoTransfer implements Transfer {
    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();
    private static final int CHUNK = 500;

    private final MongoDatabase database;
    private final Seal seal;

    MongoTransfer(MongoDatabase database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    // out

    @Override
    public long exportTo(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var lines = new BufferedWriter(Channels.newWriter(channel, UTF_8));
            write(lines, new Document("meta", ownMeta()));
            var count = 0L;
            for (var name : collections()) {
                count += export(name, lines);
            }
            write(lines, new Document("documents", count));
            lines.flush();
            channel.force(true);
            return count;
        }
    }

    private long export(String name, BufferedWriter lines) throws IOException {
        var count = 0L;
        try (var documents = Chunks.stream(database.getCollection(name))) {
            for (var document : (Iterable<Document>) documents::iterator) {
                write(lines, new Document("in", name).append("document", document));
                count++;
            }
        }
        return count;
    }

    private static void write(BufferedWriter lines, Document line) throws IOException {
        lines.write(line.toJson(EXACT));
        lines.write('\n');
    }

    private List<String> collections() {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> !name.equals(MongoMeta.COLLECTION) && !name.startsWith("system."))
                .sorted()
                .toList();
    }

    private Document ownMeta() {
        return Objects.requireNonNull(database.getCollection(MongoMeta.COLLECTION)
                .find(eq("_id", MongoMeta.ID))
                .first());
    }

    // in

    @Override
    public long importFrom(Path file) throws IOException {
        checkEmpty();
        var count = check(file);
        try (var lines = Files.newBufferedReader(file)) {
            var schema = facts(lines.readLine()).schema();
            copy(lines, count);
            if (schema < StoreFactory.SCHEMA) {
                new Migration(database, seal).run();
            }
            return count;
        }
    }

    private void checkEmpty() {
        for (var name : collections()) {
            if (database.getCollection(name).find().limit(1).first() != null) {
                throw new IllegalStateException("the store is not empty: it has " + name + "; import into a new one");
            }
        }
    }

    /** Reads the whole file before anything is written; says how many documents there are. */
    private long check(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            Ownership.problem("the file", facts(lines.readLine()), ours(), "this store's")
                    .ifPresent(problem -> {
                        throw new IllegalStateException(problem);
                    });
            return checkDocuments(lines);
        }
    }

    private static Meta.Facts facts(@Nullable String line) {
        var meta = parsed(line, 1).get("meta", Document.class);
        if (meta == null) {
            throw new IllegalStateException("line 1: expected what an exported store says about itself");
        }
        return MongoMeta.facts(meta);
    }

    private Meta.Facts ours() {
        return MongoMeta.facts(ownMeta());
    }

    private static long checkDocuments(BufferedReader lines) throws IOException {
        for (var count = 0L; ; count++) {
            var line = parsed(lines.readLine(), count + 2);
            var end = Optional.ofNullable(line.getLong("documents"));
            if (end.isPresent() && end.get() == count) {
                return count;
            }
            if (end.isPresent() || !(line.get("in") instanceof String) || !(line.get("document") instanceof Document)) {
                throw new IllegalStateException(
                        "line %d: expected a document or the end after %d of them".formatted(count + 2, count));
            }
        }
    }

    private static Document parsed(@Nullable String line, long number) {
        if (line == null) {
            throw new IllegalStateException(
                    "line %d: expected more, found the end; the file was cut".formatted(number));
        }
        try {
            return Document.parse(line);
        } catch (JsonParseException _) {
            // without the cause, which quotes the line
            throw new IllegalStateException("line %d: expected extended JSON, found something else".formatted(number));
        }
    }

    private void copy(BufferedReader lines, long count) throws IOException {
        var chunk = new ArrayList<Document>();
        var into = "";
        for (var i = 0L; i < count; i++) {
            var line = parsed(lines.readLine(), i + 2);
            var collection = line.getString("in");
            if (chunk.size() == CHUNK || !collection.equals(into)) {
                insert(into, chunk);
                into = collection;
            }
            chunk.add(line.get("document", Document.class));
        }
        insert(into, chunk);
    }

    private void insert(String into, List<Document> chunk) {
        if (!chunk.isEmpty()) {
            database.getCollection(into).insertMany(chunk);
            chunk.clear();
        }
    }
}
