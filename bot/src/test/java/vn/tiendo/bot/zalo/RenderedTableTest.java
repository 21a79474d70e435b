package vn.tiendo.bot.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.zalo.ZaloRig.LAN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.fakes.Messages;
import vn.tiendo.bot.fakes.Table;
import vn.tiendo.bot.zalo.platform.FakeZalo;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;

/** Each file of {@code zalo/out}: a message and the requests that say it; the marks of buttons are left out. */
class RenderedTableTest {
    static List<Table.Row> rows() throws Exception {
        return Table.rows("zalo/out");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysTheMessageInTheseRequests(Table.Row row) throws Exception {
        try (var zalo = FakeZalo.start()) {
            var rig = new ZaloRig(zalo.address());
            zalo.follows(LAN);

            var sent = rig.channel()
                    .send(ZaloRig.address(LAN), Messages.of(row.content().path("message")));

            assertThat(sent).isInstanceOf(Sent.Done.class);
            assertThat(zalo.calls("/v3.0/oa/message/cs").stream()
                            .map(call -> withoutMarks(call.body().path("message")))
                            .toList())
                    .isEqualTo(row.content().path("requests").valueStream().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 6, 8, 20})
    void c40_neverMoreThanFiveButtonsAndEachFurtherChoiceIsTyped(int choices) throws Exception {
        try (var zalo = FakeZalo.start()) {
            var rig = new ZaloRig(zalo.address());
            zalo.follows(LAN);
            var buttons = IntStream.rangeClosed(1, choices)
                    .mapToObj(number -> new Button("Xã số " + number, "a:1:1:u:" + number, false))
                    .toArray(Button[]::new);
            assertThat(rig.channel().send(ZaloRig.address(LAN), Message.of("Đồng chí chọn:", buttons)))
                    .isInstanceOf(Sent.Done.class);
            var said = zalo.calls("/v3.0/oa/message/cs").getLast().body().path("message");
            assertThat(said.path("attachment").path("payload").path("buttons")).hasSizeBetween(1, 5);
            for (int number = 1; number <= choices; number++) {
                assertThat(said.toString()).contains("Xã số " + number);
            }
        }
    }

    private static JsonNode withoutMarks(JsonNode message) {
        try {
            return new ObjectMapper()
                    .readTree(message.toString().replaceAll("#tiendo\\.[A-Za-z0-9_-]{16}\\.", "#tiendo.…."));
        } catch (IOException bad) {
            throw new UncheckedIOException(bad);
        }
    }
}
