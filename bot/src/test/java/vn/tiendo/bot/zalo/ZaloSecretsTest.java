package vn.tiendo.bot.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.zalo.ZaloRig.LAN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.fakes.FakeDoor.Mood;
import vn.tiendo.bot.fakes.LogLines;
import vn.tiendo.bot.zalo.platform.FakeZalo;
import vn.tiendo.bot.zalo.platform.ZaloFault;
import vn.tiendo.conversations.Message;

/** No line of the log, however detailed, holds a token, a key, who wrote or what somebody wrote (I-7). */
class ZaloSecretsTest {
    private static final String WORDS = "bí mật nhà người ta";
    private static final List<String> SECRETS = List.of("must-not-be-logged", LAN, WORDS);

    private final LogLines lines = new LogLines();

    @AfterEach
    void stopListening() {
        lines.close();
    }

    @Test
    void keepsThemOutOfEveryLineWhateverGoesWrong() throws Exception {
        try (var zalo = FakeZalo.start()) {
            everythingGoesWrong(zalo, new ZaloRig(zalo.address()));
        }
        assertThat(lines.texts()).isNotEmpty();
        assertThat(lines.texts()).allSatisfy(line -> assertThat(line).doesNotContain(SECRETS));
    }

    @Test
    void printsNoneOfThemWithItsValues() throws Exception {
        try (var zalo = FakeZalo.start()) {
            var rig = new ZaloRig(zalo.address());
            rig.tokens.current();

            assertThat(rig.settings.toString()).doesNotContain(SECRETS);
            assertThat(rig.tokens.known().toString()).doesNotContain(SECRETS);
            assertThat(ZaloRig.address(LAN).toString()).doesNotContain(LAN);
            assertThat(ZaloHealth.details(rig.tokens.known()).toString()).doesNotContain(SECRETS);
        }
    }

    private static void everythingGoesWrong(FakeZalo zalo, ZaloRig rig) throws IOException {
        var to = ZaloRig.address(LAN);
        var channel = rig.channel();
        zalo.follows(LAN);
        zalo.fails(
                "/v3.0/oa/message/cs",
                new ZaloFault.Refusal(-201, WORDS),
                new ZaloFault.Refusal(-216, "access_token " + WORDS),
                new ZaloFault.Refusal(-213, WORDS),
                new ZaloFault.CutAfterTaking(),
                new ZaloFault.Nonsense(),
                new ZaloFault.Html(502));
        for (int at = 0; at < 7; at++) {
            channel.send(to, Message.of(WORDS));
        }
        zalo.consentIsWithdrawn();
        rig.clock.passes(Duration.ofHours(26));
        channel.send(to, Message.of(WORDS));
        rig.door.next(Mood.SHUT);
        var time = String.valueOf(rig.clock.instant().toEpochMilli());
        for (var body : List.of(event(time), "{\"timestamp\":\"%s\",%s".formatted(time, WORDS))) {
            rig.webhook()
                    .receive(
                            Optional.of(FakeZalo.signature(time, body)),
                            new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        }
        unreadable(channel, "{\"event_name\":\"" + WORDS + "\"}");
        unreadable(channel, WORDS);
    }

    private static String event(String time) {
        return "{\"event_name\":\"user_send_text\",\"timestamp\":\"%s\",\"sender\":{\"id\":\"%s\"},\"message\":{\"text\":\"%s\"}}"
                .formatted(time, LAN, WORDS);
    }

    /** What the worker would log of a parked row. */
    private static void unreadable(ZaloChannel channel, String raw) {
        try {
            channel.parse(raw);
        } catch (IllegalArgumentException poison) {
            LoggerFactory.getLogger("worker").warn("parked", poison);
        }
    }
}
