package vn.tiendo.bot.zalo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Whatever Zalo signs is left out by its kind, or admitted and read, or unreadable with a reason. */
public final class EventFuzz {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final EventContents CONTENTS =
            new EventContents(new MarkedPresses(ZaloRig.settings(URI.create("http://127.0.0.1:1"), Optional.empty())));
    private static final Envelope ENVELOPE = new Envelope("4", ZaloRig.SEAL, () -> Instant.parse("2026-06-20T09:06:00Z"));

    private EventFuzz() {}

    public static void fuzzerTestOneInput(byte[] brought) {
        try {
            var event = new ZaloEvent(JSON.readTree(brought));
            var _ = event.account();
            if (!ENVELOPE.isStale(event)) {
                ENVELOPE.from(event).ifPresent(from -> ENVELOPE.of(event, from, brought));
            }
        } catch (IOException _) {
            return; // refused at the door
        }
        try {
            CONTENTS.parse(new String(brought, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            // parked with its reason
        }
    }
}
