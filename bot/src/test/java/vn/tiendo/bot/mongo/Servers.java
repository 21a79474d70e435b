package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.bot.mongo.embedded.EmbeddedStore;

/**
 * The servers that the store's tests run on: write {@code @ParameterizedClass(name = "on {0}") @EnumSource} and a constructor that takes one.
 *
 * <p>The server at {@code MONGODB_TEST_URI} is asked for: without it its tests are skipped with a message, with {@code CI=true} they fail.
 */
public enum Servers {
    EMBEDDED {
        @Override
        public MongoClient client() {
            return Embedded.CLIENT;
        }
    },
    GIVEN {
        @Override
        public MongoClient client() {
            return Given.CLIENT.orElseGet(Servers::missing);
        }
    };

    /** One client for all tests. */
    public abstract MongoClient client();

    /** A new, empty database; it is dropped at the end. */
    public MongoDatabase fresh() {
        var database =
                client().getDatabase("test_" + UUID.randomUUID().toString().replace("-", ""));
        Runtime.getRuntime().addShutdownHook(new Thread(database::drop));
        return database;
    }

    private static MongoClient missing() {
        var message = "MONGODB_TEST_URI is not set: not tested on a second server";
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }

    /** Opened when it is first needed. */
    private static final class Embedded {
        static final MongoClient CLIENT = open();

        private static MongoClient open() {
            var directory = temporaryDirectory();
            var store = EmbeddedStore.open(directory, failure -> {});
            // no test is left when this runs, and closing is tested elsewhere
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            return MongoClients.create(store.settings());
        }

        private static Path temporaryDirectory() {
            try {
                return Files.createTempDirectory("tiendo-store");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path directory) {
            try (var files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Given {
        static final Optional<MongoClient> CLIENT =
                Optional.ofNullable(System.getenv("MONGODB_TEST_URI")).map(Given::connect);

        private static MongoClient connect(String uri) {
            return MongoClients.create(MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(uri))
                    .readPreference(ReadPreference.primary())
                    .readConcern(ReadConcern.MAJORITY)
                    .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                    .build());
        }
    }
}
