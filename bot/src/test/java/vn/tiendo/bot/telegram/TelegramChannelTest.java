package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.telegram.Rig.LAN;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;

class TelegramChannelTest extends OnTelegram {
    private static final Message HELLO = Message.of("Kính chào đồng chí.");

    @BeforeEach
    void says() {
        telegram.says(LAN, "/start");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new Fault.Throttle(7), new Sent.NotSent(Duration.ofSeconds(7)), 0),
                Arguments.of(new Fault.CutAfterTaking(), new Sent.Unknown(), 1),
                Arguments.of(new Fault.CutBeforeTaking(), new Sent.Unknown(), 0),
                Arguments.of(new Fault.Silence(), new Sent.Unknown(), 0),
                Arguments.of(new Fault.Html(502), new Sent.NotSent(Duration.ofSeconds(2)), 0),
                Arguments.of(new Fault.Html(503), new Sent.NotSent(Duration.ofSeconds(2)), 0),
                Arguments.of(new Fault.Html(504), new Sent.Unknown(), 0),
                Arguments.of(new Fault.Nonsense(), new Sent.Unknown(), 0),
                Arguments.of(new Fault.Refusal(500, "Internal Server Error"), new Sent.Unknown(), 0),
                Arguments.of(refusal(403, "Forbidden: bot was blocked by the user"), new Sent.Gone("blocked (403)"), 0),
                Arguments.of(refusal(400, "Bad Request: chat not found"), new Sent.Gone("no such chat (400)"), 0),
                Arguments.of(refusal(413, "Request Entity Too Large"), new Sent.Never("refused (413)"), 0),
                Arguments.of(refusal(400, "Bad Request: message is not modified: …"), new Sent.Done(), 0),
                Arguments.of(refusal(400, "Bad Request: query is too old and …"), new Sent.Done(), 0),
                Arguments.of(refusal(401, "Unauthorized"), new Sent.NotSent(Duration.ofMinutes(1)), 0));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhatAFailureMeansAndNeverSendsTwice(Fault fault, Sent expected, int arrived) {
        assertThat(channel.send(Rig.address(LAN), Message.of("trước"))).isInstanceOf(Sent.Done.class);
        telegram.fails("sendMessage", fault);

        assertThat(channel.send(Rig.address(LAN), HELLO)).isEqualTo(expected);
        assertThat(telegram.calls("sendMessage")).hasSize(2);
        assertThat(telegram.read(LAN)).hasSize(1 + arrived);
    }

    /** What Telegram does not take for its markup goes as plain text, its buttons as words. */
    @Test
    void saysInPlainTextWhatWasRefusedForItsMarkup() {
        var message =
                Message.of("A < B").with(List.of(new Button("Tiếp", "v:1", true), new Button("Hủy", "v:2", false)));
        telegram.fails("sendMessage", new Fault.Refusal(400, "Bad Request: can't parse entities"));

        assertThat(channel.send(Rig.address(LAN), message)).isInstanceOf(Sent.Done.class);
        assertThat(telegram.read(LAN).getLast()).isEqualTo("A < B\n\nĐồng chí nhắn một trong các chữ: Tiếp · Hủy");
        assertThat(telegram.calls("sendMessage")).hasSize(2);
    }

    @Test
    void givesUpWhatIsRefusedInPlainTextToo() {
        telegram.fails(
                "sendMessage",
                new Fault.Refusal(400, "Bad Request: BUTTON_DATA_INVALID"),
                new Fault.Refusal(400, "Bad Request: message text is empty"));

        assertThat(channel.send(Rig.address(LAN), HELLO)).isEqualTo(new Sent.Never("refused (400)"));
    }

    @Test
    void followsAGroupToItsNewId() {
        telegram.fails("sendMessage", new Fault.Migrated(LAN));

        assertThat(channel.send(Rig.address(-55), HELLO)).isInstanceOf(Sent.Done.class);
        assertThat(telegram.calls("sendMessage"))
                .extracting(call -> call.text("chat_id"))
                .containsExactly("-55", "" + LAN);
    }

    @Test
    void answersInTheTopicWhereItWasAsked() {
        channel.send(new Address("telegram", "123456789", "-55/77"), HELLO);

        var call = telegram.calls("sendMessage").getLast();
        assertThat(call.text("chat_id")).isEqualTo("-55");
        assertThat(call.text("message_thread_id")).isEqualTo("77");
    }

    @Test
    void knowsThatNothingArrivedWhereNobodyListens() {
        telegram.close();

        assertThat(channel.send(Rig.address(LAN), HELLO)).isEqualTo(new Sent.NotSent(Duration.ofSeconds(2)));
    }

    @Test
    void knowsThatNothingArrivedAtAHostThatIsNot() {
        try (var lost = new Rig(URI.create("http://nowhere.invalid:80"))) {
            assertThat(lost.channel().send(Rig.address(LAN), HELLO)).isEqualTo(new Sent.NotSent(Duration.ofSeconds(2)));
        }
    }

    @Test
    void leavesAChatAloneAfterA429AndNoOther() {
        telegram.fails("sendMessage", new Fault.Throttle(30));
        channel.send(Rig.address(LAN), HELLO);

        assertThat(channel.send(Rig.address(LAN), HELLO))
                .isInstanceOfSatisfying(
                        Sent.NotSent.class,
                        sent -> assertThat(sent.notBefore()).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(30)));
        assertThat(telegram.calls("sendMessage")).hasSize(1);

        telegram.says(LAN + 1, "/start");
        assertThat(channel.send(Rig.address(LAN + 1), HELLO)).isInstanceOf(Sent.Done.class);
    }

    @Test
    void asksNoLongerWhileNobodyAnswers() {
        telegram.fails(
                "sendMessage",
                Stream.generate(() -> new Fault.Html(502)).limit(5).toArray(Fault[]::new));
        for (long at = 0; at < 7; at++) {
            assertThat(channel.send(Rig.address(LAN + at), HELLO)).isInstanceOf(Sent.NotSent.class);
        }
        assertThat(telegram.calls("sendMessage")).hasSize(5);
    }

    @Test
    void saysTheRestOfALongMessageAfterAFailureInItsMiddle() {
        var lines = IntStream.rangeClosed(1, 3)
                .mapToObj(at -> at + "x".repeat(3_000))
                .toList();
        var message = Message.of("Bảng:").withSentences(lines).with(List.of(new Button("Tiếp", "v:1", true)));
        telegram.fails(
                "sendMessage", new Fault.Refusal(400, "Bad Request: message is not modified"), new Fault.Html(504));

        assertThat(channel.send(Rig.address(LAN), message)).isEqualTo(new Sent.Unknown());
        assertThat(channel.send(Rig.address(LAN), message)).isInstanceOf(Sent.Done.class);
        assertThat(telegram.calls("sendMessage"))
                .extracting(call -> call.text("text").charAt(0))
                .containsExactly('<', '2', '2', '3');
        assertThat(telegram.buttons(LAN)).isPresent();
    }

    @Test
    void cutsALineThatIsTooLongByItself() {
        var text = "😀".repeat(5_000);

        assertThat(channel.send(Rig.address(LAN), Message.of(text))).isInstanceOf(Sent.Done.class);
        assertThat(String.join("", telegram.read(LAN))).isEqualTo(text);
    }

    @Test
    void sendsAShortBurstAtOnceAndThenOneASecond() {
        var before = Instant.now();
        for (int at = 0; at < 4; at++) {
            channel.send(Rig.address(LAN), HELLO);
        }
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofMillis(900));
        channel.send(Rig.address(LAN), HELLO);
        assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(950));
    }

    @Test
    void saysNothingWithoutWords() {
        assertThat(channel.send(Rig.address(LAN), Message.of(" "))).isEqualTo(new Sent.Never("empty"));
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void countsWhoBlockedTheBot() {
        telegram.blocks(LAN);
        channel.send(Rig.address(LAN), HELLO);

        assertThat(rig.registry
                        .counter("tiendo.telegram.memberships", "state", "blocked")
                        .count())
                .isEqualTo(1);
    }

    private static Fault refusal(int code, String description) {
        return new Fault.Refusal(code, description);
    }
}
