package vn.tiendo.bot.zalo.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a consultation message must look like. Zalo forgives some of it; the fake does not, so that a slip is seen here
 * and not by a person.
 */
final class CsRules {
    static final int BUTTONS = 5;
    static final int TEXT = 2_000;
    private static final int TITLE = 100;
    private static final int PAYLOAD = 1_000;
    private static final Set<String> KINDS =
            Set.of("oa.open.url", "oa.query.show", "oa.query.hide", "oa.open.sms", "oa.open.phone");

    private CsRules() {}

    /** What is wrong with {@code body}; empty if nothing is. */
    static Optional<String> fault(JsonNode body) {
        return Stream.of(
                        only(body, "body", Set.of("recipient", "message")),
                        only(body.path("recipient"), "recipient", Set.of("user_id")),
                        text(body.path("recipient").path("user_id"), "user_id", 1, 40),
                        message(body.path("message")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> message(JsonNode message) {
        return Stream.of(
                        only(message, "message", Set.of("text", "attachment")),
                        message.has("attachment") && !message.has("text")
                                ? Optional.<String>empty()
                                : said(message.path("text")),
                        message.has("attachment") ? attachment(message.path("attachment")) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> said(JsonNode text) {
        return text(text, "text", 1, TEXT)
                .or(() -> Normalizer.isNormalized(text.asText(), Normalizer.Form.NFC)
                        ? Optional.empty()
                        : Optional.of("text is not in NFC"));
    }

    private static Optional<String> attachment(JsonNode attachment) {
        var payload = attachment.path("payload");
        if (!"template".equals(attachment.path("type").asText())) {
            return Optional.of("attachment.type is not template");
        }
        return payload.has("template_type") ? media(payload) : buttons(payload);
    }

    private static Optional<String> media(JsonNode payload) {
        var element = payload.path("elements").path(0);
        return Stream.of(
                        only(payload, "payload", Set.of("template_type", "elements")),
                        check("media".equals(payload.path("template_type").asText()), "template_type is not media"),
                        check(payload.path("elements").size() == 1, "there must be one element"),
                        only(element, "element", Set.of("media_type", "attachment_id")),
                        check("image".equals(element.path("media_type").asText()), "media_type is not image"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> buttons(JsonNode payload) {
        var buttons = payload.path("buttons");
        return Stream.concat(
                        Stream.of(
                                only(payload, "payload", Set.of("buttons")),
                                check(
                                        !buttons.isEmpty() && buttons.size() <= BUTTONS,
                                        "buttons must be between 1 and " + BUTTONS)),
                        StreamSupport.stream(buttons.spliterator(), false).map(CsRules::button))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> button(JsonNode button) {
        return Stream.of(
                        only(button, "button", Set.of("title", "type", "payload")),
                        text(button.path("title"), "title", 1, TITLE),
                        check(KINDS.contains(button.path("type").asText()), "type of button is unknown"),
                        button.path("type").asText().startsWith("oa.query")
                                ? text(button.path("payload"), "payload", 1, PAYLOAD)
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> only(JsonNode node, String name, Set<String> fields) {
        var names = List.copyOf(node.properties()).stream()
                .map(java.util.Map.Entry::getKey)
                .filter(field -> !fields.contains(field))
                .toList();
        return check(node.isObject() && names.isEmpty(), "%s has unknown or no fields %s".formatted(name, names));
    }

    private static Optional<String> text(JsonNode node, String name, int shortest, int longest) {
        int length =
                node.isTextual() ? node.asText().codePointCount(0, node.asText().length()) : -1;
        return check(
                length >= shortest && length <= longest,
                "%s must have %d to %d characters, has %d".formatted(name, shortest, longest, length));
    }

    private static Optional<String> check(boolean good, String otherwise) {
        return good ? Optional.empty() : Optional.of(otherwise);
    }
}
