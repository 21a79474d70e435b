package vn.tiendo.bot.process;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.tiendo.bot.zalo.platform.FakeZalo;

/** A chat on the fake of Zalo. */
record ZaloPhone(FakeZalo zalo, String user) implements Phone {
    @Override
    public String begins(String code) {
        return says(code);
    }

    @Override
    public String says(String text) {
        return id(zalo.says(user, text));
    }

    @Override
    public String presses(Offer offer, String label) {
        return id(zalo.taps(user, label));
    }

    private static String id(String message) {
        return "zalo:%s:user_send_text:%s".formatted(FakeZalo.OA, message);
    }

    @Override
    public List<String> read() {
        return zalo.read(user);
    }

    @Override
    public Optional<Offer> offer() {
        var told = zalo.told(user);
        for (int at = told.size() - 1; at >= 0; at--) {
            var buttons = told.get(at).path("attachment").path("payload").path("buttons");
            if (!buttons.isEmpty()) {
                var labels = new java.util.LinkedHashSet<String>();
                buttons.forEach(button -> labels.add(button.path("title").asText()));
                return Optional.of(new Offer(at + 1, told.get(at).path("text").asText(), labels));
            }
        }
        return Optional.empty();
    }

    @Override
    public void await(String expected, Duration patience, BooleanSupplier met) {
        zalo.await(expected, patience, _ -> met.getAsBoolean());
    }
}
