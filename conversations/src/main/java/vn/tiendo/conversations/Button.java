package vn.tiendo.conversations;

import java.nio.charset.StandardCharsets;

/**
 * A choice offered with a message.
 *
 * @param label what it says, and what stands as the person's answer once pressed
 * @param data what comes back when it is pressed: ASCII, at most 64 bytes (Telegram's limit), made and read by this module
 * @param main whether it is the one main action
 */
public record Button(String label, String data, boolean main) {
    public Button {
        if (data.isEmpty()
                || data.length() > 64
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(data)) {
            throw new IllegalArgumentException("expected 1 to 64 ASCII characters, found '%s'".formatted(data));
        }
    }
}
