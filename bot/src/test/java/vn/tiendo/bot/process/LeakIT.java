package vn.tiendo.bot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.telegram.FakeBotApi;
import vn.tiendo.bot.webchat.RawPage;
import vn.tiendo.bot.zalo.platform.FakeZalo;

/**
 * What was said in a whole run of the packaged service, on Telegram, Zalo and the page, and by what it is known, stands in no line
 * of the log at any level, in no metric, in no health and in no byte of the store, but for what a report says, which stands with
 * reports (I-6, I-7, P-04, P-06, P-07).
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LeakIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long CHAT = 987_654_321_012L;
    private static final long STRANGER = 876_543_210_123L;
    private static final String ZALO_USER = "7788990011223344556";
    private static final String METRICS_TOKEN = "metrics-token-must-not-be-logged";
    private static final String HOOK = "hook-Secret-must-not-be-logged";
    /** In a free text, a personal message, a wrong code; none of it may be anywhere in the clear. */
    private static final String FREE = "hoa phượng nở bên sông Bạch Đằng";

    private static final String ADMITTED = "Nguyễn Văn Canh Tý";
    private static final String PHONE = "0912345678";
    private static final String CARD = "001090012345";
    private static final String WRONG_CODE = "98989-87876";
    private static final String CODE = "2026000002";
    /** What a report says: kept with reports, and with nothing else. */
    private static final String PLACE = "Cơ khí Hoàng Lan Tím";

    private static final String DECISION = "1789-QĐ/ĐU";
    private static final String REPORTER = "Nguyễn Thị Hạnh";

    @TempDir
    Path folder;

    private FakeBotApi telegram;
    private FakeZalo zalo;
    private Jar jar;

    @BeforeEach
    void start() throws Exception {
        telegram = FakeBotApi.start();
        zalo = FakeZalo.start();
        jar = new Jar(folder)
                .with("TELEGRAM_BOT_TOKEN", FakeBotApi.TOKEN)
                .with("TELEGRAM_API_URL", telegram.address().toString())
                .with("TELEGRAM_WEBHOOK_SECRET", HOOK)
                .with("TIENDO_METRICS_TOKEN", METRICS_TOKEN)
                .withFlags(
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseParallelGC",
                        "-Dlogback.configurationFile=" + everything());
        zalo.environment().forEach(jar::with);
    }

    @AfterEach
    void stop() throws InterruptedException {
        jar.stop();
        telegram.close();
        zalo.close();
    }

    @Test
    void nothingThatWasSaidStandsAnywhereInTheClear() throws Exception {
        var running = jar.serve();
        zalo.webhookIs(running.at("/webhooks/zalo"));
        var nowhere = new LinkedHashMap<String, String>();
        talks(new TelegramPhone(telegram, CHAT));
        zalo.follows(ZALO_USER);
        talks(new ZaloPhone(zalo, ZALO_USER));
        telegram.says(STRANGER, WRONG_CODE);
        telegram.says(STRANGER, FREE);
        telegram.await("answers", PATIENCE, fake -> fake.read(STRANGER).size() >= 2 && fake.isDrained());
        try (var page = new RawPage(running.at("/"))) {
            page.say("{\"since\":0,\"of\":\"\"}");
            says(page, 1, CODE);
            says(page, 2, FREE);
            says(page, 3, "kết nạp anh %s, sđt %s".formatted(ADMITTED, PHONE));
            nowhere.put(
                    "the page's token", page.cookie().substring(page.cookie().indexOf('=') + 1));
        }
        zalo.accessTokensAreGone();
        new ZaloPhone(zalo, ZALO_USER).says(FREE);
        telegram.blocks(CHAT);
        telegram.says(CHAT, FREE);
        zalo.await("every event taken", FakeZalo::isDrained);
        var metrics = metrics(running.at("/prometheus"));
        var health = running.get("/health");
        running.stop();

        nowhere.putAll(secrets());
        zalo.refreshes().forEach(token -> nowhere.put("a refresh token " + nowhere.size(), token));
        var log = Files.readString(running.log());
        assertThat(log).contains("TRACE", "DEBUG");
        assertThat(metrics).contains("tiendo_");
        for (var place :
                Map.of("log", log, "metrics", metrics, "health", health).entrySet()) {
            assertThat(found(nowhere, place.getValue())).as(place.getKey()).isEmpty();
            assertThat(found(
                            Map.of("a place", PLACE, "a decision", DECISION, "a reporter", REPORTER), place.getValue()))
                    .as(place.getKey())
                    .isEmpty();
        }
        var stored = Exported.of(jar, folder.resolve("all.json"));
        assertThat(found(nowhere, Files.readString(folder.resolve("all.json"))))
                .as("export")
                .isEmpty();
        assertThat(found(nowhere, bytes(folder.resolve("data")))).as("store").isEmpty();
        for (var said : List.of(PLACE, DECISION)) {
            assertThat(places(stored, said))
                    .as(said)
                    .isSubsetOf("reports", "ledgers", "audit")
                    .contains("reports");
        }
        assertThat(places(stored, REPORTER)).isSubsetOf("people");
    }

    /**
     * A configuration of the log that lets through whatever anybody says, the libraries too, but for the wire of the embedded
     * store, which writes whole documents and knows no other bound.
     */
    private Path everything() throws IOException {
        return Files.writeString(folder.resolve("logback.xml"), """
                <configuration>
                  <appender name="ALL" class="ch.qos.logback.core.ConsoleAppender">
                    <encoder><pattern>%level %logger - %msg%n%ex</pattern></encoder>
                  </appender>
                  <logger name="de.bwaldvogel.mongo.wire" level="WARN"/>
                  <root level="TRACE"><appender-ref ref="ALL"/></root>
                </configuration>
                """);
    }

    /** Joins, files, asks, errs, and says what must not be kept. */
    private void talks(Phone phone) {
        phone.begins(CODE);
        presses(phone, "Đồng ý", "✅ Đồng chí");
        answered(phone, () -> phone.says(FREE));
        answered(phone, () -> phone.says("kết nạp anh %s sinh 1990, CCCD %s".formatted(ADMITTED, CARD)));
        answered(phone, () -> phone.says("sđt của đồng chí ấy là " + PHONE));
        answered(phone, () -> phone.says("tiến độ"));
        if (phone instanceof TelegramPhone) {
            phone.says("kết nạp 2 đảng viên hôm qua ở công ty %s, QĐ số %s".formatted(PLACE, DECISION));
            presses(phone, "Đúng, gửi", "✅ Đã");
        }
    }

    /** Presses what is offered, again where it is shown again, until that is read. */
    private static void presses(Phone phone, String label, String answer) {
        int seen = 0;
        while (!isRead(phone, answer)) {
            int after = seen;
            phone.await(
                    "“%s” or a button “%s”".formatted(answer, label),
                    PATIENCE,
                    () -> isRead(phone, answer) || offer(phone, label, after).isPresent());
            var offer = offer(phone, label, after);
            if (offer.isPresent()) {
                seen = offer.get().number();
                phone.presses(offer.get(), label);
            }
        }
    }

    private static boolean isRead(Phone phone, String answer) {
        return phone.read().stream().anyMatch(text -> text.startsWith(answer));
    }

    private static Optional<Phone.Offer> offer(Phone phone, String label, int after) {
        return phone.offer().filter(one -> one.number() > after && one.labels().contains(label));
    }

    private static void answered(Phone phone, Runnable said) {
        int before = phone.read().size();
        said.run();
        phone.await("an answer", PATIENCE, () -> phone.read().size() > before);
    }

    /** Says something on the page, and waits until it is taken and answered. */
    private static void says(RawPage page, int number, String text) throws IOException {
        page.say("{\"say\":{\"key\":\"%d-abcdefgh\",\"text\":\"%s\",\"age\":0}}".formatted(number, text));
        boolean taken = false;
        boolean answered = false;
        while (!taken || !answered) {
            var frame = page.next();
            taken |= frame.contains("\"ack\"");
            answered |= frame.contains("\"lead\"");
        }
    }

    private Map<String, String> secrets() throws IOException {
        var secrets = new LinkedHashMap<String, String>();
        secrets.put("a free text", FREE);
        secrets.put("a name", ADMITTED);
        secrets.put("a telephone number", PHONE);
        secrets.put("a card's number", CARD);
        secrets.put("a wrong code", WRONG_CODE.replace("-", ""));
        secrets.put("a wrong code as typed", WRONG_CODE);
        secrets.put("a code", CODE);
        secrets.put("a chat's id", Long.toString(CHAT));
        secrets.put("a stranger's chat id", Long.toString(STRANGER));
        secrets.put("a Zalo user's id", ZALO_USER);
        secrets.put("the bot's token", FakeBotApi.TOKEN);
        secrets.put("the hook's secret", HOOK);
        secrets.put("the token of the metrics", METRICS_TOKEN);
        secrets.put("the app's secret", FakeZalo.APP_SECRET);
        secrets.put("the OA's secret key", FakeZalo.OA_SECRET_KEY);
        secrets.put("the seed", FakeZalo.SEED);
        secrets.put(
                "the key",
                Files.readString(folder.resolve("data").resolve("key")).strip());
        return secrets;
    }

    /** Which of the texts stand there, as they are or in base64. */
    private static List<String> found(Map<String, String> texts, String place) {
        return texts.entrySet().stream()
                .filter(text -> place.contains(text.getValue())
                        || place.contains(Base64.getEncoder()
                                .withoutPadding()
                                .encodeToString(text.getValue().getBytes(StandardCharsets.UTF_8))))
                .map(text -> text.getKey() + around(place, place.indexOf(text.getValue())))
                .toList();
    }

    /** Where it was found, to be told. */
    private static String around(String place, int at) {
        if (at < 0) {
            return " in base64";
        }
        int line = place.lastIndexOf('\n', at) + 1;
        return ": %s … %s"
                .formatted(
                        place.substring(line, Math.min(at, line + 200)),
                        place.substring(Math.max(line, at - 100), Math.min(place.length(), at + 60)));
    }

    private static Set<String> places(Exported stored, String text) {
        var places = new TreeSet<String>();
        stored.lines().stream()
                .filter(line -> line.path("document").toString().contains(text))
                .forEach(line -> places.add(line.path("in").asText()));
        return places;
    }

    /** Every byte below a directory but the key, which is the one thing that must be there. */
    private static String bytes(Path directory) throws IOException {
        var all = new ArrayList<String>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(one -> !one.getFileName().toString().equals("key"))
                    .toList()) {
                all.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return new String(String.join("\n", all).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String metrics(URI at) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(at)
                                    .header("Authorization", "Bearer " + METRICS_TOKEN)
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }
}
