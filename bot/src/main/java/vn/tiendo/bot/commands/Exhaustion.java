package vn.tiendo.bot.commands;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.running.LastResort;

/**
 * Ends a process that has run out of memory, also where a library caught the error and went on: it looks each second whether what
 * is left after a collection is next to nothing.
 */
final class Exhaustion {
    private static final Logger LOG = LoggerFactory.getLogger(Exhaustion.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final double FULL = 0.97;
    /** A moment's need is not the end. */
    private static final int LOOKS = 3;

    private final List<MemoryPoolMXBean> pools;
    private int full;

    private Exhaustion(List<MemoryPoolMXBean> pools) {
        this.pools = pools;
    }

    /** Watches from now on. */
    static void watch() {
        var watched = new Exhaustion(ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(pool -> pool.getName().matches(".*(Old|Tenured).*"))
                .toList());
        var timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("memory").daemon().factory());
        var _ = timer.scheduleWithFixedDelay(watched::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What a thread did not catch; also what its pool would only print. */
    static void uncaught(Thread thread, Throwable failure) {
        LastResort.look(failure);
        LOG.error(
                "the thread {} ended with {}",
                thread.getName(),
                failure.getClass().getName());
    }

    private void look() {
        full = pools.stream().anyMatch(Exhaustion::isFull) ? full + 1 : 0;
        if (full >= LOOKS) {
            LastResort.end("the memory is used up; give it more with -Xmx");
        }
    }

    /** By what the last collection left, and what is used now: a collector may not have run for long. */
    private static boolean isFull(MemoryPoolMXBean pool) {
        var left = pool.getCollectionUsage();
        return left != null
                && left.getMax() > 0
                && left.getUsed() > FULL * left.getMax()
                && pool.getUsage().getUsed() > FULL * left.getMax();
    }
}
