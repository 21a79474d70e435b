package vn.tiendo.bot.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.zalo.ZaloRig.LAN;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.zalo.platform.ZaloFault;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Picture;

class PictureMessagesTest extends OnZalo {
    private static final String CS = "/v3.0/oa/message/cs";
    private static final String UPLOAD = "/v2.0/oa/upload/image";
    private static final Message BOARD = Message.of("Nghị quyết 28, năm 2026, đến 20/6:")
            .withFigures(List.of(figure("Đảng viên", 2), figure("Tổ chức đảng", 3)))
            .withPicture(Optional.of(new Picture("Nghị quyết 28", "năm 2026, đến 20/6")))
            .with(List.of(new Button("Bảng số", "v:b:1", false)));

    @BeforeEach
    void follows() {
        zalo.follows(LAN);
    }

    @Test
    void thePictureIsUploadedAndShownBeforeTheTextThatHasTheButtons() {
        assertThat(send()).isInstanceOf(Sent.Done.class);

        assertThat(zalo.uploads()).isEqualTo(1);
        var said =
                zalo.calls(CS).stream().map(call -> call.body().path("message")).toList();
        assertThat(said).hasSize(2);
        assertThat(said.getFirst().toString())
                .isEqualTo("{\"attachment\":{\"type\":\"template\",\"payload\":{\"template_type\":\"media\","
                        + "\"elements\":[{\"media_type\":\"image\",\"attachment_id\":\"picture-1\"}]}}}");
        assertThat(said.getLast().path("text").asText())
                .isEqualTo(
                        "Nghị quyết 28, năm 2026, đến 20/6:\nĐảng viên: 2/3 (66,7%), còn 1.\nTổ chức đảng: 3/3 (66,7%), còn 1.");
        assertThat(said.getLast().at("/attachment/payload/buttons")).hasSize(1);
    }

    @Test
    void theSamePictureIsUploadedOnceInSixDays() {
        send();
        rig.clock.passes(Duration.ofDays(5));
        send();
        assertThat(zalo.uploads()).isEqualTo(1);
        rig.clock.passes(Duration.ofDays(2));
        send();
        assertThat(zalo.uploads()).isEqualTo(2);
    }

    @Test
    void oneThatHasExpiredThereIsUploadedOnceMore() {
        send();
        zalo.fails(CS, new ZaloFault.Refusal(-100, "attachment expired"));

        assertThat(send()).isInstanceOf(Sent.Done.class);
        assertThat(zalo.uploads()).isEqualTo(2);
        assertThat(zalo.calls(CS)).hasSize(5);
        assertThat(zalo.calls(CS)
                        .get(3)
                        .body()
                        .at("/message/attachment/payload/elements/0/attachment_id")
                        .asText())
                .isEqualTo("picture-2");
    }

    @Test
    void oneThatIsStillRefusedIsLeftOutAndTheTextArrives() {
        zalo.fails(CS, new ZaloFault.Refusal(-100, "?"), new ZaloFault.Refusal(-100, "?"));

        assertThat(send()).isInstanceOf(Sent.Done.class);
        assertThat(zalo.uploads()).isEqualTo(2);
        assertThat(zalo.read(LAN)).hasSize(1);
    }

    @Test
    void anUploadThatIsNotAllowedKeepsNobodyFromTheText() {
        zalo.fails(UPLOAD, new ZaloFault.Refusal(-223, "permission"));

        assertThat(send()).isInstanceOf(Sent.Done.class);
        assertThat(zalo.calls(CS)).hasSize(1);
    }

    /** Whatever an upload comes to, nothing was shown yet: the text neither waits nor is its arrival in doubt. */
    @Test
    void anUploadThatFailsHoldsUpNothing() {
        for (var fault : List.of(
                new ZaloFault.CutAfterTaking(),
                new ZaloFault.CutBeforeTaking(),
                new ZaloFault.Html(502),
                new ZaloFault.Refusal(-200, "failed"),
                new ZaloFault.Refusal(-211, "quota"),
                new ZaloFault.Refusal(-32, "rate"))) {
            int before = zalo.calls(CS).size();
            int read = zalo.read(LAN).size();
            zalo.fails(UPLOAD, fault);
            assertThat(send()).as(fault.toString()).isInstanceOf(Sent.Done.class);
            assertThat(zalo.calls(CS)).as(fault.toString()).hasSize(before + 1);
            assertThat(zalo.read(LAN)).as(fault.toString()).hasSize(read + 1);
        }
    }

    /** The text says all: it follows once, whether the picture is there or not. */
    @Test
    void aPictureOfWhichNobodyKnowsWhetherItArrivedHoldsUpNothing() {
        for (var fault : List.of(
                new ZaloFault.CutAfterTaking(),
                new ZaloFault.CutBeforeTaking(),
                new ZaloFault.Html(500),
                new ZaloFault.Refusal(-200, "failed"))) {
            int read = texts();
            zalo.fails(CS, fault);
            assertThat(send()).as(fault.toString()).isInstanceOf(Sent.Done.class);
            assertThat(texts()).as(fault.toString()).isEqualTo(read + 1);
        }
    }

    @Test
    void whatWasBeforeATextInDoubtIsNotShownAgain() {
        zalo.fails(CS, new ZaloFault.CutBeforeTaking(), new ZaloFault.CutBeforeTaking());

        assertThat(send()).isEqualTo(new Sent.Unknown());
        assertThat(channel.sendAgain(ZaloRig.address(LAN), BOARD)).isInstanceOf(Sent.Done.class);
        assertThat(zalo.calls(CS)).hasSize(3);
        assertThat(texts()).isEqualTo(1);
    }

    private int texts() {
        return (int) zalo.read(LAN).stream().filter(text -> !text.isEmpty()).count();
    }

    private Sent send() {
        return channel.send(ZaloRig.address(LAN), BOARD);
    }

    private static Figure figure(String label, int counted) {
        return new Figure(
                label,
                counted + "/3",
                "66,7%",
                "còn 1",
                counted,
                OptionalInt.of(3),
                OptionalInt.empty(),
                Figure.State.SHORT);
    }
}
