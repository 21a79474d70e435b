package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import vn.tiendo.bot.settings.Settings;

/** Whatever Telegram brings is left out as odd, or admitted and read, or unreadable with a reason. */
public final class UpdateFuzz {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Payloads PAYLOADS = new Payloads();
    private static final Envelopes ENVELOPES = new Envelopes(
            new Bot(Rig.settings(URI.create("http://127.0.0.1:1"), Settings.Telegram.Updates.POLLING)),
            () -> Instant.parse("2026-06-20T09:06:00Z"));

    private UpdateFuzz() {}

    public static void fuzzerTestOneInput(byte[] brought) {
        read(brought);
    }

    private static void read(byte[] brought) {
        JsonNode update;
        try {
            update = JSON.readTree(brought);
        } catch (IOException _) {
            return; // refused at the door
        }
        if (update.path("update_id").isIntegralNumber() && ENVELOPES.oddity(update).isEmpty()) {
            ENVELOPES.of(update).ifPresent(incoming -> parse(incoming.raw()));
        }
    }

    private static void parse(String raw) {
        try {
            var _ = PAYLOADS.parse(raw);
        } catch (IllegalArgumentException _) {
            // parked with its reason
        }
    }
}
