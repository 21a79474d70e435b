package vn.tiendo.bot.running;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A task that runs for keys, on virtual threads: for one key never twice at once, once more if it is woken meanwhile, and
 * for a limited number of keys at a time. The task handles its own failures.
 */
public final class Runs {
    private final ConcurrentHashMap<String, Boolean> again = new ConcurrentHashMap<>();
    private final ExecutorService threads;
    private final Semaphore places;
    private final Consumer<String> task;

    public Runs(String name, int places, Consumer<String> task) {
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(name + "-", 0).factory());
        this.places = new Semaphore(places);
        this.task = task;
    }

    public void wake(String key) {
        boolean running = again.merge(key, false, (_, _) -> true);
        if (!running) {
            start(key);
        }
    }

    private void start(String key) {
        try {
            threads.execute(() -> run(key));
        } catch (RejectedExecutionException _) {
            again.remove(key); // closing: whoever starts next finds the work in the store
        }
    }

    private void run(String key) {
        boolean ended = false;
        try {
            do {
                places.acquireUninterruptibly();
                try {
                    task.accept(key);
                } finally {
                    places.release();
                }
                ended = again.computeIfPresent(key, (_, more) -> more ? false : null) == null;
            } while (!ended);
        } catch (Error broken) {
            LastResort.look(broken);
            throw broken;
        } finally {
            if (!ended) {
                again.remove(key); // or nobody could wake it any more
            }
        }
    }

    public boolean closing() {
        return threads.isShutdown();
    }

    /** Takes nothing new and waits for what runs; false if it did not end in time. */
    public boolean close(Duration patience) {
        threads.shutdown();
        try {
            return threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
