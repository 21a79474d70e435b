package vn.tiendo.bot.mongo;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.MongoException;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;

/** Tells whether the store answers, on what it runs and how large it is. */
@Singleton
final class StoreIndicator implements HealthIndicator {
    private static final int PATIENCE_SECONDS = 3;

    private final Backing backing;

    StoreIndicator(Backing backing) {
        this.backing = backing;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.fromCompletableFuture(() -> CompletableFuture.supplyAsync(
                        this::result, task -> Thread.ofVirtual().start(task))
                .completeOnTimeout(down("no answer"), PATIENCE_SECONDS, SECONDS));
    }

    private HealthResult result() {
        try {
            return HealthResult.builder("store", HealthStatus.UP)
                    .details(backing.condition())
                    .build();
        } catch (MongoException failure) {
            return down(failure.getClass().getSimpleName());
        }
    }

    private static HealthResult down(String why) {
        return HealthResult.builder("store", HealthStatus.DOWN)
                .details(Map.of("why", why))
                .build();
    }
}
