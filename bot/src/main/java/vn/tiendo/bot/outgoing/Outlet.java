package vn.tiendo.bot.outgoing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.conversations.Message;

/**
 * The way out of one channel: paced, and shut for a while when the platform is not there, so that an outage costs one
 * attempt now and then and not one for every waiting chat. A long message leaves in parts; how many of them have left is
 * remembered for a while, so that a retry goes on where the last attempt stopped. A crash in between forgets it, and the
 * parts are said again.
 */
public final class Outlet {
    private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);

    /** A longer wait is handed back to the outbox, whose lease must not run out. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int FAILURES = 5;

    /** After it opens again, not all that wait come at once. */
    private static final Duration AGAIN = Duration.ofMillis(200);

    private final String channel;
    private final Pacing pacing;
    private final CircuitBreaker<Object> breaker;
    private final AtomicReference<Condition> condition = new AtomicReference<>(new Condition(0, Optional.empty()));
    private final Cache<Begun, Integer> begun = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    /** @param shut how long it stays shut before the platform is tried again */
    public Outlet(String channel, Pacing pacing, Duration shut) {
        this.channel = channel;
        this.pacing = pacing;
        this.breaker = CircuitBreaker.builder()
                .withFailureThreshold(FAILURES)
                .withDelay(shut)
                .onOpen(_ -> LOG.warn("{} does not answer; it is tried again every {}", channel, shut))
                .onClose(_ -> LOG.info("{} answers again", channel))
                .build();
    }

    public String channel() {
        return channel;
    }

    /** How it stands with the platform. */
    public Condition condition() {
        return condition.get();
    }

    /**
     * How it stands with a platform.
     *
     * @param unanswered how many calls in a row brought no answer
     * @param answeredAt when one did last; empty if none has since the start
     */
    public record Condition(int unanswered, Optional<Instant> answeredAt) {
        public boolean answers() {
            return unanswered == 0;
        }
    }

    /** Sends the parts of a message that have not left yet, one after the other; {@code attempt} sends one. */
    public <P> Sent send(String chat, Message message, List<P> parts, Function<P, Tried> attempt) {
        if (parts.isEmpty()) {
            return new Sent.Never("empty");
        }
        var key = new Begun(chat, message);
        int first = Optional.ofNullable(begun.getIfPresent(key)).orElse(0);
        Sent sent = new Sent.Done();
        for (int at = first; at < parts.size(); at++) {
            sent = send(chat, parts.get(at), attempt);
            if (!(sent instanceof Sent.Done)) {
                begun.put(key, at);
                return sent;
            }
        }
        begun.invalidate(key);
        return sent;
    }

    private <P> Sent send(String chat, P part, Function<P, Tried> attempt) {
        try {
            var wait = pacing.pass(chat);
            while (wait.isPositive()) {
                if (wait.compareTo(PATIENCE) > 0) {
                    return new Sent.NotSent(wait);
                }
                Thread.sleep(wait);
                wait = pacing.pass(chat);
            }
            return breaker.tryAcquirePermit()
                    ? noted(chat, attempt.apply(part))
                    : new Sent.NotSent(AGAIN.plus(breaker.getRemainingDelay()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Sent.NotSent(Duration.ZERO);
        }
    }

    private Sent noted(String chat, Tried tried) {
        switch (tried) {
            case Tried.Told(var sent) -> {
                answered();
                if (sent instanceof Sent.NotSent(var notBefore)) {
                    pacing.pause(chat, notBefore);
                }
            }
            case Tried.Busy(var length) -> {
                answered();
                pacing.pause(length);
            }
            case Tried.Untold _ -> {
                breaker.recordFailure();
                condition.updateAndGet(before -> new Condition(before.unanswered() + 1, before.answeredAt()));
            }
        }
        return tried.sent();
    }

    private void answered() {
        breaker.recordSuccess();
        condition.set(new Condition(0, Optional.of(pacing.now())));
    }

    /** A message on its way to a chat. */
    private record Begun(String chat, Message message) {}
}
