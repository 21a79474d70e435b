package vn.tiendo.bot.mongo.embedded;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcern;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB in this process and for this process only, its data in one file of the data directory.
 *
 * <p>Open it, make a client of {@link #settings()}, close the client, close it. When a commit fails it stops for good and says so once;
 * the service is expected to end.
 */
public final class EmbeddedStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);
    private static final long MANY_DOCUMENTS = 100_000;
    private static final int SECRET_BYTES = 24;
    /** A reply waits for the disk on the thread of its connection, so there are as many as connections. */
    private static final int CONNECTIONS = 32;

    /** The watchers that a driver keeps beside its pool. */
    private static final int WATCHERS = 2;

    /** How large the store is. */
    public record Stats(long bytes, long documents) {
        /** Whether it has outgrown the embedded store and should move to a MongoDB server. */
        public boolean large() {
            return documents > MANY_DOCUMENTS;
        }
    }

    /** Says that another process (or this one, earlier) has the file open. */
    public static final class StoreInUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoreInUse(Path file, Throwable cause) {
            super("another process has this file: " + file, cause);
        }
    }

    private final MVStore file;
    private final Commits commits;
    private final MongoServer server;
    private final Optional<String> secret;

    private EmbeddedStore(MVStore file, Commits commits, MongoServer server, Optional<String> secret) {
        this.file = file;
        this.commits = commits;
        this.server = server;
        this.secret = secret;
    }

    /**
     * Opens the store of a directory, which is made if it is missing.
     *
     * @param onFailedCommit is called once, on a thread of its own, when the store has stopped because nothing can be written any more
     * @throws StoreInUse when another process has it
     */
    public static EmbeddedStore open(Path directory, Consumer<Throwable> onFailedCommit) {
        var file = StoreFile.open(directory);
        return serve(file, disk(file), onFailedCommit, Optional.of(newSecret()), 0);
    }

    /** Opens the store for whoever connects to this port of the loopback: how two instances of the service share one in tests. */
    static EmbeddedStore openToAll(Path directory, int port, Consumer<Throwable> onFailedCommit) {
        var file = StoreFile.open(directory);
        return serve(file, disk(file), onFailedCommit, Optional.empty(), port);
    }

    static EmbeddedStore serve(
            MVStore file, Commits.Disk disk, Consumer<Throwable> onFailedCommit, Optional<String> secret, int port) {
        try {
            var commits = new Commits(disk, onFailedCommit);
            var front = new Front(new Engine(file, commits), commits, new Handshake(secret));
            var server = new MongoServer(front);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, CONNECTIONS);
            var store = new EmbeddedStore(file, commits, server, secret);
            store.announce();
            return store;
        } catch (RuntimeException | Error e) {
            file.closeImmediately();
            throw e;
        }
    }

    static Commits.Disk disk(MVStore file) {
        return new FileDisk(file);
    }

    private static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void announce() {
        var stats = stats();
        LOG.info("embedded store: {} documents in {} bytes", stats.documents(), stats.bytes());
        if (stats.large()) {
            LOG.warn(
                    "the embedded store holds more than {} documents; move to a MongoDB server with export and import",
                    MANY_DOCUMENTS);
        }
    }

    /** How to connect: the address, the secret, and writes and reads that hold. */
    public MongoClientSettings settings() {
        var settings = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(address())))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(CONNECTIONS - WATCHERS))
                .readPreference(ReadPreference.primary())
                .readConcern(ReadConcern.MAJORITY)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true));
        secret.ifPresent(settings::applicationName);
        return settings.build();
    }

    ServerAddress address() {
        return new ServerAddress(server.getLocalAddress());
    }

    /** How large the store is now. */
    public Stats stats() {
        commits.looking().lock();
        try {
            return new Stats(StoreFile.bytes(file), StoreFile.documents(file));
        } finally {
            commits.looking().unlock();
        }
    }

    /** Ends all connections and closes the file; what was answered is in it. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
