package vn.tiendo.bot.process;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.tiendo.bot.telegram.FakeBotApi;
import vn.tiendo.bot.telegram.FakeChats;

/** A chat on the fake of Telegram. */
record TelegramPhone(FakeBotApi telegram, long chat) implements Phone {
    @Override
    public String begins(String code) {
        return says("/start " + code);
    }

    @Override
    public String says(String text) {
        return id(telegram.says(chat, text));
    }

    @Override
    public String presses(Offer offer, String label) {
        var data = telegram.buttons(chat).map(FakeChats.Buttons::data).orElseThrow();
        return id(telegram.taps(chat, offer.number(), Objects.requireNonNull(data.get(label))));
    }

    private static String id(long update) {
        return "telegram:123456789:" + update;
    }

    @Override
    public List<String> read() {
        return telegram.read(chat);
    }

    @Override
    public Optional<Offer> offer() {
        return telegram.buttons(chat)
                .map(buttons -> new Offer(
                        buttons.messageId(), buttons.text(), buttons.data().keySet()));
    }

    @Override
    public void await(String expected, Duration patience, BooleanSupplier met) {
        telegram.await(expected, patience, _ -> met.getAsBoolean());
    }
}
