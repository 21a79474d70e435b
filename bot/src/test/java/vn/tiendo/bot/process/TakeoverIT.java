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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.zalo.platform.FakeZalo;
import vn.tiendo.bot.zalo.platform.ZaloFault;

/** Two packaged services on one store: one is killed, or the store is; nobody waits long and nobody is told twice. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TakeoverIT {
    private static final Logger LOG = LoggerFactory.getLogger(TakeoverIT.class);
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String CS = "/v3.0/oa/message/cs";
    private static final List<String> USERS = List.of("771", "772", "773", "774", "775");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private FakeZalo zalo;
    private EmbeddedServers store;
    private Jar.Running first;
    private Jar.Running second;

    @BeforeEach
    void start() throws Exception {
        zalo = FakeZalo.start();
        store = EmbeddedServers.start(folder.resolve("store"));
        var files = SmallDeployment.in(folder.resolve("files"));
        first = jar("one", files).serve();
        second = jar("two", files).serve();
        zalo.webhookIs(first.at("/webhooks/zalo"));
    }

    @AfterEach
    void stop() throws Exception {
        first.kill();
        second.kill();
        store.stop();
        zalo.close();
    }

    private Jar jar(String name, Path files) throws Exception {
        var jar = new Jar(Files.createDirectories(folder.resolve(name)))
                .with("MONGODB_URI", store.uri())
                .with("TIENDO_KEY", KEY)
                .with("TIENDO_CONFIG", files.toString());
        zalo.environment().forEach(jar::with);
        return jar;
    }

    @Test
    void whatAKilledInstanceWasSayingIsSaidByTheOtherWithinTenSeconds() throws Exception {
        USERS.forEach(user -> zalo.says(user, "xin chào"));
        zalo.await("all to be greeted", PATIENCE, _ -> USERS.stream().noneMatch(this::isSilent));
        assertThat(zalo.calls(CS)).hasSize(USERS.size());
        zalo.fails(CS, USERS.stream().map(_ -> new ZaloFault.Silence()).toArray(ZaloFault[]::new));
        USERS.forEach(user -> zalo.says(user, "trợ giúp"));
        zalo.await(
                "the first to be sending to all",
                PATIENCE,
                fake -> fake.calls(CS).size() >= 2 * USERS.size());

        first.kill();
        long killed = System.nanoTime();
        zalo.await(
                "all to be answered",
                PATIENCE,
                fake -> USERS.stream().allMatch(user -> fake.read(user).size() >= 2));
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - killed);
        LOG.info("five replies of a killed instance arrived from the other after {} ms", took);

        assertThat(took).as("milliseconds").isLessThan(10_000);
        assertThat(USERS).allSatisfy(user -> assertThat(zalo.read(user)).hasSize(2));
        assertThat(zalo.refreshes()).hasSize(1);
    }

    @Test
    void asksForTheEventAgainWithinTwoSecondsWhileTheStoreIsDown() throws Exception {
        assertThat(brought(second.at("/webhooks/zalo"), "up")).isEqualTo(200);
        store.process().destroyForcibly().waitFor();
        long slowest = 0;
        for (int event = 0; event < 5; event++) {
            long began = System.nanoTime();
            assertThat(brought(second.at("/webhooks/zalo"), "down" + event)).isEqualTo(503);
            slowest = Math.max(slowest, System.nanoTime() - began);
        }
        LOG.info("503 without a store after {} ms at most", TimeUnit.NANOSECONDS.toMillis(slowest));
        assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(2));
    }

    private boolean isSilent(String user) {
        return zalo.read(user).isEmpty();
    }

    private static int brought(URI hook, String id) throws Exception {
        var time = String.valueOf(System.currentTimeMillis());
        var body = """
                {"app_id":"%s","event_name":"user_send_text","timestamp":"%s","sender":{"id":"779"},"recipient":{"id":"%s"},
                "message":{"msg_id":"%s","text":"chào"}}""".formatted(FakeZalo.APP, time, FakeZalo.OA, id);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(hook)
                                    .header("Content-Type", "application/json")
                                    .header("X-ZEvent-Signature", FakeZalo.signature(time, body))
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
