package vn.tiendo.bot.work;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.running.Failures;
import vn.tiendo.bot.running.Meters;
import vn.tiendo.bot.running.Runs;
import vn.tiendo.bot.store.Store;

/** Works off the inbox: one chat's rows in the platform's order, several chats at a time. */
@Singleton
final class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    /** Three for each processor: more would not be done sooner, and who brings a message would wait behind them all. */
    private static final int AT_A_TIME = 3 * Runtime.getRuntime().availableProcessors();

    private static final int ROWS = 50;

    private final Store store;
    private final Turns turns;
    private final InstantSource clock;
    private final Meters meters;
    private final Runs runs = new Runs("turn", AT_A_TIME, this::work);

    Worker(Store store, Turns turns, InstantSource clock, Meters meters) {
        this.store = store;
        this.turns = turns;
        this.clock = clock;
        this.meters = meters;
    }

    /** The chat has open rows. */
    void wake(String endpoint) {
        runs.wake(endpoint);
    }

    boolean close(Duration patience) {
        return runs.close(patience);
    }

    /** A store that fails is waited for: recovery wakes the chat again. */
    private void work(String endpoint) {
        try {
            var rows = store.inbox().open(endpoint, clock.instant(), ROWS);
            while (!rows.isEmpty() && !runs.closing()) {
                // what holds back is taken up by recovery
                boolean goesOn = turns.take(endpoint, rows);
                // what comes in after the only row wakes this chat again
                rows = rows.size() == 1 || !goesOn ? List.of() : store.inbox().open(endpoint, clock.instant(), ROWS);
            }
        } catch (RuntimeException failed) {
            meters.failure("worker");
            LOG.warn("a chat waits and is tried again: {}", Failures.place(failed));
        }
    }
}
