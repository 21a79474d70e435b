package vn.tiendo.bot.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.running.Instance;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Leases;
import vn.tiendo.bot.store.Store;

/**
 * Lets nobody wait for a sender that is no more. Every instance says every two seconds that it lives; whoever has not for some
 * seconds has lost its right to send, long before the lease ends. What this one itself left, because the store had failed, it takes
 * up again.
 */
@Singleton
public final class LostSenders implements Clockwork {
    private static final Duration EVERY = Duration.ofSeconds(2);

    /** An instance that is held up for longer may see a message sent twice. */
    private static final Duration LIVES = Duration.ofSeconds(7);

    /** What is sent at once needs nobody to look. */
    private static final Duration YOUNG = Duration.ofSeconds(4);

    private static final int AT_A_TIME = 200;

    private final Store store;
    private final Leases leases;
    private final Delivery delivery;
    private final Instance instance;
    private final InstantSource clock;

    public LostSenders(Store store, Leases leases, Delivery delivery, Instance instance, InstantSource clock) {
        this.store = store;
        this.leases = leases;
        this.delivery = delivery;
        this.instance = instance;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "senders";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void begin() {
        live(clock.instant());
    }

    @Override
    public void look() {
        var now = clock.instant();
        live(now);
        store.outboxes()
                .senders(now, now.plus(Delivery.LEASE).minus(YOUNG), AT_A_TIME)
                .forEach((conversation, sender) -> take(conversation, sender, now));
    }

    private void live(Instant now) {
        var _ = leases.take(name(instance.id()), new Lease(instance.id(), now.plus(LIVES)), now);
    }

    private void take(String conversation, String sender, Instant now) {
        if (!sender.equals(instance.id())) {
            if (isAlive(sender, now)) {
                return;
            }
            store.outboxes().postpone(conversation, sender, now);
        }
        delivery.wake(conversation);
    }

    /** Nobody can take what one that lives says of itself. */
    private boolean isAlive(String sender, Instant now) {
        boolean dead = leases.take(name(sender), new Lease(instance.id(), now), now);
        if (dead) {
            leases.release(name(sender), instance.id());
        }
        return !dead;
    }

    private static String name(String sender) {
        return "sender:" + sender;
    }
}
