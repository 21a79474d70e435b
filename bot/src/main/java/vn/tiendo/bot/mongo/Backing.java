package vn.tiendo.bot.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.Secret;
import vn.tiendo.bot.Settings;
import vn.tiendo.bot.mongo.embedded.EmbeddedStore;

/** What the store runs on: a MongoDB server, or the embedded store of this process. Close it last. */
final class Backing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Backing.class);
    private static final String NAME = "tiendo";
    private static final int FIND_SERVER_SECONDS = 5;

    private final Optional<EmbeddedStore> embedded;
    private final MongoClient client;
    private final MongoDatabase database;

    private Backing(Optional<EmbeddedStore> embedded, MongoClient client, String database) {
        this.embedded = embedded;
        this.client = client;
        this.database = client.getDatabase(database);
    }

    /** Opens what the settings name; {@code onFailedCommit} ends the service (mongodb.md, durability). */
    static Backing open(Settings settings, Runnable onFailedCommit) {
        return settings.mongoUri().map(Secret::value).map(Backing::server).orElseGet(() -> {
            var store = EmbeddedStore.open(settings.data(), failure -> {
                LOG.error("the embedded store cannot write any more; the service ends", failure);
                onFailedCommit.run();
            });
            return new Backing(Optional.of(store), MongoClients.create(store.settings()), NAME);
        });
    }

    private static Backing server(String uri) {
        var where = new ConnectionString(uri);
        LOG.info("store: MongoDB server");
        var settings = MongoClientSettings.builder()
                .applyConnectionString(where)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(FIND_SERVER_SECONDS, TimeUnit.SECONDS))
                .readPreference(ReadPreference.primary())
                .readConcern(ReadConcern.MAJORITY)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build();
        var name = Optional.ofNullable(where.getDatabase()).orElse(NAME);
        return new Backing(Optional.empty(), MongoClients.create(settings), name);
    }

    MongoDatabase database() {
        return database;
    }

    /** Asks the store for a sign of life and tells what it is; throws if it does not answer. */
    Map<String, Object> condition() {
        database.runCommand(new Document("ping", 1));
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", embedded.isPresent() ? "embedded" : "server");
        embedded.map(EmbeddedStore::stats).ifPresent(stats -> {
            facts.put("bytes", stats.bytes());
            facts.put("documents", stats.documents());
            if (stats.large()) {
                facts.put(
                        "advice", "too large for the embedded store; move to a MongoDB server with export and import");
            }
        });
        return facts;
    }

    @Override
    public void close() {
        client.close();
        embedded.ifPresent(EmbeddedStore::close);
    }
}
