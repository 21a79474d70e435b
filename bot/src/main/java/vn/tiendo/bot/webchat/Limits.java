package vn.tiendo.bot.webchat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Duration;

/** How many sessions one address may open and how many messages one session may send. */
@Singleton
final class Limits {
    /** An address may be a whole factory behind one router. */
    private static final int SESSIONS = 120;

    private static final int MESSAGES = 30;
    private static final int REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> sessions = buckets(SESSIONS, Duration.ofMinutes(10));
    private final LoadingCache<String, Bucket> messages = buckets(MESSAGES, Duration.ofSeconds(30));

    boolean mayOpen(HttpRequest<?> request) {
        return sessions.get(address(request)).tryConsume(1);
    }

    boolean maySend(String session) {
        return messages.get(session).tryConsume(1);
    }

    /** Behind a proxy on this machine, whom the proxy named last. */
    private static String address(HttpRequest<?> request) {
        InetAddress remote = request.getRemoteAddress().getAddress();
        var forwarded = request.getHeaders().get("X-Forwarded-For", String.class, "");
        return remote.isLoopbackAddress() && !forwarded.isBlank()
                ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()
                : remote.getHostAddress();
    }

    private static LoadingCache<String, Bucket> buckets(int capacity, Duration refill) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(refill)
                .build(_ -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(capacity)
                                .refillGreedy(capacity, refill)
                                .build())
                        .build());
    }
}
