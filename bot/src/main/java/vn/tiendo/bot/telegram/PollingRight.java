package vn.tiendo.bot.telegram;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Leases;

/**
 * The right to poll, renewed for as long as it is wanted: Telegram serves one poller at a time. Two that overlap for a
 * moment do no harm, the door knows what it has stored.
 */
final class PollingRight implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PollingRight.class);
    private static final Duration LENGTH = Duration.ofSeconds(6);
    private static final Duration RENEWAL = Duration.ofSeconds(2);

    private final Leases leases;
    private final String name;
    private final String holder;
    private final InstantSource clock;
    private final Thread renewal;
    private volatile boolean held;

    /** @param holder what this instance calls itself */
    PollingRight(Leases leases, String name, String holder, InstantSource clock) {
        this.leases = leases;
        this.name = name;
        this.holder = holder;
        this.clock = clock;
        this.renewal = Thread.ofVirtual().name("telegram-right").unstarted(this::renew);
    }

    void open() {
        held = take();
        renewal.start();
    }

    boolean isHeld() {
        return held;
    }

    @Override
    public void close() {
        renewal.interrupt();
        held = false;
        try {
            leases.release(name, holder);
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "the right to poll was not given back: {}",
                    trouble.getClass().getName());
        }
    }

    private void renew() {
        try {
            while (true) {
                Thread.sleep(RENEWAL);
                held = take();
            }
        } catch (InterruptedException _) {
            held = false;
        }
    }

    private boolean take() {
        try {
            var now = clock.instant();
            return leases.take(name, new Lease(holder, now.plus(LENGTH)), now);
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "the right to poll could not be renewed: {}",
                    trouble.getClass().getName());
            return false;
        }
    }
}
