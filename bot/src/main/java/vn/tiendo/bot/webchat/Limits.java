package vn.tiendo.bot.webchat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.settings.Proxies;
import vn.tiendo.bot.settings.Settings;

/** How many sessions one place may open, how many all may, and how much one session may send and ask. */
@Singleton
final class Limits {
    private static final Logger LOG = LoggerFactory.getLogger(Limits.class);

    /** A place may be a whole factory behind one router; but who guesses codes needs a new session for every five. */
    private static final int SESSIONS = 120;

    private static final Duration SESSIONS_AGAIN = Duration.ofHours(4);
    private static final int SESSIONS_IN_ALL = 3_000;
    private static final int MESSAGES = 30;
    private static final int QUESTIONS = 60;
    private static final String FORWARDED = "X-Forwarded-For";
    private static final int REMEMBERED = 100_000;

    private final Proxies proxies;
    private final LoadingCache<String, Bucket> sessions = buckets(SESSIONS, SESSIONS_AGAIN);
    private final Bucket sessionsInAll = bucket(SESSIONS_IN_ALL, SESSIONS_AGAIN);
    private final LoadingCache<String, Bucket> messages = buckets(MESSAGES, Duration.ofSeconds(30));
    private final LoadingCache<String, Bucket> questions = buckets(QUESTIONS, Duration.ofSeconds(30));
    private final AtomicBoolean warned = new AtomicBoolean();

    Limits(Settings settings) {
        proxies = settings.proxies();
    }

    /** Whether a browser that has none may have a session. */
    boolean mayOpen(HttpRequest<?> request) {
        warnOfUnnamedProxy(request);
        return sessions.get(source(request, proxies)).tryConsume(1) && sessionsInAll.tryConsume(1);
    }

    boolean maySend(String session) {
        return messages.get(session).tryConsume(1);
    }

    /** Whether a page may ask what is new. */
    boolean mayAsk(String session) {
        return questions.get(session).tryConsume(1);
    }

    /** Where a request comes from, as far as that is believed. */
    static String source(HttpRequest<?> request, Proxies proxies) {
        return proxies.source(
                request.getRemoteAddress().getAddress(), request.getHeaders().getAll(FORWARDED));
    }

    /** All behind such a proxy count as one place. */
    private void warnOfUnnamedProxy(HttpRequest<?> request) {
        if (request.getHeaders().contains(FORWARDED)
                && !proxies.names(request.getRemoteAddress().getAddress())
                && warned.compareAndSet(false, true)) {
            LOG.warn(
                    "requests are passed on by a proxy that TIENDO_PROXIES does not name: all of them count as one place");
        }
    }

    private static LoadingCache<String, Bucket> buckets(int capacity, Duration refill) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(refill)
                .build(_ -> bucket(capacity, refill));
    }

    private static Bucket bucket(int capacity, Duration refill) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(capacity)
                        .refillGreedy(capacity, refill)
                        .build())
                .build();
    }
}
