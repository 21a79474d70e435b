package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.fakes.FakeDoor.Mood;
import vn.tiendo.bot.settings.Settings.Telegram.Updates;

class TelegramWebhookTest {
    private static final String UPDATE = """
            {"update_id":7,"message":{"message_id":41,"date":1781946000,"chat":{"id":5551234567,"type":"private"},
            "text":"kết nạp 2"}}""";
    private static final Optional<String> SECRET = Optional.of("hook-Secret_1");

    private FakeBotApi telegram;
    private Rig rig;
    private TelegramWebhook webhook;
    private WebhookGate gate;

    @BeforeEach
    void start() throws Exception {
        telegram = FakeBotApi.start();
        rig = new Rig(telegram.address());
        webhook = new TelegramWebhook(rig.reception());
        gate = new WebhookGate(Rig.settings(URI.create("http://127.0.0.1:1"), Updates.WEBHOOK));
    }

    @AfterEach
    void stop() {
        rig.close();
        telegram.close();
    }

    @Test
    void says200OnceItIsStored() {
        assertThat(status(SECRET, UPDATE)).isEqualTo(200);
        assertThat(rig.door.ids()).containsExactly(7L);
    }

    @Test
    void says200ToARepeatAndStoresItOnce() {
        assertThat(List.of(status(SECRET, UPDATE), status(SECRET, UPDATE))).containsOnly(200);
        assertThat(rig.door.ids()).containsExactly(7L);
    }

    @Test
    void takesIdsInAnyOrder() {
        assertThat(status(SECRET, UPDATE)).isEqualTo(200);
        assertThat(status(SECRET, UPDATE.replace("\"update_id\":7", "\"update_id\":5")))
                .isEqualTo(200);
        assertThat(rig.door.ids()).containsExactly(7L, 5L);
    }

    @Test
    void asksForTheUpdateAgainWhileTheDoorIsShut() {
        rig.door.next(Mood.SHUT, Mood.BREAKS);

        for (int at = 0; at < 2; at++) {
            var response = webhook.receive(UPDATE.getBytes(StandardCharsets.UTF_8));
            assertThat(response.code()).isEqualTo(503);
            assertThat(response.header("Retry-After")).isEqualTo("2");
        }
        assertThat(status(SECRET, UPDATE)).isEqualTo(200);
    }

    @Test
    void refusesAWrongSecretBeforeLookingFurther() {
        assertThat(status(Optional.empty(), UPDATE)).isEqualTo(401);
        assertThat(status(Optional.of("hook-Secret_2"), UPDATE)).isEqualTo(401);
        assertThat(status(Optional.of(""), "not json")).isEqualTo(401);
        assertThat(rig.door.stored()).isEmpty();
    }

    @Test
    void refusesWhatIsNoUpdate() {
        assertThat(status(SECRET, "not json")).isEqualTo(400);
        assertThat(status(SECRET, "{}")).isEqualTo(400);
    }

    @Test
    void answersATap() {
        var tap = """
                {"update_id":8,"callback_query":{"id":"77","from":{"id":5551234567,"is_bot":false,"first_name":"A"},
                "data":"d:1:ok","message":{"message_id":40,"date":1,"chat":{"id":5551234567,"type":"private"}}}}""";
        assertThat(status(SECRET, tap)).isEqualTo(200);
        telegram.await("an answer", fake -> fake.calls("answerCallbackQuery").size() == 1);
    }

    private int status(Optional<String> token, String body) {
        return gate.isGenuine(token.orElse(""))
                ? webhook.receive(body.getBytes(StandardCharsets.UTF_8)).code()
                : 401;
    }
}
