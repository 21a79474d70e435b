package vn.tiendo.bot.mongo.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bson.Document;

/** An embedded store with its client, for one test. */
record OpenStore(EmbeddedStore store, MongoClient client) implements AutoCloseable {
    static OpenStore in(Path directory) {
        return in(directory, UnaryOperator.identity(), failure -> {});
    }

    /** With another disk around the real one. */
    static OpenStore in(Path directory, UnaryOperator<Commits.Disk> disk, Consumer<Throwable> onFailedCommit) {
        var file = StoreFile.open(directory, Loss.REFUSED);
        var around = disk.apply(EmbeddedStore.disk(file));
        var store = EmbeddedStore.serve(file, around, onFailedCommit, Optional.of("secret"), 0);
        return new OpenStore(store, MongoClients.create(store.settings()));
    }

    MongoCollection<Document> collection(String name) {
        return client.getDatabase("tiendo").getCollection(name);
    }

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
