package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.settings.Secret;

class PresentationTest extends OnTelegram {
    @Test
    void presentsItselfInVietnameseWhateverThePhoneSpeaks() {
        rig.opening().polling();
        telegram.await("the last of the profile", fake -> fake.presented().containsKey("short_description vi"));

        assertThat(telegram.presented().keySet())
                .containsExactlyInAnyOrder(
                        "commands",
                        "commands vi",
                        "name",
                        "name vi",
                        "description",
                        "description vi",
                        "short_description",
                        "short_description vi");
        assertThat(telegram.presented()).containsEntry("name", TextNode.valueOf("Tiến độ"));
        assertThat(rig.bot.username()).isEqualTo(Optional.of("TienDoThuBot"));
    }

    @Test
    void changesNothingThatIsSo() {
        rig.opening().polling();
        telegram.await("the last of the profile", fake -> fake.presented().containsKey("short_description vi"));
        rig.opening().polling();
        telegram.await(
                "a second look", fake -> fake.calls("getMyShortDescription").size() == 4);

        assertThat(telegram.calls("setMyName")).hasSize(2);
        assertThat(telegram.calls("setMyCommands")).hasSize(2);
        assertThat(telegram.calls("setMyDescription")).hasSize(2);
        assertThat(telegram.calls("setMyShortDescription")).hasSize(2);
    }

    @Test
    void setsTheWebhookInTheEndAndDropsNothing() {
        telegram.fails("setWebhook", new Fault.Html(502));
        rig.opening().webhook(URI.create("https://tiendo.example/webhooks/telegram"), new Secret("hook-Secret_1"));
        telegram.await("a second try", fake -> fake.calls("setWebhook").size() == 2);

        var asked = telegram.calls("setWebhook").get(1);
        assertThat(asked.text("url")).isEqualTo("https://tiendo.example/webhooks/telegram");
        assertThat(asked.text("secret_token")).isEqualTo("hook-Secret_1");
        assertThat(asked.text("allowed_updates"))
                .isEqualTo("[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\"]");
        assertThat(asked.parameters().has("drop_pending_updates")).isFalse();
    }
}
