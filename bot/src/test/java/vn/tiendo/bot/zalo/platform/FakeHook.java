package vn.tiendo.bot.zalo.platform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings events to the webhook: each by itself, so in no order, signed, again until it is answered with 200 within two
 * seconds. Zalo's distances are minutes; here they are tenths of seconds.
 */
final class FakeHook implements AutoCloseable {
    private static final Duration AGAIN = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .build();
    private final AtomicInteger open = new AtomicInteger();
    private final Runnable changed;

    FakeHook(Runnable changed) {
        this.changed = changed;
    }

    /** How many events were not taken yet. */
    int open() {
        return open.get();
    }

    void bring(URI to, ObjectNode event) {
        open.incrementAndGet();
        threads.execute(() -> {
            try {
                var body = event.toString();
                for (int retry = 0;
                        !taken(to, body, signature(event.path("timestamp").asText(), body), retry);
                        retry++) {
                    Thread.sleep(AGAIN);
                }
                open.decrementAndGet();
                changed.run();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    static String signature(String timestamp, String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var text = FakeZalo.APP + body + timestamp + FakeZalo.OA_SECRET_KEY;
            return "mac=" + HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean taken(URI to, String body, String signature, int retry) throws InterruptedException {
        var request = HttpRequest.newBuilder(to)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-ZEvent-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (retry > 0) {
            request.header("num_retry", String.valueOf(retry));
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
    }
}
