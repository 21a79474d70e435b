package vn.tiendo.bot.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Channels;
import vn.tiendo.bot.delivery.Handovers.Leased;
import vn.tiendo.bot.running.Instance;
import vn.tiendo.bot.running.Meters;
import vn.tiendo.bot.running.Runs;
import vn.tiendo.bot.store.Commit;
import vn.tiendo.bot.store.Committed;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Landed;
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
    private static final int UNASKED_AT_A_TIME = 40;
    /** What is said unasked is looked at again when it has waited for so long. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** Longer than the slowest attempt to send. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    private final Store store;
    private final Attempts attempts;
    private final Unasked unasked;
    private final SecondLook secondLook;
    private final Instance instance;
    private final InstantSource clock;
    private final Meters meters;
    private final Runs runs = new Runs("delivery", AT_A_TIME, this::deliver);
    private final Map<String, Instant> pausedChats = new ConcurrentHashMap<>();
    private final Handovers handovers = new Handovers();

    public Delivery(
            Store store,
            Channels channels,
            SecondLook secondLook,
            Instance instance,
            InstantSource clock,
            Meters meters) {
        this.store = store;
        this.attempts = new Attempts(store, new ReachableChats(store, channels), clock, meters);
        this.unasked = new Unasked(UNASKED_AT_A_TIME, clock);
        this.secondLook = secondLook;
        this.instance = instance;
        this.clock = clock;
        this.meters = meters;
    }

    /** The conversation has something to send. */
    public void wake(String conversation) {
        runs.wake(conversation);
    }

    /** Makes a commit that takes the lease and sends what it leaves in the outbox, to {@code chat} as it was loaded for it. */
    public Optional<Committed> commit(Commit commit, Endpoint chat) {
        var handover = handovers.expect(commit.id());
        var done = store.conversations().commit(commit);
        done.ifPresent(committed -> {
            handover.leaves(new Leased(committed.outbox(), commit.at(), Optional.of(chat)));
            runs.wake(commit.id());
        });
        return done;
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
        var mine = leased(conversation);
        var leased = mine.at();
        var outbox = urgentFirst(mine.outbox());
        var pauses = new ArrayList<Instant>();
        var waiting = new HashSet<String>();
        for (var item : outbox) {
            if (runs.closing()) {
                pauses.add(clock.instant());
                break;
            }
            if (isHalfOver(leased)) {
                return true;
            }
            if (waiting.contains(item.endpoint())) {
                continue; // nothing overtakes what its chat waits with, even if its time has come meanwhile
            }
            var fate = paused(item).orElseGet(() -> attempt(conversation, item, mine));
            if (fate instanceof Fate.Queued(var until)) {
                pauses.add(until);
                continue;
            }
            if (fate instanceof Fate.Paused(var until)) {
                pausedChats.put(item.endpoint(), until);
                waiting.add(item.endpoint());
                pauses.add(until);
                continue;
            }
            boolean last = pauses.isEmpty() && item.equals(outbox.getLast());
            if (removed(conversation, item, fate, last)) {
                return false;
            }
        }
        pauses.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(due -> store.outboxes().postpone(conversation, instance.id(), due));
        return pauses.isEmpty() && !outbox.isEmpty();
    }

    private Fate attempt(String conversation, Posted item, Leased mine) {
        return unasked.attempt(
                item.message().urgency(),
                () -> hasWaited(item) ? again(conversation, item, mine) : attempts.of(conversation, item, mine.chat()));
    }

    private boolean hasWaited(Posted item) {
        return item.notice().isPresent()
                && !item.doubted()
                && item.at().plus(FRESH).isBefore(clock.instant());
    }

    private Fate again(String conversation, Posted item, Leased mine) {
        return switch (secondLook.at(item, mine.outbox())) {
            case SecondLook.Seen.Says(var message) -> attempts.of(conversation, item.saying(message), mine.chat());
            case SecondLook.Seen.Later(var until) -> new Fate.Queued(until);
            case SecondLook.Seen.Pointless() -> {
                LOG.info("notice {} waited, has lost its point and is not sent", item.id());
                meters.delivery("waiting", "pointless");
                yield new Fate.Settled();
            }
        };
    }

    /** What this run has the right to send: handed over by a commit, or taken now. */
    private Leased leased(String conversation) {
        return handovers
                .take(conversation)
                .filter(handed -> !isHalfOver(handed.at()))
                .orElseGet(() -> {
                    var now = clock.instant();
                    var outbox = store.outboxes().lease(conversation, lease(now), now);
                    handovers.looked(conversation);
                    return outbox.map(items -> new Leased(items, now, Optional.empty()))
                            .orElseGet(() -> Leased.nothing(now));
                });
    }

    private static List<Posted> urgentFirst(List<Posted> outbox) {
        return outbox.stream()
                .sorted(Comparator.comparing(item -> item.message().urgency()))
                .toList();
    }

    private boolean isHalfOver(Instant leased) {
        return Duration.between(leased, clock.instant()).compareTo(LEASE.dividedBy(2)) > 0;
    }

    /** Takes the message out; true if the outbox is finished. */
    private boolean removed(String conversation, Posted item, Fate fate, boolean last) {
        pausedChats.remove(item.endpoint());
        switch (fate) {
            case Fate.Held() -> cut("held", store.outboxes().hold(conversation, item.id()));
            case Fate.Refused(var why) ->
                cut("parked", store.outboxes().park(conversation, item.id(), why, clock.instant()));
            case Fate.Arrived _, Fate.Settled _ -> {}
            case Fate.Paused _, Fate.Queued _ ->
                throw new IllegalStateException("expected a message that is done with, found a paused one");
        }
        var landed = landed(fate);
        if (last && store.outboxes().finish(conversation, item.id(), landed)) {
            return true;
        }
        store.outboxes().sent(conversation, item.id(), landed);
        return false;
    }

    /** What has no place any more is said and counted: nothing goes in silence. */
    private void cut(String from, boolean isCut) {
        if (isCut) {
            meters.delivery(from, "cut");
            LOG.warn("the oldest of too many {} messages of one person is dropped", from);
        }
    }

    private static Optional<Landed> landed(Fate fate) {
        return fate instanceof Fate.Arrived(var where) ? Optional.of(where) : Optional.empty();
    }

    private Optional<Fate> paused(Posted item) {
        return Optional.ofNullable(pausedChats.get(item.endpoint()))
                .filter(until -> until.isAfter(clock.instant()))
                .map(Fate.Paused::new);
    }
}
