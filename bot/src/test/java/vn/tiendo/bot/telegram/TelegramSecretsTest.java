package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.telegram.Rig.LAN;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.fakes.FakeDoor.Mood;
import vn.tiendo.bot.fakes.LogLines;
import vn.tiendo.conversations.Message;

/** No line of the log, however detailed, holds the token, a secret, a chat or what somebody wrote (I-7). */
class TelegramSecretsTest {
    private static final List<String> SECRETS = List.of(
            FakeBotApi.TOKEN,
            "AAfake-token",
            "hook-Secret_1",
            String.valueOf(LAN),
            "1234567890",
            "bí mật nhà người ta");

    private final LogLines lines = new LogLines();

    @AfterEach
    void stopListening() {
        lines.close();
    }

    @Test
    void keepsThemOutOfEveryLineWhateverGoesWrong() throws Exception {
        try (var telegram = FakeBotApi.start();
                var rig = new Rig(telegram.address())) {
            everythingGoesWrong(telegram, rig);
        }
        assertThat(lines.texts()).isNotEmpty();
        assertThat(lines.texts()).allSatisfy(line -> assertThat(line).doesNotContain(SECRETS));
    }

    @Test
    void noticesASecretThatSlipsThrough() {
        LoggerFactory.getLogger("any")
                .warn("sent to {}", LAN, new IllegalStateException("at http://x/bot" + FakeBotApi.TOKEN + "/getMe"));

        assertThat(lines.texts()).anySatisfy(line -> assertThat(line).contains(String.valueOf(LAN), FakeBotApi.TOKEN));
    }

    @Test
    void printsNoneOfThemWithItsValues() {
        var settings = Rig.settings(
                java.net.URI.create("http://127.0.0.1:1"), vn.tiendo.bot.settings.Settings.Telegram.Updates.WEBHOOK);

        assertThat(settings.toString()).doesNotContain(SECRETS);
        assertThat(Rig.address(LAN).toString()).doesNotContain(SECRETS);
    }

    private static void everythingGoesWrong(FakeBotApi telegram, Rig rig) {
        var words = "bí mật nhà người ta";
        telegram.fails("getUpdates", new Fault.Html(502));
        telegram.fails("deleteWebhook", new Fault.Refusal(401, "Unauthorized"));
        telegram.fails("getMe", new Fault.Nonsense());
        telegram.fails("answerCallbackQuery", new Fault.Html(500));
        telegram.fails("editMessageReplyMarkup", new Fault.CutAfterTaking());
        telegram.fails("setMyName", new Fault.Refusal(400, "Bad Request"));
        rig.door.next(Mood.BREAKS);
        telegram.says(LAN, words);
        telegram.taps(LAN, 1, words);
        telegram.delivers(JsonNodeFactory.instance.objectNode().put("message", words));
        rig.opening().polling();
        var poller = rig.poll("a");
        telegram.await("an empty queue", FakeBotApi::isDrained);
        rig.door.stored().forEach(each -> unreadable(rig, each.raw()));
        telegram.fails(
                "sendMessage",
                new Fault.Refusal(403, "Forbidden: bot was blocked by the user"),
                new Fault.Refusal(400, "Bad Request: can't parse entities: " + words),
                new Fault.CutAfterTaking(),
                new Fault.Html(502));
        for (int at = 0; at < 4; at++) {
            rig.channel().send(Rig.address(LAN), Message.of(words));
        }
        telegram.await("the profile", fake -> fake.presented().containsKey("short_description vi"));
        poller.close();
        telegram.close();
        rig.channel().send(Rig.address(LAN), Message.of(words));
    }

    /** What the worker would log of a parked row. */
    private static void unreadable(Rig rig, String raw) {
        try {
            rig.channel().parse(raw);
        } catch (IllegalArgumentException poison) {
            LoggerFactory.getLogger("worker").warn("parked", poison);
        }
    }
}
