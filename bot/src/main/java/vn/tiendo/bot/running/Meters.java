package vn.tiendo.bot.running;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** What is counted and timed for {@code /prometheus}; labels are channels and results, never persons or chats. */
@Singleton
public final class Meters {
    private final MeterRegistry registry;

    public Meters(MeterRegistry registry) {
        this.registry = registry;
    }

    public void update(String channel, Enum<?> admission) {
        registry.counter("updates", "channel", channel, "result", spelled(admission))
                .increment();
    }

    public void turn(String channel, String result) {
        registry.counter("turns", "channel", channel, "result", result).increment();
    }

    public void order(String kind, String outcome) {
        registry.counter("orders", "kind", kind, "outcome", outcome).increment();
    }

    public void delivery(String channel, String result) {
        registry.counter("deliveries", "channel", channel, "result", result).increment();
    }

    public void failure(String part) {
        registry.counter("store_failures", "part", part).increment();
    }

    /** From the door to the write that holds the answer. */
    public void answered(String channel, Duration took) {
        timer("answer", channel).record(took);
    }

    /** From the write that holds a message to its arrival. */
    public void delivered(String channel, Duration took) {
        timer("delivery", channel).record(took);
    }

    public void oldestUnhandled(Supplier<Number> seconds) {
        io.micrometer.core.instrument.Gauge.builder("oldest_unhandled_seconds", seconds)
                .register(registry);
    }

    private Timer timer(String name, String channel) {
        return Timer.builder(name)
                .tag("channel", channel)
                .publishPercentileHistogram()
                .register(registry);
    }

    private static String spelled(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
