package vn.tiendo.bot.zalo.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people who use the Official Account: when they last did something, which is what opens the window for consultation
 * messages, and what they have read. Not safe for threads by itself.
 */
final class FakeOaUsers {
    private static final Duration FREE = Duration.ofDays(2);
    private static final Duration OPEN = Duration.ofDays(7);
    private final Map<String, Instant> seen = new HashMap<>();
    private final Map<String, List<JsonNode>> told = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    private int messages;
    private int paid = 50;

    void interacted(String user, Instant now) {
        seen.put(user, now);
        left.remove(user);
    }

    void leave(String user) {
        left.add(user);
    }

    /** How many messages outside the free window the package still holds. */
    void packageHolds(int left) {
        paid = left;
    }

    ZaloAnswer cs(JsonNode body, Instant now, Set<String> attachments) {
        var fault = CsRules.fault(body);
        if (fault.isPresent()) {
            return ZaloAnswer.error(-201, fault.get());
        }
        var user = body.path("recipient").path("user_id").asText();
        var attachment = body.path("message")
                .path("attachment")
                .path("payload")
                .path("elements")
                .path(0)
                .path("attachment_id")
                .asText("");
        if (!attachment.isEmpty() && !attachments.contains(attachment)) {
            return ZaloAnswer.error(-100, "Invalid attachment_id");
        }
        return refusal(user, now).orElseGet(() -> take(user, body.path("message"), now));
    }

    private Optional<ZaloAnswer> refusal(String user, Instant now) {
        if (left.contains(user)) {
            return Optional.of(ZaloAnswer.error(-213, "User has not followed OA"));
        }
        var last = seen.getOrDefault(user, Instant.EPOCH);
        if (last.plus(OPEN).isBefore(now)) {
            return Optional.of(ZaloAnswer.error(-230, "User has not interacted with the OA in the past 7 days"));
        }
        return last.plus(FREE).isBefore(now) && paid == 0
                ? Optional.of(ZaloAnswer.error(-211, "Out of quota"))
                : Optional.empty();
    }

    private ZaloAnswer take(String user, JsonNode message, Instant now) {
        boolean free = !seen.getOrDefault(user, Instant.EPOCH).plus(FREE).isBefore(now);
        paid -= free ? 0 : 1;
        told.computeIfAbsent(user, _ -> new ArrayList<>()).add(message.deepCopy());
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("message_id", "m%06d".formatted(++messages))
                .put("user_id", user);
        data.putObject("quota").put("quota_type", free ? "reply" : "sub_quota").put("remain", paid);
        return ZaloAnswer.good(data);
    }

    /** Puts in front of a person what came by another way than as a consultation message. */
    void tell(String user, JsonNode message) {
        told.computeIfAbsent(user, _ -> new ArrayList<>()).add(message);
    }

    List<JsonNode> told(String user) {
        return List.copyOf(told.getOrDefault(user, List.of()));
    }

    /** The buttons of the newest message that has any, payload by title: old ones can still be pressed on a phone. */
    Map<String, String> buttons(String user) {
        return told(user).reversed().stream()
                .map(message -> message.path("attachment").path("payload").path("buttons"))
                .filter(buttons -> !buttons.isEmpty())
                .findFirst()
                .map(FakeOaUsers::byTitle)
                .orElse(Map.of());
    }

    private static Map<String, String> byTitle(JsonNode buttons) {
        var byTitle = new LinkedHashMap<String, String>();
        buttons.forEach(button -> byTitle.put(
                button.path("title").asText(), button.path("payload").asText()));
        return byTitle;
    }
}
