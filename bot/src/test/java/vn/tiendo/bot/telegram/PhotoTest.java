package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.telegram.Rig.LAN;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Picture;

class PhotoTest extends OnTelegram {
    @BeforeEach
    void says() {
        telegram.says(LAN, "/start");
    }

    @Test
    void theTextStandsUnderThePictureWithItsButtons() {
        assertThat(send(board(3))).isInstanceOf(Sent.Done.class);

        assertThat(telegram.calls("sendPhoto")).hasSize(1);
        assertThat(telegram.calls("sendMessage")).isEmpty();
        assertThat(telegram.read(LAN)).containsExactly(String.join("\n", board(3).lines()));
        assertThat(telegram.calls("sendPhoto").getFirst().text("caption")).startsWith("<b>A &lt; B:</b>\n");
        assertThat(telegram.buttons(LAN).orElseThrow().data()).containsEntry("Bảng số", "v:b:1");
    }

    @Test
    void aTextThatIsTooLongForACaptionStandsBeforeThePictureWhichHasTheButtons() {
        var tall = board(30);
        assertThat(send(tall)).isInstanceOf(Sent.Done.class);

        assertThat(telegram.read(LAN)).containsExactly(String.join("\n", tall.lines()), "Nghị quyết 28");
        assertThat(telegram.calls("sendMessage").getFirst().parameters().has("reply_markup"))
                .isFalse();
        assertThat(telegram.buttons(LAN).orElseThrow().text()).isEqualTo("Nghị quyết 28");
    }

    @Test
    void aPictureThatIsRefusedLeavesTheText() {
        telegram.fails("sendPhoto", new Fault.Refusal(400, "Bad Request: IMAGE_PROCESS_FAILED"));

        assertThat(send(board(3))).isInstanceOf(Sent.Done.class);
        assertThat(telegram.calls("sendMessage")).hasSize(1);
        assertThat(telegram.calls("sendMessage").getFirst().text("text")).startsWith("<b>A &lt; B:</b>\nĐơn vị 0: 2/3");
        assertThat(telegram.buttons(LAN).orElseThrow().data()).containsEntry("Bảng số", "v:b:1");
    }

    @Test
    void whereTheTextIsRefusedTooItGoesWithoutMarkup() {
        telegram.fails("sendPhoto", new Fault.Refusal(400, "Bad Request: IMAGE_PROCESS_FAILED"));
        telegram.fails("sendMessage", new Fault.Refusal(400, "Bad Request: can't parse entities"));

        assertThat(send(board(3))).isInstanceOf(Sent.Done.class);
        assertThat(telegram.calls("sendMessage").getLast().text("text")).startsWith("A < B:\nĐơn vị 0: 2/3");
    }

    @Test
    void nothingIsSentTwiceWhenTheLineIsCut() {
        telegram.fails("sendPhoto", new Fault.CutAfterTaking());

        assertThat(send(board(3))).isEqualTo(new Sent.Unknown());
        assertThat(telegram.read(LAN)).hasSize(1);
    }

    @Test
    void whatIsSaidAgainIsSaidWithoutItsPicture() {
        telegram.fails("sendPhoto", new Fault.CutBeforeTaking(), new Fault.CutBeforeTaking());

        assertThat(send(board(3))).isEqualTo(new Sent.Unknown());
        assertThat(channel.sendAgain(Rig.address(LAN), board(3))).isInstanceOf(Sent.Done.class);
        assertThat(telegram.read(LAN)).containsExactly(String.join("\n", board(3).lines()));
        assertThat(telegram.buttons(LAN).orElseThrow().data()).containsEntry("Bảng số", "v:b:1");
    }

    @Test
    void aTextThatStandsBeforeAPictureInDoubtIsNotSaidAgain() {
        var tall = board(30);
        telegram.fails("sendPhoto", new Fault.CutBeforeTaking());

        assertThat(send(tall)).isEqualTo(new Sent.Unknown());
        assertThat(channel.sendAgain(Rig.address(LAN), tall)).isInstanceOf(Sent.Done.class);
        assertThat(telegram.read(LAN)).containsExactly(String.join("\n", tall.lines()), "Nghị quyết 28");
        assertThat(telegram.buttons(LAN).orElseThrow().data()).containsEntry("Bảng số", "v:b:1");
    }

    private Sent send(Message message) {
        return channel.send(Rig.address(LAN), message);
    }

    private static Message board(int units) {
        return Message.of("A < B:")
                .withFigures(IntStream.range(0, units)
                        .mapToObj(at -> new Figure(
                                "Đơn vị " + at,
                                "2/3",
                                "66,7%",
                                "còn 1 người nữa thì đạt chỉ tiêu",
                                2,
                                OptionalInt.of(3),
                                OptionalInt.empty(),
                                Figure.State.SHORT))
                        .toList())
                .withPicture(Optional.of(new Picture("Nghị quyết 28", "năm 2026, đến 20/6")))
                .with(List.of(new Button("Bảng số", "v:b:1", false)));
    }
}
