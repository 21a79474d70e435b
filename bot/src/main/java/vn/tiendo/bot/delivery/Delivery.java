package vn.tiendo.bot.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Channels;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.running.Failures;
import vn.tiendo.bot.running.Instance;
import vn.tiendo.bot.running.Meters;
import vn.tiendo.bot.running.Runs;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Posted;
import vn.tiendo.bot.store.Store;

/**
 * Sends what stands in the outboxes of conversations, in order, under a lease that lasts longer than any attempt. A
 * message leaves the outbox when it arrived, or never will; one whose fate is unknown is sent once more.
 */
@Singleton
public final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int AT_A_TIME = 64;
    /** Longer than the slowest attempt to send. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    private static final Duration AFTER_UNKNOWN = Duration.ofSeconds(2);

    private final Store store;
    private final Channels channels;
    private final Instance instance;
    private final InstantSource clock;
    private final Meters meters;
    private final Runs runs = new Runs("delivery", AT_A_TIME, this::deliver);
    private final Map<String, Instant> pausedChats = new ConcurrentHashMap<>();

    public Delivery(Store store, Channels channels, Instance instance, InstantSource clock, Meters meters) {
        this.store = store;
        this.channels = channels;
        this.instance = instance;
        this.clock = clock;
        this.meters = meters;
    }

    /** The conversation has something to send. */
    public void wake(String conversation) {
        runs.wake(conversation);
    }

    /** A lease for the one who commits messages and sends them at once. */
    public Lease lease(Instant now) {
        return new Lease(instance.id(), now.plus(LEASE));
    }

    public boolean close(Duration patience) {
        return runs.close(patience);
    }

    private void deliver(String conversation) {
        try {
            boolean more = true;
            while (more && !runs.closing()) {
                more = round(conversation);
            }
        } catch (RuntimeException failed) {
            meters.failure("delivery");
            LOG.warn(
                    "sending stops until the store answers: {}",
                    failed.getClass().getName());
        }
    }

    /** Sends the outbox as it is now; true if it is worth looking again at once. */
    private boolean round(String conversation) {
        var leased = clock.instant();
        var outbox =
                store.conversations().lease(conversation, lease(leased), leased).orElse(List.of());
        var pauses = new ArrayList<Instant>();
        for (var item : outbox) {
            if (runs.closing()) {
                pauses.add(clock.instant());
                break;
            }
            if (isHalfOver(leased)) {
                return true;
            }
            var pause = paused(item).or(() -> attempt(conversation, item));
            pause.ifPresent(pauses::add);
            if (pause.isEmpty()
                    && removed(
                            conversation,
                            item,
                            pauses.isEmpty()
                                    && item.id().equals(outbox.getLast().id()))) {
                return false;
            }
        }
        pauses.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(due -> store.conversations().postpone(conversation, instance.id(), due));
        return pauses.isEmpty() && !outbox.isEmpty();
    }

    private boolean isHalfOver(Instant leased) {
        return Duration.between(leased, clock.instant()).compareTo(LEASE.dividedBy(2)) > 0;
    }

    /** Takes the message out; true if the outbox is finished. */
    private boolean removed(String conversation, Posted item, boolean last) {
        if (last && store.conversations().finish(conversation, item.id())) {
            return true;
        }
        store.conversations().sent(conversation, item.id());
        return false;
    }

    private Optional<Instant> paused(Posted item) {
        return Optional.ofNullable(pausedChats.get(item.endpoint())).filter(until -> until.isAfter(clock.instant()));
    }

    /** Tries to send; empty if the message is settled, else when to try again. */
    private Optional<Instant> attempt(String conversation, Posted item) {
        pausedChats.remove(item.endpoint());
        var endpoint = store.endpoints().find(item.endpoint());
        var channel = endpoint.flatMap(to -> channels.find(to.address().channel()));
        if (endpoint.isEmpty() || channel.isEmpty()) {
            return settled("none", "no_channel");
        }
        var name = channel.get().name();
        return switch (send(channel.get(), endpoint.get().address(), item)) {
            case Sent.Done() -> {
                meters.delivered(name, Duration.between(item.at(), clock.instant()));
                yield settled(name, "done");
            }
            case Sent.NotSent(var notBefore) -> pause(item, name, "not_sent", notBefore);
            case Sent.Unknown() -> item.doubted() ? settled(name, "unknown_twice") : doubted(conversation, item, name);
            case Sent.Never(var why) -> {
                LOG.warn("a message on {} will never arrive: {}", name, why);
                yield settled(name, "never");
            }
            case Sent.Gone(var why) -> {
                LOG.warn("a chat on {} is gone: {}", name, why);
                store.endpoints().lost(item.endpoint(), clock.instant());
                yield settled(name, "gone");
            }
            case Sent.Closed(var why) -> {
                LOG.warn("a chat on {} is closed: {}", name, why);
                yield settled(name, "closed");
            }
        };
    }

    /** A channel that throws has a bug; whether the message left is not known. */
    private static Sent send(Channel channel, Address to, Posted item) {
        try {
            return channel.send(to, item.message());
        } catch (RuntimeException bug) {
            LOG.error("sending on {} failed with {}", channel.name(), Failures.place(bug));
            return new Sent.Unknown();
        }
    }

    /** Remembered in the store: a service that starts next must not send it twice more. */
    private Optional<Instant> doubted(String conversation, Posted item, String channel) {
        store.conversations().doubt(conversation, item.id());
        return pause(item, channel, "unknown", AFTER_UNKNOWN);
    }

    private Optional<Instant> settled(String channel, String result) {
        meters.delivery(channel, result);
        return Optional.empty();
    }

    private Optional<Instant> pause(Posted item, String channel, String result, Duration pause) {
        meters.delivery(channel, result);
        var until = clock.instant().plus(pause);
        pausedChats.put(item.endpoint(), until);
        return Optional.of(until);
    }
}
