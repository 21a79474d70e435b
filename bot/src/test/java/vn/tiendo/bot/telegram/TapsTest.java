package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.telegram.Rig.LAN;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.fakes.FakeDoor.Mood;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;

class TapsTest extends OnTelegram {
    @BeforeEach
    void says() {
        telegram.says(LAN, "/start");
        channel.send(Rig.address(LAN), Message.of("Đồng chí xem lại:", new Button("Đúng, gửi", "d:1:ok", true)));
    }

    @Test
    void answersAtOnceAndTakesTheKeyboardAway() {
        var buttons = telegram.buttons(LAN).orElseThrow();
        rig.poll("a");
        telegram.taps(LAN, buttons.messageId(), "d:1:ok");
        telegram.await("no buttons", fake -> fake.buttons(LAN).isEmpty());

        assertThat(telegram.calls("answerCallbackQuery")).hasSize(1);
        assertThat(telegram.calls("answerCallbackQuery").getFirst().at())
                .isBeforeOrEqualTo(
                        telegram.calls("editMessageReplyMarkup").getFirst().at());
    }

    @Test
    void answersOneTapThatComesUnderTwoIdsTwice() {
        int message = telegram.buttons(LAN).orElseThrow().messageId();
        telegram.taps(LAN, message, "d:1:ok");
        telegram.taps(LAN, message, "d:1:ok");
        rig.poll("a");
        telegram.await("two answers", fake -> fake.calls("answerCallbackQuery").size() == 2);

        assertThat(rig.door.ids()).containsExactly(1000L, 1001L, 1002L);
    }

    @Test
    void answersNothingThatIsNotStored() {
        int message = telegram.buttons(LAN).orElseThrow().messageId();
        rig.door.next(Mood.OPEN, Mood.SHUT);
        telegram.taps(LAN, message, "d:1:ok");
        rig.poll("a");
        telegram.await("an empty queue", FakeBotApi::isDrained);
        telegram.await("an answer", fake -> !fake.calls("answerCallbackQuery").isEmpty());

        assertThat(telegram.calls("answerCallbackQuery")).hasSize(1);
        assertThat(telegram.calls("answerCallbackQuery").getFirst().at())
                .isAfter(telegram.calls("getUpdates").get(1).at());
    }

    @Test
    void goesOnWhenATapIsTooOldToBeAnswered() {
        int message = telegram.buttons(LAN).orElseThrow().messageId();
        telegram.fails("answerCallbackQuery", new Fault.Refusal(400, "Bad Request: query is too old"));
        telegram.taps(LAN, message, "d:1:ok");
        rig.poll("a");
        telegram.await("no buttons", fake -> fake.buttons(LAN).isEmpty());

        assertThat(rig.door.ids()).containsExactly(1000L, 1001L);
    }

    @Test
    void losesATapThatWaitedLongerThanTelegramKeepsIt() {
        telegram.taps(LAN, telegram.buttons(LAN).orElseThrow().messageId(), "d:1:ok");
        telegram.timePasses(Duration.ofMinutes(3));
        rig.poll("a");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        assertThat(rig.door.ids()).containsExactly(1000L);
    }
}
