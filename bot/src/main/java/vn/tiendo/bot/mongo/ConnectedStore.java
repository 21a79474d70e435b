package vn.tiendo.bot.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.mongo.embedded.EmbeddedStore;
import vn.tiendo.bot.mongo.embedded.Loss;

/** The store that is open: a client, and the embedded store behind it if there is no server. */
final class ConnectedStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectedStore.class);
    private static final String DATABASE = "tiendo";
    private static final int SERVER_WITHIN_SECONDS = 5;
    private static final int ANSWER_WITHIN_SECONDS = 20;

    private final MongoClient client;
    private final String name;
    private final Optional<EmbeddedStore> embedded;

    private ConnectedStore(MongoClient client, String name, Optional<EmbeddedStore> embedded) {
        this.client = client;
        this.name = name;
        this.embedded = embedded;
    }

    /** The store in a directory of this machine. */
    static ConnectedStore embedded(Path directory, Loss loss, Consumer<Throwable> onFailedCommit) {
        var store = EmbeddedStore.open(directory, loss, onFailedCommit);
        return new ConnectedStore(MongoClients.create(store.settings()), DATABASE, Optional.of(store));
    }

    /** The store on a server; the database of the URI, if it names one. */
    static ConnectedStore at(String uri) {
        var connection = new ConnectionString(uri);
        LOG.info("store: MongoDB at {} hosts", connection.getHosts().size());
        var name = Optional.ofNullable(connection.getDatabase()).orElse(DATABASE);
        return new ConnectedStore(MongoClients.create(settings(connection)), name, Optional.empty());
    }

    /** Writes that hold and reads of what holds, whatever the URI says. */
    static MongoClientSettings settings(ConnectionString connection) {
        return MongoClientSettings.builder()
                // what stands in a document is in no log, however detailed; 0 would be no bound
                .applyToLoggerSettings(logger -> logger.maxDocumentLength(1))
                .applyConnectionString(connection)
                .applicationName("tiendo")
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SERVER_WITHIN_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SERVER_WITHIN_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS))
                .readPreference(ReadPreference.primary())
                .readConcern(ReadConcern.MAJORITY)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build();
    }

    MongoDatabase database() {
        return client.getDatabase(name);
    }

    /** What a person calls it: its file, or that it is on a server. */
    String name() {
        return embedded.map(store -> "the store in " + store.path()).orElse("the store at MONGODB_URI");
    }

    boolean isEmbedded() {
        return embedded.isPresent();
    }

    /** How large the embedded store is; empty on a server. */
    Optional<EmbeddedStore.Stats> stats() {
        return embedded.map(EmbeddedStore::stats);
    }

    @Override
    public void close() {
        client.close();
        embedded.ifPresent(EmbeddedStore::close);
    }
}
