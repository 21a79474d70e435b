package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.health.HealthStatus;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.secrecy.Secrecy;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.store.Seal;

class StoreFactoryTest {
    private static final Seal SEAL = Secrecy.of(new byte[32]);

    private final StoreFactory factory = new StoreFactory();

    @TempDir
    Path data;

    private Settings settings(Optional<Path> config) {
        return new Settings(
                "127.0.0.1",
                8080,
                URI.create("http://localhost:8080"),
                data,
                config,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private ConnectedStore open(Settings settings) {
        return factory.store(settings, SEAL, false, ApplicationEventPublisher.noOp());
    }

    @Test
    void opensAnEmptyStoreAndItsIndexesAtOnce() {
        var begun = System.nanoTime();
        try (var store = open(settings(Optional.empty()))) {
            var database = factory.database(store, settings(Optional.empty()), SEAL);
            // of the three seconds in which the service is to be healthy
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
            assertThat(database.getCollection("reports").listIndexes()).hasSize(7);
        }
    }

    @Test
    void opensItsOwnStoreAgain() {
        for (var round = 0; round < 2; round++) {
            try (var store = open(settings(Optional.empty()))) {
                var database = factory.database(store, settings(Optional.empty()), SEAL);
                assertThat(database.getCollection("reports").countDocuments()).isEqualTo(round);
                database.getCollection("reports").insertOne(new Document("number", round));
            }
        }
    }

    @Test
    void refusesAStoreOfSamplesToADeployment() {
        try (var store = open(settings(Optional.empty()))) {
            factory.database(store, settings(Optional.empty()), SEAL);
            assertThatThrownBy(() -> factory.database(store, settings(Optional.of(data)), SEAL))
                    .hasMessageStartingWith(
                            "the store in %s holds the bundled samples, but this is a deployment",
                            data.resolve("tiendo.mv"));
        }
    }

    @Test
    void saysInHealthThatItIsEmbeddedAndHowLarge() {
        ConnectedStore store = open(settings(Optional.empty()));
        try (store) {
            store.database().getCollection("c").insertOne(new Document());
            var result = new StoreHealth(store).result();
            assertThat(result.getStatus()).isEqualTo(HealthStatus.UP);
            assertThat(result.getDetails())
                    .isEqualTo(Map.of(
                            "kind",
                            "embedded",
                            "bytes",
                            store.stats().orElseThrow().bytes(),
                            "documents",
                            1L));
        }
    }

    @Test
    void isDownWhenTheStoreDoesNotAnswer() {
        try (var store = ConnectedStore.at("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=1")) {
            var result = new StoreHealth(store).result();
            assertThat(result.getStatus()).isEqualTo(HealthStatus.DOWN);
            assertThat(result.getDetails()).isEqualTo(Map.of("kind", "server"));
        }
    }
}
