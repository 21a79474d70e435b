package vn.tiendo.bot.zalo.platform;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pictures that were uploaded; each can be used for seven days. Not safe for threads by itself. */
final class FakeUploads {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LARGEST = 1_000_000;
    private final Map<String, Instant> until = new HashMap<>();

    /** Takes the part {@code file} of a multipart body. */
    ZaloAnswer image(String type, byte[] body, Instant now) {
        var text = new String(body, StandardCharsets.ISO_8859_1);
        int start = text.indexOf("\r\n\r\n");
        if (!type.startsWith("multipart/form-data")
                || start < 0
                || !text.substring(0, start).contains("name=\"file\"")) {
            return ZaloAnswer.error(-201, "file is required");
        }
        var content = text.substring(start + 4);
        if (!content.startsWith("\u0089PNG") && !content.startsWith("\u00ff\u00d8")) {
            return ZaloAnswer.error(-201, "file type must be png or jpeg");
        }
        if (content.length() > LARGEST) {
            return ZaloAnswer.error(-201, "file is larger than 1 MB");
        }
        var id = "picture-%d".formatted(until.size() + 1);
        until.put(id, now.plus(KEPT));
        return ZaloAnswer.good(JsonNodeFactory.instance.objectNode().put("attachment_id", id));
    }

    Set<String> good(Instant now) {
        return until.entrySet().stream()
                .filter(each -> each.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    int count() {
        return until.size();
    }
}
