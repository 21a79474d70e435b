package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Departures;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Incoming;

/** Where polling and webhook meet: gives an update to the door and, once it is stored, answers a tap. */
final class UpdateReception {
    private static final Logger LOG = LoggerFactory.getLogger(UpdateReception.class);

    private final Door door;
    private final Departures departures;
    private final Envelopes envelopes;
    private final Taps taps;
    private final TelegramMeters meters;
    private final LastTexts texts = new LastTexts();

    UpdateReception(Door door, Departures departures, Envelopes envelopes, Taps taps, TelegramMeters meters) {
        this.door = door;
        this.departures = departures;
        this.envelopes = envelopes;
        this.taps = taps;
        this.meters = meters;
    }

    /** Whether {@code update} may be acknowledged; if not, Telegram is to bring it again. */
    boolean takes(JsonNode update) {
        if (update.path("my_chat_member").path("chat").path("id").isIntegralNumber()) {
            return membership(update.path("my_chat_member"));
        }
        var odd = envelopes.oddity(update);
        if (odd.isPresent()) {
            meters.odd(odd.get());
            return true;
        }
        if (texts.isUnchanged(update)) {
            return true;
        }
        return envelopes.of(update).map(envelope -> admits(update, envelope)).orElse(true);
    }

    private boolean admits(JsonNode update, Incoming envelope) {
        boolean taken = isTaken(() -> door.admit(envelope));
        if (taken) {
            texts.remember(update);
        }
        if (taken && update.has("callback_query")) {
            taps.answer(update.path("callback_query"));
        }
        return taken;
    }

    /** Somebody blocked the bot or took it back; there is nothing to say to that. */
    private boolean membership(JsonNode change) {
        var status = change.path("new_chat_member").path("status").asText("");
        boolean blocked = "kicked".equals(status) || "left".equals(status);
        meters.membership(blocked ? "blocked" : "open");
        return !blocked
                || envelopes
                        .chatOf(change)
                        .map(chat -> isTaken(() -> departures.lost(chat)))
                        .orElse(true);
    }

    private static boolean isTaken(Supplier<Door.Admission> asked) {
        try {
            return asked.get().isTaken();
        } catch (RuntimeException trouble) {
            LOG.error("the door failed with {}", trouble.getClass().getName());
            return false;
        }
    }
}
