package vn.tiendo.bot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.zalo.platform.FakeZalo;

/** The packaged service and Zalo: the main job through kills, forged events. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ZaloIT {
    private static final Logger LOG = LoggerFactory.getLogger(ZaloIT.class);
    private static final int KILLS = 6;
    private static final int LONGEST_LIFE_MS = 2_500;
    private static final int FINISHED_WITHIN_SECONDS = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final AtomicInteger number = new AtomicInteger(1000);
    private FakeZalo zalo;

    @BeforeEach
    void start() throws Exception {
        zalo = FakeZalo.start();
    }

    @AfterEach
    void stop() {
        zalo.close();
    }

    @Test
    void nothingIsLostOrDoubledByKills(TestReporter reporter) throws Exception {
        long seed = Long.getLong("tiendo.crash.seed", System.nanoTime());
        reporter.publishEntry("seed", Long.toString(seed));
        var random = new Random(seed);
        var jar = jar("one");
        var secretaries = List.of(
                new Secretary(new ZaloPhone(zalo, "7788990011"), "2800000002", "15/12/2022"),
                new Secretary(new ZaloPhone(zalo, "7788990012"), "2400000002", "15/6/2024"));
        var running = jar.serve();
        zalo.webhookIs(running.at("/webhooks/zalo"));
        secretaries.forEach(Secretary::join);
        var on = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = CompletableFuture.allOf(secretaries.stream()
                    .map(secretary -> CompletableFuture.runAsync(() -> works(secretary, on), threads))
                    .toArray(CompletableFuture<?>[]::new));
            for (int kill = 0; kill < KILLS; kill++) {
                assertThat(running.process().waitFor(random.nextInt(LONGEST_LIFE_MS), TimeUnit.MILLISECONDS))
                        .isFalse();
                running.kill();
                running = jar.serve(running.port());
            }
            on.set(false);
            work.get(FINISHED_WITHIN_SECONDS, TimeUnit.SECONDS);
        }
        zalo.await("every event taken", FakeZalo::isDrained);
        running.stop();
        check(jar, secretaries);
        assertThat(zalo.refreshes()).doesNotHaveDuplicates();
    }

    private void works(Secretary secretary, AtomicBoolean on) {
        while (on.get()) {
            secretary.files(number::incrementAndGet);
        }
        secretary.finishes();
    }

    private void check(Jar jar, List<Secretary> secretaries) throws Exception {
        var stored = Exported.of(jar, folder.resolve("all.json"));
        for (var secretary : secretaries) {
            assertThat(secretary.confirmed()).isNotEmpty();
            assertThat(secretary.receipts()).hasSameSizeAs(secretary.confirmed());
            for (var decision : secretary.confirmed()) {
                assertThat(stored.in("reports")
                                .filter(report -> report.toString().contains("\"" + decision + "\"")))
                        .as(decision)
                        .hasSize(1);
            }
            for (var update : secretary.updates()) {
                assertThat(stored.row(update))
                        .as(update)
                        .hasValueSatisfying(
                                row -> assertThat(row.has("endedAt")).isTrue());
            }
        }
        var counted = jar.command("recount");
        assertThat(counted.exit()).as(counted.out() + counted.err()).isZero();
    }

    @Test
    void refusesWhatZaloDidNotSignAndAnswersQuickly() throws Exception {
        var running = jar("one").with("ZALO_VERIFICATION", "FzQ3Code").serve();
        var hook = running.at("/webhooks/zalo");
        var event = event("a", "chào");
        var large = event("b", "x".repeat(70_000));
        var huge = event("c", "x".repeat(2_000_000));

        assertThat(post(hook, event, "")).isEqualTo(200);
        assertThat(post(hook, "", "")).isEqualTo(200);
        assertThat(post(hook, event, "mac=" + "0".repeat(64))).isEqualTo(401);
        assertThat(post(hook, event.substring(0, 40), signature(event))).isEqualTo(401);
        assertThat(post(hook, large, signature(large))).isEqualTo(413);
        assertThat(post(hook, huge, signature(huge))).isEqualTo(413);
        assertThat(running.get("/")).contains("content=\"FzQ3Code\"");
        assertThat(running.get("/zalo_verifierFzQ3Code.html")).contains("content=\"FzQ3Code\"");
        assertThat(running.get("/health")).contains("\"status\":\"UP\"", "\"zalo\"");
        LOG.info("webhook at 100 a second, right after the start: p99 {} ms", p99(hook, "cold"));
        LOG.info("webhook at 100 a second, warm: p99 {} ms (wanted: 50)", p99(hook, "warm"));
        running.stop();
    }

    /** The hundred and more events of each of three seconds, brought at their time whatever the answers take. */
    private long p99(URI hook, String name) throws Exception {
        var took = new java.util.concurrent.ConcurrentSkipListMap<Long, String>();
        try (var http = HttpClient.newHttpClient();
                var threads = Executors.newScheduledThreadPool(2)) {
            for (int at = 0; at < 300; at++) {
                var body = event(name + at, "tiến độ");
                var request = request(hook, body, signature(body));
                var id = name + at;
                var _ = threads.schedule(
                        () -> {
                            long began = System.nanoTime();
                            var _ = http.sendAsync(request, BodyHandlers.discarding())
                                    .thenAccept(_ -> took.put(System.nanoTime() - began, id));
                        },
                        10L * at,
                        TimeUnit.MILLISECONDS);
            }
            zalo.await("every answer", PATIENCE, _ -> took.size() >= 299);
        }
        return TimeUnit.NANOSECONDS.toMillis(
                took.keySet().stream().skip(took.size() * 99L / 100).findFirst().orElseThrow());
    }

    private static String event(String id, String text) {
        return "{\"app_id\":\"%s\",\"event_name\":\"user_send_text\",\"timestamp\":\"%d\",\"sender\":{\"id\":\"77%s\"},\"recipient\":{\"id\":\"%s\"},\"message\":{\"msg_id\":\"%s\",\"text\":\"%s\"}}"
                .formatted(
                        FakeZalo.APP,
                        System.currentTimeMillis(),
                        Math.floorMod(id.hashCode(), 50),
                        FakeZalo.OA,
                        id,
                        text);
    }

    private static String signature(String body) {
        return FakeZalo.signature(body.replaceAll("(?s).*\"timestamp\":\"(\\d+)\".*", "$1"), body);
    }

    private static HttpRequest request(URI to, String body, String signature) {
        var request = HttpRequest.newBuilder(to)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return signature.isEmpty()
                ? request.build()
                : request.header("X-ZEvent-Signature", signature).build();
    }

    private static int post(URI to, String body, String signature) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request(to, body, signature), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private Jar jar(String name) throws Exception {
        var jar = new Jar(Files.createDirectories(folder.resolve(name)));
        zalo.environment().forEach(jar::with);
        return jar;
    }
}
