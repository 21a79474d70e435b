package vn.tiendo.bot.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.zalo.ZaloRig.LAN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.bot.fakes.FakeDoor.Mood;
import vn.tiendo.bot.zalo.platform.FakeZalo;

class ZaloWebhookTest {
    private final ZaloRig rig = new ZaloRig(URI.create("http://127.0.0.1:1"));
    private final ZaloWebhook webhook = rig.webhook();
    private final String time = String.valueOf(rig.clock.instant().toEpochMilli());
    private final String event = """
            {"app_id":"%s","event_name":"user_send_text","timestamp":"%s","sender":{"id":"%s"},"recipient":{"id":"%s"},
            "message":{"msg_id":"m1","text":"tiến độ \\"timestamp\\":\\"7\\""}}""".formatted(FakeZalo.APP, time, LAN, FakeZalo.OA);

    @Test
    void says200OnceItIsStored() throws IOException {
        assertThat(status(signature(event), event)).isEqualTo(200);
        assertThat(rig.door.stored()).hasSize(1);
    }

    @Test
    void says200ToARepeatAndStoresItOnce() throws IOException {
        assertThat(status(signature(event), event)).isEqualTo(200);
        assertThat(status(signature(event), event)).isEqualTo(200);
        assertThat(rig.door.stored()).hasSize(1);
    }

    @Test
    void takesTheTestCallOfTheConsoleAndStoresNothing() throws IOException {
        assertThat(webhook.receive(Optional.empty(), bytes(event)).code()).isEqualTo(200);
        assertThat(webhook.receive(Optional.empty(), bytes("")).code()).isEqualTo(200);
        assertThat(webhook.look().code()).isEqualTo(200);
        assertThat(rig.door.stored()).isEmpty();
    }

    static Stream<String> forgeries() {
        return Stream.of(
                "",
                "mac=",
                "mac=" + "0".repeat(64),
                "0".repeat(64),
                "mac=đ",
                FakeZalo.signature("1", "{}"),
                "x".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void refusesAForgedSignature(String forged) throws IOException {
        assertThat(status(forged, event)).isEqualTo(401);
        assertThat(rig.door.stored()).isEmpty();
        assertThat(rig.registry.find("tiendo.zalo.events").counters()).isEmpty();
    }

    @Test
    void refusesABodyThatWasChangedCutOrHasNoTime() throws IOException {
        var signature = signature(event);
        assertThat(status(signature, event.replace("tiến độ", "tiến đô"))).isEqualTo(401);
        assertThat(status(signature, event.substring(0, event.length() - 2))).isEqualTo(401);
        assertThat(status(signature, event + " ")).isEqualTo(401);
        assertThat(status(signature, event.replace(time, "7"))).isEqualTo(401);
        assertThat(status(FakeZalo.signature("", "{}"), "{}")).isEqualTo(401);
        assertThat(status(signature, "")).isEqualTo(401);
        assertThat(rig.door.stored()).isEmpty();
    }

    @Test
    void refusesABodyThatIsTooLarge() throws IOException {
        var large = event.replace("tiến độ", "x".repeat(70_000));
        assertThat(status(signature(large), large)).isEqualTo(413);
        assertThat(rig.door.stored()).isEmpty();
    }

    @Test
    void takesAFieldOfThatNameFurtherInsideForNoOther() throws IOException {
        var nested = event.replace("\"message\":{", "\"message\":{\"timestamp\":\"5\",");
        assertThat(status(FakeZalo.signature(time, nested), nested)).isEqualTo(200);
    }

    @Test
    void doesNoWorkForARecordingOfLongAgo() throws IOException {
        rig.clock.passes(Duration.ofDays(3));
        assertThat(status(signature(event), event)).isEqualTo(200);
        assertThat(rig.door.stored()).isEmpty();
    }

    @Test
    void asksForTheEventAgainWhileTheDoorIsShut() throws IOException {
        rig.door.next(Mood.SHUT);
        var response = webhook.receive(Optional.of(signature(event)), bytes(event));
        assertThat(response.code()).isEqualTo(503);
        assertThat(response.header("Retry-After")).isEqualTo("30");
        assertThat(status(signature(event), event)).isEqualTo(200);
        assertThat(rig.door.stored()).hasSize(1);
    }

    @Test
    void leavesOutWhatIsSignedAndNoEvent() throws IOException {
        var odd = "{\"timestamp\":\"1\"";
        assertThat(status(FakeZalo.signature("1", odd), odd)).isEqualTo(200);
        assertThat(rig.door.stored()).isEmpty();
    }

    private String signature(String body) {
        return FakeZalo.signature(time, body);
    }

    private int status(String signature, String body) throws IOException {
        return webhook.receive(Optional.of(signature), bytes(body)).code();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
