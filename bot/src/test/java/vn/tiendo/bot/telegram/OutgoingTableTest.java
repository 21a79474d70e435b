package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.telegram.Rig.LAN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;

/** Each file of {@code telegram/out}: a message and the requests that say it. */
class OutgoingTableTest {
    static List<Table.Row> rows() throws Exception {
        return Table.rows("out");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysTheMessageInTheseRequests(Table.Row row) throws Exception {
        try (var telegram = FakeBotApi.start();
                var rig = new Rig(telegram.address())) {
            telegram.says(LAN, "/start");
            var sent =
                    rig.channel().send(Rig.address(LAN), message(row.content().path("message")));

            assertThat(sent).isEqualTo(new Sent.Done());
            assertThat(telegram.calls("sendMessage").stream()
                            .map(call -> call.parameters().without(List.of("method", "chat_id")))
                            .toList())
                    .isEqualTo(row.content().path("requests").valueStream().toList());
        }
    }

    private static Message message(JsonNode json) {
        return new Message(
                json.path("lead").asText(),
                texts(json.path("sentences")),
                json.path("list")
                        .valueStream()
                        .map(item -> new Message.Item(
                                item.path("label").asText(), item.path("value").asText()))
                        .toList(),
                json.path("figures")
                        .valueStream()
                        .map(OutgoingTableTest::figure)
                        .toList(),
                texts(json.path("closing")),
                json.path("buttons")
                        .valueStream()
                        .map(button -> new Button(
                                button.path("label").asText(),
                                button.path("data").asText(),
                                button.path("main").asBoolean()))
                        .toList());
    }

    private static Figure figure(JsonNode json) {
        var low = json.path("low");
        return new Figure(
                json.path("label").asText(),
                json.path("shown").asText(),
                json.path("share").asText(),
                json.path("sentence").asText(),
                json.path("counted").asInt(),
                low.isNumber() ? OptionalInt.of(low.asInt()) : OptionalInt.empty(),
                OptionalInt.empty(),
                Figure.State.valueOf(json.path("state").asText()));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
