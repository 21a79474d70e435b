package vn.tiendo.bot.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Session;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

class DocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Test
    void ordersComeBackAsTheyWere() {
        Order order = new Order.FileReport(
                "web:1:2",
                new PersonId("p1"),
                new UnitId("u1"),
                List.of(new ProgrammeCode("mau-2026")),
                Report.Status.COUNTED,
                new Content.Events(List.of(
                        new Line(
                                new IndicatorCode("KN_DV"),
                                2,
                                Map.of("owner", 1),
                                new When.On(DAY),
                                Optional.of("45-QĐ/ĐU"),
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        Line.of(new IndicatorCode("KN_DVCD"), 3, new When.Within(new Days(DAY, DAY.plusDays(3)))))),
                "web",
                Instant.parse("2026-06-20T01:02:03.456Z"));
        assertThat(Documents.value(Order.class, Documents.bytes(Order.class, order)))
                .isEqualTo(order);
        assertThat(Documents.value(Order.class, Documents.document(Order.class, order)))
                .isEqualTo(order);
    }

    @Test
    void idsAreStringsAndSealedTypesCarryTheirName() {
        assertThat(Documents.document(
                                Content.class,
                                new Content.Nothing(List.of(new ProgrammeCode("a")), Days.on(DAY), List.of()))
                        .toJson())
                .isEqualTo("{\"is\": \"Nothing\", \"programmes\": [\"a\"],"
                        + " \"days\": {\"first\": \"2026-06-15\", \"last\": \"2026-06-15\"}, \"indicators\": []}");
    }

    @Test
    void messagesComeBackAsTheyWere() {
        var message = new Message(
                "Đồng chí xem lại:",
                List.of("câu"),
                List.of(new Message.Item("Ngày", "15/6/2026")),
                List.of(new Figure(
                        "Đảng viên",
                        "2/3",
                        "66,7%",
                        "còn 1",
                        2,
                        OptionalInt.of(3),
                        OptionalInt.empty(),
                        Figure.State.SHORT)),
                List.of("hết"),
                List.of(new Button("Đúng, gửi", "ok:1", true)));
        assertThat(Documents.value(Message.class, Documents.bytes(Message.class, message)))
                .isEqualTo(message);
    }

    @Test
    void sessionsComeBackAsTheyWere() {
        assertThat(Documents.value(Session.class, Documents.bytes(Session.class, Session.empty())))
                .isEqualTo(Session.empty());
    }

    /** What a later release might store. */
    record Newer(String name, List<String> added, Optional<String> more, SequencedMap<IndicatorCode, Integer> counts) {
        Newer {
            added = List.copyOf(added);
        }
    }

    @Test
    void whatAnOlderReleaseWroteIsRead() {
        assertThat(Documents.value(Newer.class, "{\"name\":\"a\",\"gone\":{\"x\":1}}".getBytes(UTF_8)))
                .isEqualTo(new Newer("a", List.of(), Optional.empty(), new LinkedHashMap<>()));
    }

    @Test
    void mapsKeepTheirOrder() {
        var counts = new LinkedHashMap<IndicatorCode, Integer>();
        counts.put(new IndicatorCode("Z"), 1);
        counts.put(new IndicatorCode("A"), 2);
        var read = Documents.value(
                Newer.class, Documents.bytes(Newer.class, new Newer("a", List.of(), Optional.of("b"), counts)));
        assertThat(read.counts().sequencedKeySet()).containsExactly(new IndicatorCode("Z"), new IndicatorCode("A"));
        assertThat(read.more()).contains("b");
    }

    @Test
    void saysNothingOfTheTextWhenItIsUnreadable() {
        assertThatThrownBy(() -> Documents.value(Session.class, "{\"parked\":\"bí mật\"}".getBytes(UTF_8)))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageNotContaining("bí mật");
    }
}
