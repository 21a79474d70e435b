package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.TreeMap;

/** How the fake's bot presents itself, per language, with Telegram's limits. Guarded by the fake's lock. */
final class FakeProfile {
    private final Map<String, JsonNode> values = new TreeMap<>();

    /** By method and language: "name", "name vi", "commands vi" … */
    Map<String, JsonNode> all() {
        return Map.copyOf(values);
    }

    FakeAnswer answer(String method, ObjectNode parameters) {
        var language = parameters.path("language_code").asText("");
        return switch (method) {
            case "setmycommands" -> commands(language, FakeParameters.structured(parameters.path("commands")));
            case "getmycommands" ->
                new FakeAnswer.Good(
                        values.getOrDefault(key("commands", language), JsonNodeFactory.instance.arrayNode()));
            case "setmyname" -> set("name", language, parameters, 64);
            case "setmydescription" -> set("description", language, parameters, 512);
            case "setmyshortdescription" -> set("short_description", language, parameters, 120);
            case "getmyname" -> get("name", language);
            case "getmydescription" -> get("description", language);
            case "getmyshortdescription" -> get("short_description", language);
            default -> FakeAnswer.bad(404, "Not Found: method not found");
        };
    }

    private FakeAnswer commands(String language, JsonNode commands) {
        boolean good = commands.size() <= 100
                && commands.valueStream()
                        .allMatch(each -> each.path("command").asText().matches("[a-z0-9_]{1,32}")
                                && !each.path("description").asText().isEmpty()
                                && each.path("description").asText().length() <= 256);
        if (!good) {
            return FakeAnswer.bad(400, "Bad Request: BOT_COMMAND_INVALID");
        }
        values.put(key("commands", language), commands);
        return FakeAnswer.done();
    }

    private FakeAnswer set(String what, String language, ObjectNode parameters, int longest) {
        var text = parameters.path(what).asText();
        if (text.length() > longest) {
            return FakeAnswer.bad(400, "Bad Request: " + what + " is too long");
        }
        values.put(key(what, language), TextNode.valueOf(text));
        return FakeAnswer.done();
    }

    private FakeAnswer get(String what, String language) {
        var result = JsonNodeFactory.instance.objectNode();
        result.set(what, values.getOrDefault(key(what, language), TextNode.valueOf("")));
        return new FakeAnswer.Good(result);
    }

    private static String key(String what, String language) {
        return (what + " " + language).strip();
    }
}
