package vn.tiendo.bot.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandshakeTest {
    @TempDir
    Path directory;

    private OpenStore store;

    @BeforeEach
    void open() {
        store = OpenStore.in(directory);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void servesOurOwnConnection() {
        store.collection("c").insertOne(new Document("_id", 1));
        assertThat(store.collection("c").countDocuments()).isEqualTo(1);
    }

    @Test
    void servesNoConnectionWithoutTheSecret() {
        try (var stranger = MongoClients.create("mongodb://" + store.store().address())) {
            assertRefused(stranger);
        }
    }

    @Test
    void servesNoConnectionWithAnotherName() {
        var settings = MongoClientSettings.builder(store.store().settings())
                .applicationName("secret2")
                .build();
        try (var stranger = MongoClients.create(settings)) {
            assertRefused(stranger);
        }
    }

    private static void assertRefused(MongoClient stranger) {
        var c = stranger.getDatabase("tiendo").getCollection("c");
        assertThatThrownBy(() -> c.find().first())
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(18));
        assertThatThrownBy(() -> c.insertOne(new Document()))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(18));
    }

    @Test
    void makesAnotherSecretEachTime(@TempDir Path one, @TempDir Path two) {
        try (var first = EmbeddedStore.open(one, failure -> {});
                var second = EmbeddedStore.open(two, failure -> {})) {
            assertThat(first.settings().getApplicationName())
                    .hasSize(48)
                    .isNotEqualTo(second.settings().getApplicationName());
        }
    }

    @Test
    void announcesAWireVersionThatDriversWillAcceptForLong() {
        store.collection("c").countDocuments();
        var server =
                store.client().getClusterDescription().getServerDescriptions().getFirst();
        assertThat(server.getMaxWireVersion()).isEqualTo(21);
    }
}
