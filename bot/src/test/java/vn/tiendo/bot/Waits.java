package vn.tiendo.bot;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Waits for what a fake platform is to hear: it looks again whenever something has changed, and now and then. */
public record Waits(ReentrantLock lock, Condition changed) {
    private static final long LOOKS_EVERY = TimeUnit.MILLISECONDS.toNanos(50);

    /** Waits until it is as expected, and fails if it never is. */
    public void until(String expected, Duration patience, BooleanSupplier met) {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!met.getAsBoolean()) {
                if (left <= 0) {
                    throw new AssertionError("expected " + expected + ", not so after " + patience.toSeconds() + " s");
                }
                left -= LOOKS_EVERY - Math.max(0, changed.awaitNanos(LOOKS_EVERY));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + expected);
        } finally {
            lock.unlock();
        }
    }
}
