package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Incoming;

/** Where polling and webhook meet: gives an update to the door and, once it is stored, answers a tap. */
final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final Door door;
    private final Envelopes envelopes;
    private final Taps taps;
    private final Meters meters;

    Reception(Door door, Envelopes envelopes, Taps taps, Meters meters) {
        this.door = door;
        this.envelopes = envelopes;
        this.taps = taps;
        this.meters = meters;
    }

    /** Whether {@code update} may be acknowledged; if not, Telegram is to bring it again. */
    boolean takes(JsonNode update) {
        if (update.has("my_chat_member")) {
            membership(update.path("my_chat_member"));
        }
        var envelope = envelopes.of(update);
        return envelope.isEmpty() || admits(update, envelope.get());
    }

    private boolean admits(JsonNode update, Incoming envelope) {
        return switch (admission(envelope)) {
            case STORED, DUPLICATE -> {
                if (update.has("callback_query")) {
                    taps.answer(update.path("callback_query"));
                }
                yield true;
            }
            case UNAVAILABLE -> false;
        };
    }

    private Door.Admission admission(Incoming envelope) {
        try {
            return door.admit(envelope);
        } catch (RuntimeException trouble) {
            LOG.error("the door failed with {}", trouble.getClass().getName());
            return Door.Admission.UNAVAILABLE;
        }
    }

    /** Somebody blocked the bot or took it back; there is nothing to say to that. */
    private void membership(JsonNode change) {
        var status = change.path("new_chat_member").path("status").asText("");
        meters.membership("kicked".equals(status) || "left".equals(status) ? "blocked" : "open");
    }
}
