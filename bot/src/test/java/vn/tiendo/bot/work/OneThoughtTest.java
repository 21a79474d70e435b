package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.conversations.Button;

/** An answer and the question that is still open are one message where messages are sent, and two where the page draws them. */
class OneThoughtTest {
    private final FakeChannel telegram = new FakeChannel("telegram");
    private final FakeChannel web = new FakeChannel("web", true);
    private final Running service = Running.withoutReports(Servers.EMBEDDED.fresh(), Running.Parts.of(telegram, web));

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void saysTheAnswerAndTheOpenQuestionInOne() {
        var chat = service.chat(telegram, "1").joined("2026000002");
        chat.says("kết nạp đảng viên");
        var said = chat.says("tiến độ");
        assertThat(said).hasSize(1);
        assertThat(Chat.texts(said)).contains("năm 2026").contains("Số đảng viên được kết nạp?");
        assertThat(said.getFirst().buttons().getFirst())
                .extracting(Button::label)
                .isEqualTo("1");
        assertThat(chat.hearsAfter("2")).as("the question is still open").contains("Số quyết định");
    }

    @Test
    void leavesThePageItsTwo() {
        var chat = service.chat(web, "1").joined("2026000002");
        chat.says("kết nạp đảng viên");
        assertThat(chat.says("tiến độ")).hasSize(2);
    }
}
