package vn.tiendo.bot.zalo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event as it came, read as leniently as can be: ids stand in other places for each kind, are texts or numbers, and are
 * spelled in more than one way.
 */
record ZaloEvent(JsonNode json) {
    String name() {
        return json.path("event_name").asText("");
    }

    EventKind kind() {
        return EventKind.of(name());
    }

    /** Which account it is meant for, where it says so. */
    Optional<String> account() {
        return switch (kind()) {
            case MESSAGE, OPENING, LEAVING -> id("oa_id", "oaId", "oaid").or(() -> id(json.path("recipient")));
            case ECHO, RECEIPT, ANONYMOUS, MANAGEMENT, GROUP, UNKNOWN -> id("oa_id", "oaId", "oaid");
        };
    }

    /** Who did it. */
    Optional<String> user() {
        return id(json.path("sender")).or(() -> id(json.path("follower"))).or(() -> id("user_id", "userId"));
    }

    Optional<String> message() {
        return Stream.of(
                        json.path("message").path("msg_id"),
                        json.path("message").path("message_id"),
                        json.path("msg_id"))
                .flatMap(node -> text(node).stream())
                .findFirst();
    }

    /** The message that this one answers. */
    Optional<String> quoted() {
        return text(json.path("message").path("quote_msg_id"));
    }

    /** The platform's time; empty if it says none. */
    Optional<Instant> at() {
        return text(json.path("timestamp"))
                .filter(digits -> digits.matches("\\d{1,15}"))
                .map(digits -> Instant.ofEpochMilli(Long.parseLong(digits)));
    }

    /** What was written, or the payload of what was pressed. */
    Optional<String> words() {
        return text(json.path("message").path("text"))
                .or(() -> text(json.path("message").path("payload")))
                .filter(words -> !words.isBlank());
    }

    private Optional<String> id(String... names) {
        return Stream.of(names).flatMap(name -> text(json.path(name)).stream()).findFirst();
    }

    private static Optional<String> id(JsonNode party) {
        return text(party.path("id")).or(() -> text(party.path("user_id")));
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node)
                .filter(value -> value.isTextual() || value.isIntegralNumber())
                .map(JsonNode::asText)
                .filter(value -> !value.isEmpty());
    }
}
