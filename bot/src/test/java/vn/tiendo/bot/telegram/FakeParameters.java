package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The parameters of a call, however they came: JSON, a form, multipart, or behind the question mark. */
final class FakeParameters {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");

    private FakeParameters() {}

    static ObjectNode read(String type, String query, byte[] body) throws IOException {
        var parameters = MAPPER.createObjectNode();
        form(query, parameters);
        var text = new String(body, StandardCharsets.UTF_8);
        if (type.startsWith("application/json") && !text.isBlank()) {
            parameters.setAll((ObjectNode) MAPPER.readTree(text));
        } else if (type.startsWith("multipart/form-data")) {
            multipart(type, text, parameters);
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            form(text, parameters);
        }
        return parameters;
    }

    /** A structured parameter, which forms carry as JSON in a string. */
    static JsonNode structured(JsonNode parameter) {
        try {
            return parameter.isTextual() ? MAPPER.readTree(parameter.asText()) : parameter;
        } catch (IOException _) {
            return MAPPER.missingNode();
        }
    }

    private static void form(String text, ObjectNode parameters) {
        for (var pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void multipart(String type, String text, ObjectNode parameters) {
        var boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            return;
        }
        for (var part : text.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int end = part.indexOf("\r\n\r\n");
            var name = NAME.matcher(part);
            if (end > 0 && name.find()) {
                parameters.put(name.group(1), part.substring(end + 4).stripTrailing());
            }
        }
    }
}
