package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.telegram.Rig.LAN;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.fakes.Messages;
import vn.tiendo.bot.fakes.Table;

/** Each file of {@code telegram/out}: a message and the requests that say it. */
class OutgoingTableTest {
    static List<Table.Row> rows() throws Exception {
        return Table.rows("telegram/out");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysTheMessageInTheseRequests(Table.Row row) throws Exception {
        try (var telegram = FakeBotApi.start();
                var rig = new Rig(telegram.address())) {
            telegram.says(LAN, "/start");
            var sent = rig.channel()
                    .send(Rig.address(LAN), Messages.of(row.content().path("message")));

            assertThat(sent).isInstanceOf(Sent.Done.class);
            assertThat(telegram.calls("sendMessage").stream()
                            .map(call -> call.parameters().without(List.of("method", "chat_id")))
                            .toList())
                    .isEqualTo(row.content().path("requests").valueStream().toList());
        }
    }
}
