package vn.tiendo.bot.zalo.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The approved template messages: each with its parameters and how long they may be; a part of the day's quota goes with
 * each. Not safe for threads by itself.
 */
final class FakeTemplates {
    private final Map<String, Map<String, Integer>> approved = new HashMap<>();
    private int quota = 500;

    void approve(String id, Map<String, Integer> longest) {
        approved.put(id, Map.copyOf(longest));
    }

    void quotaIs(int left) {
        quota = left;
    }

    /** By the id of a user; takes no tracking id. */
    ZaloAnswer byUser(JsonNode body) {
        return check(body, Set.of("user_id", "template_id", "template_data"))
                .orElseGet(() -> taken("user_id", body.path("user_id").asText()));
    }

    /** By a phone number, with the sender's own name for the message. */
    ZaloAnswer byPhone(JsonNode body) {
        if (!body.path("phone").asText().matches("84\\d{9}")) {
            return ZaloAnswer.error(-108, "Phone number is invalid");
        }
        if (!body.path("tracking_id").asText().matches("\\S{1,48}")) {
            return ZaloAnswer.error(-113, "tracking_id is invalid");
        }
        return check(body, Set.of("phone", "template_id", "template_data", "tracking_id"))
                .orElseGet(() -> taken("phone", body.path("phone").asText()));
    }

    private Optional<ZaloAnswer> check(JsonNode body, Set<String> fields) {
        var names = new HashSet<String>();
        body.fieldNames().forEachRemaining(names::add);
        if (!names.equals(fields)) {
            return Optional.of(ZaloAnswer.error(-121, "fields must be " + fields));
        }
        var parameters = approved.get(body.path("template_id").asText());
        if (parameters == null) {
            return Optional.of(ZaloAnswer.error(-109, "Template ID is invalid"));
        }
        var data = body.path("template_data");
        for (var parameter : parameters.entrySet()) {
            var value = data.path(parameter.getKey());
            if (!value.isTextual() || value.asText().isEmpty()) {
                return Optional.of(ZaloAnswer.error(-1122, "template_data misses " + parameter.getKey()));
            }
            if (value.asText().length() > parameter.getValue()) {
                return Optional.of(ZaloAnswer.error(-1121, parameter.getKey() + " is too long"));
            }
        }
        if (data.size() != parameters.size()) {
            return Optional.of(ZaloAnswer.error(-1123, "template_data has too many fields"));
        }
        return quota == 0 ? Optional.of(ZaloAnswer.error(-144, "Out of daily quota")) : Optional.empty();
    }

    private ZaloAnswer taken(String field, String value) {
        quota--;
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("msg_id", "t%06d".formatted(500 - quota))
                .put(field, value);
        data.putObject("quota").put("dailyQuota", "500").put("remainingQuota", String.valueOf(quota));
        return ZaloAnswer.good(data);
    }
}
