package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * What the messages of the last two days said, as a number each, so that an edit which changes nothing of the text is known:
 * Telegram also brings one when it has found a picture for a link. After a start nothing is known and every edit counts.
 */
final class LastTexts {
    private static final int MESSAGES = 100_000;

    private final Cache<String, Integer> hashes = Caffeine.newBuilder()
            .maximumSize(MESSAGES)
            .expireAfterWrite(Duration.ofDays(2))
            .build();

    /** Whether an update is an edit after which a message says what it said before. */
    boolean isUnchanged(JsonNode update) {
        var edited = update.path("edited_message");
        return edited.has("text") && Integer.valueOf(hash(edited)).equals(hashes.getIfPresent(key(edited)));
    }

    /** Keeps what a message says now. */
    void remember(JsonNode update) {
        var said = update.has("edited_message") ? update.path("edited_message") : update.path("message");
        if (said.has("text")) {
            hashes.put(key(said), hash(said));
        }
    }

    private static String key(JsonNode message) {
        return message.path("chat").path("id").asText() + " "
                + message.path("message_id").asText();
    }

    private static int hash(JsonNode message) {
        return message.path("text").asText().hashCode();
    }
}
