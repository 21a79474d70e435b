package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

/** An edit that changes nothing of the text, as when a picture was found for a link, is none. */
class LastTextsTest {
    private final LastTexts texts = new LastTexts();

    @Test
    void knowsAnEditAfterWhichAMessageSaysTheSame() {
        texts.remember(update("message", 41, "kết nạp 2 đảng viên"));
        assertThat(texts.isUnchanged(update("edited_message", 41, "kết nạp 2 đảng viên")))
                .isTrue();
        assertThat(texts.isUnchanged(update("edited_message", 41, "kết nạp 3 đảng viên")))
                .isFalse();
        assertThat(texts.isUnchanged(update("edited_message", 42, "kết nạp 2 đảng viên")))
                .isFalse();
        texts.remember(update("edited_message", 41, "kết nạp 3 đảng viên"));
        assertThat(texts.isUnchanged(update("edited_message", 41, "kết nạp 3 đảng viên")))
                .isTrue();
    }

    private static JsonNode update(String kind, int message, String text) {
        var update = JsonNodeFactory.instance.objectNode();
        var said = update.putObject(kind).put("message_id", message).put("text", text);
        said.putObject("chat").put("id", 7);
        return update;
    }
}
