package vn.tiendo.bot.outgoing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;

/**
 * What {@code /health} and {@code /prometheus} say of the platforms: whether each answers, and how many calls in a row it
 * did not. A platform that is away makes nobody unhealthy: what is to be sent waits.
 */
@Singleton
final class OutletHealth implements HealthIndicator {
    private final List<Outlet> outlets;

    OutletHealth(List<Outlet> outlets, MeterRegistry registry) {
        this.outlets = List.copyOf(outlets);
        outlets.forEach(outlet -> Gauge.builder(
                        "platform_unanswered", () -> outlet.condition().unanswered())
                .tag("channel", outlet.channel())
                .register(registry));
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.just(HealthResult.builder("platforms", HealthStatus.UP)
                .details(details())
                .build());
    }

    Map<String, Object> details() {
        var details = new LinkedHashMap<String, Object>();
        outlets.forEach(outlet -> details.put(outlet.channel(), of(outlet.condition())));
        return details;
    }

    private static Map<String, Object> of(Outlet.Condition condition) {
        var said = new LinkedHashMap<String, Object>();
        said.put("answers", condition.answers());
        said.put("unanswered", condition.unanswered());
        condition.answeredAt().ifPresent(at -> said.put("answered_at", at.toString()));
        return said;
    }
}
