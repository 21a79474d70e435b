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
import java.util.OptionalLong;
import java.util.function.Consumer;
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

    /** Says that the file holds an earlier state than somebody was told of. */
    public static final class Earlier extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String found;

        Earlier(Path file, long found, OptionalLong promised) {
            this.found = "%s: %s".formatted(file, Soundness.missing(found, promised));
            super(("%s. Put back a copy of the whole data directory that was made while the service was stopped,"
                            + " or start once with --accept-loss to go on with what is there")
                    .formatted("%s: %s".formatted(file, Soundness.missing(found, promised))));
        }

        String found() {
            return found;
        }
    }

    /** Says that something in the file cannot be read. */
    public static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Damaged(Path file, Throwable cause) {
            super(
                    ("%s is damaged (%s). Put back a copy of the whole data directory that was made while the service was"
                                    + " stopped, or start once with --accept-loss to put the file aside and begin empty")
                            .formatted(file, cause.getClass().getSimpleName()),
                    cause);
        }
    }

    private final StoreFile file;
    private final Commits commits;
    private final MongoServer server;
    private final Optional<String> secret;

    private EmbeddedStore(StoreFile file, Commits commits, MongoServer server, Optional<String> secret) {
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
     * @throws Earlier when the file holds less than was promised, and that is not accepted
     * @throws Damaged when something in it cannot be read, and that is not accepted
     */
    public static EmbeddedStore open(Path directory, Loss loss, Consumer<Throwable> onFailedCommit) {
        return served(directory, loss, onFailedCommit, Optional.of(newSecret()), 0);
    }

    /** Opens the store of a directory that lost nothing. */
    public static EmbeddedStore open(Path directory, Consumer<Throwable> onFailedCommit) {
        return open(directory, Loss.REFUSED, onFailedCommit);
    }

    /** Opens the store for whoever connects to this port of the loopback: how two instances of the service share one in tests. */
    static EmbeddedStore openToAll(Path directory, int port, Consumer<Throwable> onFailedCommit) {
        return served(directory, Loss.REFUSED, onFailedCommit, Optional.empty(), port);
    }

    private static EmbeddedStore served(
            Path directory, Loss loss, Consumer<Throwable> onFailedCommit, Optional<String> secret, int port) {
        try {
            return served(StoreFile.open(directory, loss), onFailedCommit, secret, port);
        } catch (Damaged damaged) {
            if (loss == Loss.REFUSED) {
                throw damaged;
            }
            StoreFile.putAside(directory);
            return served(StoreFile.open(directory, loss), onFailedCommit, secret, port);
        }
    }

    private static EmbeddedStore served(
            StoreFile file, Consumer<Throwable> onFailedCommit, Optional<String> secret, int port) {
        return serve(file, disk(file), onFailedCommit, secret, port);
    }

    static EmbeddedStore serve(
            StoreFile file, Commits.Disk disk, Consumer<Throwable> onFailedCommit, Optional<String> secret, int port) {
        try {
            var commits = new Commits(disk, onFailedCommit);
            var engine = file.whole(() -> new CommandEngine(file.content(), commits));
            file.compact();
            var server = new MongoServer(new Front(engine, commits, new Handshake(secret)));
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, CONNECTIONS);
            var store = new EmbeddedStore(file, commits, server, secret);
            store.announce();
            return store;
        } catch (RuntimeException | Error e) {
            file.abandon();
            throw e;
        }
    }

    static Commits.Disk disk(StoreFile file) {
        return new FileDisk(file.content(), file.promise());
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
                // what stands in a document is in no log, however detailed; 0 would be no bound
                .applyToLoggerSettings(logger -> logger.maxDocumentLength(1))
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

    /** Where its data lie. */
    public Path path() {
        return file.path();
    }

    /** How large the store is now. */
    public Stats stats() {
        commits.looking().lock();
        try {
            return new Stats(file.bytes(), file.documents());
        } finally {
            commits.looking().unlock();
        }
    }

    /** Ends all connections and closes the file; what was answered is in it. */
    @Override
    public void close() {
        server.shutdownNow();
        file.promise().close();
    }
}
