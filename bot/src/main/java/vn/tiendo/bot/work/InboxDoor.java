package vn.tiendo.bot.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Departures;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Incoming;
import vn.tiendo.bot.running.LastResort;
import vn.tiendo.bot.running.Meters;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.Store;
import vn.tiendo.bot.store.StoredUpdate;

/** The door that stores an update in the inbox and wakes the worker. */
@Singleton
final class InboxDoor implements Door, Departures {
    private static final Logger LOG = LoggerFactory.getLogger(InboxDoor.class);
    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final Duration HEARD_EVERY = Duration.ofMinutes(10);
    private static final int CHATS_REMEMBERED = 50_000;

    private final Store store;
    private final Seal seal;
    private final InstantSource clock;
    private final Worker worker;
    private final Meters meters;
    /** Not virtual: a platform waits for its answer, and those take turns with all that turns and sendings compute. */
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("door-", 0).daemon().factory());

    private final Cache<String, Instant> heard =
            Caffeine.newBuilder().maximumSize(CHATS_REMEMBERED).build();

    InboxDoor(Store store, Seal seal, InstantSource clock, Worker worker, Meters meters) {
        this.store = store;
        this.seal = seal;
        this.clock = clock;
        this.worker = worker;
        this.meters = meters;
    }

    @Override
    public Admission admit(Incoming update) {
        var admission = inTime(() -> stored(update));
        meters.update(update.from().channel(), admission);
        return admission;
    }

    @Override
    public Admission lost(Address chat) {
        return inTime(() -> {
            var endpoint = Endpoint.idOf(chat, seal);
            heard.invalidate(endpoint);
            store.endpoints().lost(endpoint, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return Admission.STORED;
        });
    }

    /** What is stored too late is not acknowledged; it comes again and is a duplicate then. */
    private Admission inTime(Callable<Admission> stores) {
        if (threads.isShutdown()) {
            return Admission.UNAVAILABLE;
        }
        try {
            return threads.submit(stores).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            LOG.warn("an update was not stored within {} and is not acknowledged", PATIENCE);
        } catch (ExecutionException failed) {
            LastResort.look(failed);
            LOG.warn(
                    "an update could not be stored and is not acknowledged: {}",
                    failed.getCause() == null
                            ? "?"
                            : failed.getCause().getClass().getName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return Admission.UNAVAILABLE;
    }

    private Admission stored(Incoming update) {
        var endpoint = Endpoint.idOf(update.from(), seal);
        meet(endpoint, update);
        var added = store.inbox().add(row(update, endpoint));
        if (added) {
            worker.wake(endpoint);
        }
        return added ? Admission.STORED : Admission.DUPLICATE;
    }

    /** A chat that was heard a while ago is written down again: who can be reached where depends on it. */
    private void meet(String endpoint, Incoming update) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var before = heard.getIfPresent(endpoint);
        if (before == null) {
            store.endpoints().meet(endpoint, update.from());
        }
        if (before == null || before.isBefore(now.minus(HEARD_EVERY))) {
            store.endpoints().heard(endpoint, update.sentAt().isBefore(now) ? update.sentAt() : now);
            heard.put(endpoint, now);
        }
    }

    private StoredUpdate row(Incoming update, String endpoint) {
        return new StoredUpdate(
                update.id(),
                endpoint,
                Optional.of(update.place()),
                update.ref(),
                update.edits(),
                update.sentAt(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                update.raw(),
                0);
    }

    /** Admits nothing any more. */
    void close() {
        threads.shutdown();
    }
}
