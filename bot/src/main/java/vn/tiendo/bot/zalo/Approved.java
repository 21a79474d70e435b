package vn.tiendo.bot.zalo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.config.Configuration;
import vn.tiendo.config.ZaloTemplate;
import vn.tiendo.config.ZaloTemplate.Parameter;
import vn.tiendo.config.ZaloTemplate.Purpose;
import vn.tiendo.conversations.Message;

/** The template messages that Zalo has approved, filled with what is to be said unasked. */
final class Approved {
    private final Configuration configuration;

    Approved(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The request that says {@code message} to {@code user}; empty if there is no template for it. */
    Optional<ObjectNode> body(String user, Message message) {
        return purpose(message).flatMap(this::template).map(template -> {
            var body =
                    JsonNodeFactory.instance.objectNode().put("user_id", user).put("template_id", template.id());
            var data = body.putObject("template_data");
            template.parameters().forEach(parameter -> data.put(parameter.name(), value(parameter, message)));
            return body;
        });
    }

    private static Optional<Purpose> purpose(Message message) {
        return switch (message.urgency()) {
            case ANSWER -> Optional.empty();
            case NOTICE -> Optional.of(Purpose.NOTICE);
            case DIGEST -> Optional.of(Purpose.DIGEST);
        };
    }

    private Optional<ZaloTemplate> template(Purpose purpose) {
        return configuration.templates().stream()
                .filter(template -> template.purpose() == purpose)
                .findFirst();
    }

    private String value(Parameter parameter, Message message) {
        var text = Normalizer.normalize(
                switch (parameter.from()) {
                    case LEAD -> message.lead();
                    case REST -> message.lines().stream().skip(1).collect(Collectors.joining(" "));
                    case OFFICE -> configuration.office();
                    case SUPPORT -> configuration.support();
                },
                Normalizer.Form.NFC);
        return shortened(text.isBlank() ? "–" : text, parameter.longest());
    }

    private static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
