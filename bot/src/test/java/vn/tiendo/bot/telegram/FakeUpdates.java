package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The queue of one bot, by Telegram's rules: asking with an offset forgets everything before it; an offset far beyond the
 * end is taken as none at all; messages wait a day and taps 150 seconds. Guarded by the fake's lock.
 */
final class FakeUpdates {
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration TAP = Duration.ofSeconds(150);

    /** How far beyond the end an offset may lie before it is ignored. */
    private static final long REACH = 10;

    private final List<Waiting> queue = new ArrayList<>();
    private long next;

    FakeUpdates(long first) {
        this.next = first;
    }

    private record Waiting(long id, ObjectNode update, Instant expires) {}

    /** Queues {@code update} under the next id. */
    long add(ObjectNode update, Instant now) {
        long id = next++;
        update.put("update_id", id);
        queue.add(new Waiting(id, update, now.plus(update.has("callback_query") ? TAP : DAY)));
        return id;
    }

    /** The next id is {@code id}, as after a week in which nothing happened. */
    void restartAt(long id) {
        if (!queue.isEmpty()) {
            throw new IllegalStateException("expected an empty queue, found " + queue.size());
        }
        next = id;
    }

    List<ObjectNode> from(long offset, int limit, Instant now) {
        queue.removeIf(each -> !each.expires().isAfter(now));
        boolean ignored = offset > next + REACH;
        if (offset > 0 && !ignored) {
            queue.removeIf(each -> each.id() < offset);
        }
        return queue.stream().limit(limit).map(Waiting::update).toList();
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    void forget(long id) {
        queue.removeIf(each -> each.id() == id);
    }
}
