package vn.tiendo.bot.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.zalo.ZaloRig.LAN;
import static vn.tiendo.bot.zalo.ZaloRig.SEAL;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.bot.channel.Incoming;
import vn.tiendo.bot.fakes.FakeDoor;
import vn.tiendo.bot.fakes.Table;
import vn.tiendo.bot.zalo.platform.FakeZalo;

/** Each file of {@code zalo/in}: an event, what it is counted as, what the door is told, what the worker reads in it. */
class EventTableTest {
    private static final Instant NOW = Instant.parse("2026-06-20T09:06:00Z");

    private final MarkedPresses presses =
            new MarkedPresses(ZaloRig.settings(URI.create("http://127.0.0.1:1"), Optional.empty()));
    private final FakeDoor door = new FakeDoor();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Arrivals arrivals =
            new Arrivals(door, door, new Envelope(FakeZalo.OA, SEAL, () -> NOW), FakeZalo.OA, registry);

    static List<Table.Row> rows() throws Exception {
        return Table.rows("zalo/in");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void takesTheEventForWhatItIs(Table.Row row) {
        var raw = signed(row.content().path("event").toString());
        var kind = row.content().path("kind").asText();

        assertThat(arrivals.takes(raw.getBytes(StandardCharsets.UTF_8))).isTrue();

        assertThat(registry.counter("tiendo.zalo.events", "kind", kind).count()).isEqualTo(1);
        assertThat(door.lost()).isEqualTo(kind.equals("leaving") ? List.of(LAN) : List.of());
        var stored = door.stored().stream().findFirst();
        assertThat(stored.map(EventTableTest::told).orElse(JsonNodeFactory.instance.nullNode()))
                .isEqualTo(row.content().path("incoming"));
        if (stored.isPresent()) {
            assertThat(stored.get().raw()).isEqualTo(raw);
            var parsed = new EventContents(presses).parse(raw);
            assertThat(parsed.input()).hasToString(row.content().path("input").asText());
            assertThat(parsed.inGroup()).isFalse();
        }
    }

    @Test
    void namesAnEventByItsMessageOrByTimeAndSubject() throws Exception {
        for (var row : rows()) {
            arrivals.takes(row.content().path("event").toString().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(door.stored())
                .extracting(Incoming::id)
                .contains("zalo:%s:user_send_text:abc123".formatted(FakeZalo.OA))
                .contains("zalo:%s:follow:1781946300000-%s".formatted(FakeZalo.OA, SEAL.digest(LAN)))
                .noneMatch(id -> id.contains(LAN));
    }

    private String signed(String event) {
        return event.replace("@payload-of-another c:1:ok", presses.payload("1", "c:1:ok"))
                .replace("@payload c:1:ok", presses.payload(LAN, "c:1:ok"))
                .replace("@payload m:status", presses.payload(LAN, "m:status"));
    }

    private static JsonNode told(Incoming incoming) {
        var told = JsonNodeFactory.instance
                .objectNode()
                .put("chat", incoming.from().chat());
        put(told, "ref", incoming.ref());
        return told.put("sentAt", incoming.sentAt().toString());
    }

    private static void put(ObjectNode told, String name, Optional<String> value) {
        value.ifPresentOrElse(present -> told.put(name, present), () -> told.putNull(name));
    }
}
