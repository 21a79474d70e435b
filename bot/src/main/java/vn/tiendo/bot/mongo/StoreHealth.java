package vn.tiendo.bot.mongo;

import com.mongodb.MongoException;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.reactivestreams.Publisher;
import vn.tiendo.bot.mongo.embedded.EmbeddedStore;

/** What {@code /health} says of the store: whether it answers, which one it is and, if it is the embedded one, how large. */
@Singleton
final class StoreHealth implements HealthIndicator {
    private final ConnectedStore store;

    StoreHealth(ConnectedStore store) {
        this.store = store;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.fromCompletableFuture(
                () -> CompletableFuture.supplyAsync(this::result, Thread::startVirtualThread));
    }

    HealthResult result() {
        return HealthResult.builder("store", status()).details(details()).build();
    }

    private HealthStatus status() {
        try {
            store.database().runCommand(new Document("ping", 1));
            return HealthStatus.UP;
        } catch (MongoException _) {
            return HealthStatus.DOWN;
        }
    }

    private Map<String, Object> details() {
        return store.stats().map(StoreHealth::embedded).orElseGet(() -> Map.of("kind", "server"));
    }

    private static Map<String, Object> embedded(EmbeddedStore.Stats stats) {
        var details = new LinkedHashMap<String, Object>();
        details.put("kind", "embedded");
        details.put("bytes", stats.bytes());
        details.put("documents", stats.documents());
        if (stats.large()) {
            details.put("warning", "more than 100,000 documents: move to a MongoDB server with export and import");
        }
        return details;
    }
}
