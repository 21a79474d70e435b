package vn.tiendo.bot.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.zalo.ZaloRig.LAN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.fakes.Messages;
import vn.tiendo.bot.fakes.Table;
import vn.tiendo.bot.zalo.platform.FakeZalo;

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

    private static JsonNode withoutMarks(JsonNode message) {
        try {
            return new ObjectMapper()
                    .readTree(message.toString().replaceAll("#tiendo\\.[A-Za-z0-9_-]{16}\\.", "#tiendo.…."));
        } catch (IOException bad) {
            throw new UncheckedIOException(bad);
        }
    }
}
