package vn.tiendo.bot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.telegram.FakeBotApi;

/** The packaged service and Telegram: brought by webhook, fetched by polling, and not there for a while. */
class TelegramIT {
    private static final String SECRET = "hook-Secret_1";
    private static final long CHAT = 21;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private FakeBotApi telegram;
    private Jar jar;

    @BeforeEach
    void start() throws IOException {
        telegram = FakeBotApi.start();
        jar = new Jar(folder)
                .with("TELEGRAM_BOT_TOKEN", FakeBotApi.TOKEN)
                .with("TELEGRAM_API_URL", telegram.address().toString());
    }

    @AfterEach
    void stop() throws InterruptedException {
        jar.stop();
        telegram.close();
    }

    @Test
    void takesWhatTelegramBringsWithTheSecretAndPollsAgainWhenToldTo() throws Exception {
        var running = jar.with("TELEGRAM_UPDATES", "webhook")
                .with("TELEGRAM_WEBHOOK_SECRET", SECRET)
                .serve();
        telegram.await("a webhook", PATIENCE, fake -> !fake.calls("setWebhook").isEmpty());
        var asked = telegram.calls("setWebhook").getFirst();
        assertThat(asked.text("url")).isEqualTo(running.at("/webhooks/telegram").toString());
        assertThat(asked.text("secret_token")).isEqualTo(SECRET);
        assertThat(asked.text("allowed_updates"))
                .isEqualTo("[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\"]");
        long brought = telegram.says(CHAT, "/start");
        telegram.await("an answer", PATIENCE, fake -> !fake.read(CHAT).isEmpty() && fake.isDrained());
        assertThat(forges(running, 71, "hook-Secret_2")).isEqualTo(401);
        assertThat(forges(running, 72, "")).isEqualTo(401);
        assertThat(running.stop()).isLessThan(Duration.ofSeconds(10));

        var stored = Exported.of(jar, folder.resolve("webhook.json"));
        assertThat(stored.in("inbox")).hasSize(1);
        assertThat(stored.row("telegram:123456789:" + brought)).isPresent();
        assertThat(telegram.calls("getUpdates")).isEmpty();

        jar.with("TELEGRAM_UPDATES", "polling").serve();
        telegram.await("a poll", PATIENCE, fake -> !fake.calls("getUpdates").isEmpty());
        assertThat(telegram.calls("deleteWebhook")).hasSize(1);
        int before = telegram.read(CHAT).size();
        telegram.says(CHAT, "trợ giúp");
        telegram.await("an answer", PATIENCE, fake -> fake.read(CHAT).size() > before);
    }

    @Test
    void startsWithoutTelegramSaysSoAndGoesOnAfterAnOutage() throws Exception {
        var secretary = new Secretary(new TelegramPhone(telegram, CHAT), "2800000002", "15/12/2022");
        telegram.isDown(true);
        var running = jar.serve();
        telegram.await(
                "an attempt", PATIENCE, fake -> !fake.calls("deleteWebhook").isEmpty());
        telegram.isDown(false);
        secretary.join();
        assertThat(Files.readString(running.log())).contains("no updates from Telegram: ");
        telegram.isDown(true);
        telegram.says(CHAT, "tiến độ");
        int failed = telegram.calls("deleteWebhook").size();
        telegram.await(
                "some attempts", PATIENCE, fake -> fake.calls("deleteWebhook").size() > failed + 3);
        telegram.isDown(false);
        secretary.files(() -> 4711);
        telegram.await("every update acknowledged", PATIENCE, FakeBotApi::isDrained);
        assertThat(secretary.receipts()).hasSize(1);
        var read = telegram.read(CHAT);
        assertThat(read.stream().filter(text -> text.startsWith("✅ Đã ghi nhận")))
                .hasSize(1);
    }

    private static int forges(Jar.Running running, int update, String token) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(running.at("/webhooks/telegram")).POST(BodyPublishers.ofString(forged(update)));
        if (!token.isEmpty()) {
            request.header("X-Telegram-Bot-Api-Secret-Token", token);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    private static String forged(int id) {
        return """
            {"update_id":%d,"message":{"message_id":1,"date":1781946000,"chat":{"id":22,"type":"private"},"text":"/start"}}\
            """.formatted(id);
    }
}
