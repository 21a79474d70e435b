package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.bot.channel.Incoming;
import vn.tiendo.bot.fakes.Table;
import vn.tiendo.bot.settings.Settings;

/** Each file of {@code telegram/in}: an update, what the door is told of it, what the worker reads in it. */
class IncomingTableTest {
    private static final Instant NOW = Instant.parse("2026-06-20T09:05:00Z");

    private static final String UPDATE =
            "{\"update_id\":%d,\"message\":{\"message_id\":1,\"date\":1781946000,\"chat\":{\"id\":1},\"text\":\"A\"}}";

    static List<Table.Row> rows() throws Exception {
        return Table.rows("telegram/in");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsTheDoorAndTheWorkerWhatTheUpdateIs(Table.Row row) throws Exception {
        var bot = new Bot(Rig.settings(URI.create("http://127.0.0.1:1"), Settings.Telegram.Updates.POLLING));
        bot.called("TienDoThuBot");
        var update = row.content().path("update");
        var envelopes = new Envelopes(bot, () -> NOW);
        assertThat(envelopes.oddity(update).orElse(""))
                .isEqualTo(row.content().path("odd").asText(""));
        var incoming =
                Optional.of(update).filter(_ -> !row.content().has("odd")).flatMap(envelopes::of);

        assertThat(incoming.map(IncomingTableTest::told).orElse(JsonNodeFactory.instance.nullNode()))
                .isEqualTo(row.content().path("incoming"));
        if (incoming.isPresent()) {
            assertThat(incoming.get().id()).isEqualTo("telegram:123456789:1000");
            assertThat(new ObjectMapper().readTree(incoming.get().raw())).isEqualTo(update);
            assertThat(read(incoming.get().raw())).isEqualTo(expected(row.content()));
        }
    }

    @Test
    void placesLowerIdsAfterAQuietWeekBehindTheHigherOnesBefore() throws Exception {
        var times = Stream.of(
                        "2026-06-20T09:00:00Z", "2026-06-20T09:00:00Z", "2026-06-26T09:00:00Z", "2026-06-26T09:00:01Z")
                .map(Instant::parse)
                .iterator();
        var bot = new Bot(Rig.settings(URI.create("http://127.0.0.1:1"), Settings.Telegram.Updates.POLLING));
        var envelopes = new Envelopes(bot, times::next);
        var places = new ArrayList<Long>();
        for (long id : new long[] {900_000_000, 900_000_001, 5, 6}) {
            var update = new ObjectMapper().readTree(UPDATE.replace("%d", String.valueOf(id)));
            places.add(envelopes.of(update).orElseThrow().place());
        }

        assertThat(places).isSorted().doesNotHaveDuplicates();
    }

    private static JsonNode told(Incoming incoming) {
        var told = JsonNodeFactory.instance
                .objectNode()
                .put("chat", incoming.from().chat());
        put(told, "ref", incoming.ref());
        put(told, "edits", incoming.edits());
        return told.put("sentAt", incoming.sentAt().toString());
    }

    private static void put(ObjectNode told, String name, Optional<String> value) {
        value.ifPresentOrElse(present -> told.put(name, present), () -> told.putNull(name));
    }

    private static String expected(JsonNode content) {
        var input = content.path("input").asText();
        return input.equals("unreadable")
                ? input
                : input
                        + (content.path("inGroup").asBoolean()
                                ? asked(content.path("asker").asText(""))
                                : "") + " " + content.path("evidence").asText("None[]");
    }

    private static String asked(String asker) {
        return " in a group by '" + asker + "'";
    }

    private static String read(String raw) {
        try {
            var parsed = new Payloads().parse(raw);
            return parsed.input() + (parsed.inGroup() ? asked(parsed.asker().orElse("")) : "") + " "
                    + parsed.evidence();
        } catch (IllegalArgumentException _) {
            return "unreadable";
        }
    }
}
