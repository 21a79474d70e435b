package vn.tiendo.bot.work;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.delivery.Delivery;
import vn.tiendo.bot.orders.Orders;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.running.Failures;
import vn.tiendo.bot.running.LastResort;
import vn.tiendo.bot.running.Meters;
import vn.tiendo.bot.running.Runs;
import vn.tiendo.bot.store.Store;

/**
 * Finds what is left open: by a crash, a store that failed, another instance that ended. It looks
 * only through the indexes of open work.
 */
@Singleton
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final int AT_A_TIME = 200;
    private static final int ORDERS_AT_A_TIME = 8;

    private final Store store;
    private final Worker worker;
    private final Delivery delivery;
    private final List<Clockwork> clockworks;
    private final InstantSource clock;
    private final Meters meters;
    private final Runs orders;
    private final ScheduledExecutorService timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("recovery").daemon().factory(), new ThreadPoolExecutor.DiscardPolicy());

    Recovery(
            Store store,
            Worker worker,
            Delivery delivery,
            Orders orders,
            List<Clockwork> clockworks,
            InstantSource clock,
            Meters meters) {
        this.store = store;
        this.worker = worker;
        this.delivery = delivery;
        this.clockworks = List.copyOf(clockworks);
        this.clock = clock;
        this.meters = meters;
        this.orders = new Runs(
                "order", ORDERS_AT_A_TIME, conversation -> attempt("orders", () -> orders.settle(conversation)));
    }

    /** Begins every clockwork, takes up all that is open, and goes on looking. */
    void start() {
        clockworks.forEach(Clockwork::begin);
        findOpen(Instant.MAX);
        meters.oldestUnhandled(this::oldestSeconds);
        every(EVERY, "recovery", () -> findOpen(clock.instant().minus(EVERY)));
        clockworks.forEach(each -> every(each.every(), each.name(), each::look));
    }

    /** Wakes whoever has had work open since before {@code before}. */
    void findOpen(Instant before) {
        var limit = before.equals(Instant.MAX) ? clock.instant().plus(Duration.ofDays(1)) : before;
        store.conversations().ordered(limit, AT_A_TIME).forEach(orders::wake);
        store.inbox().waiting(limit, AT_A_TIME).forEach(worker::wake);
        store.outboxes().due(clock.instant(), AT_A_TIME).forEach(delivery::wake);
    }

    private double oldestSeconds() {
        return store.inbox()
                .oldest()
                .map(since ->
                        Math.max(0, Duration.between(since, clock.instant()).toMillis()) / 1000.0)
                .orElse(0.0);
    }

    private void every(Duration pause, String what, Runnable look) {
        var _ = timer.scheduleWithFixedDelay(
                () -> attempt(what, look), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A failure must not end the clockwork. */
    private void attempt(String what, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException failed) {
            if (timer.isShutdown()) {
                return; // cut off in the middle: the next start looks again
            }
            meters.failure(what);
            LOG.warn("{} is tried again: {}", what, Failures.place(failed));
        } catch (Error broken) {
            LastResort.look(broken);
            throw broken;
        }
    }

    void close() {
        timer.shutdownNow();
        var _ = orders.close(Duration.ofSeconds(3));
    }
}
