package vn.tiendo.bot.logs;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Lets a warning or an error pass a few times a minute; the rest is counted and said once the minute is over. So a log under fire
 * stays short and still tells how much of what came.
 */
public final class Repeated extends TurboFilter {
    static final int PASS = 5;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int KINDS = 500;

    private final Map<Kind, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("log").daemon().factory());

    /** Lines of one kind differ only in what is filled in. */
    private record Kind(Logger logger, Level level, String format) {}

    @Override
    public void start() {
        var _ = timer.scheduleWithFixedDelay(this::tell, MINUTE.toSeconds(), MINUTE.toSeconds(), TimeUnit.SECONDS);
        super.start();
    }

    @Override
    public void stop() {
        timer.shutdownNow();
        super.stop();
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable thrown) {
        if (format == null || !level.isGreaterOrEqual(Level.WARN) || counts.size() >= KINDS) {
            return FilterReply.NEUTRAL;
        }
        int count = counts.computeIfAbsent(new Kind(logger, level, format), _ -> new AtomicInteger())
                .incrementAndGet();
        return count <= PASS ? FilterReply.NEUTRAL : FilterReply.DENY;
    }

    /** The minute is over. */
    void tell() {
        for (var kind : List.copyOf(counts.keySet())) {
            var count = counts.remove(kind);
            if (count != null && count.get() > PASS) {
                // at a level that is not counted itself
                kind.logger().info("{} more of this kind within a minute: {}", count.get() - PASS, kind.format());
            }
        }
    }
}
