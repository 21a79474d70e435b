package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
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
import java.util.regex.Pattern;

/** The chats of the fake: who has spoken, what was sent, which buttons are there. Guarded by the fake's lock. */
public final class FakeChats {
    private static final int LONGEST = 4096;
    private static final int CAPTION = 1024;
    private static final Duration TAP = Duration.ofSeconds(150);
    private static final Pattern TAG = Pattern.compile("</?(b|i|u|s|code|pre|a)>");

    private final Map<Long, List<Told>> told = new HashMap<>();
    private final Set<Long> blocked = new HashSet<>();
    private final Map<String, Instant> taps = new HashMap<>();
    private int nextMessage = 1;
    private int nextTap = 1;

    /** The keyboard of one message, and what that message says. */
    public record Buttons(int messageId, String text, Map<String, String> data) {}

    private record Told(int messageId, String text, JsonNode keyboard) {}

    ObjectNode bot() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", 123456789)
                .put("is_bot", true)
                .put("first_name", "Tiến độ")
                .put("username", "TienDoThuBot");
    }

    ObjectNode message(long chat, String text, Instant now) {
        told.computeIfAbsent(chat, _ -> new ArrayList<>());
        var message = shell(chat, nextMessage++, now);
        message.set("from", person(chat));
        return withText(message, text);
    }

    ObjectNode edited(long chat, int messageId, String text, Instant now) {
        var message = shell(chat, messageId, now);
        message.set("from", person(chat));
        return withText(message.put("edit_date", now.getEpochSecond()), text);
    }

    ObjectNode tap(long chat, int messageId, String data, Instant now) {
        var id = String.valueOf(nextTap++);
        taps.put(id, now);
        var tap = JsonNodeFactory.instance.objectNode().put("id", id);
        tap.set("from", person(chat));
        var message = shell(chat, messageId, now);
        message.set("from", bot());
        tap.set("message", message.put("text", "…"));
        return tap.put("chat_instance", "1").put("data", data);
    }

    void block(long chat) {
        blocked.add(chat);
    }

    FakeAnswer send(ObjectNode parameters, Instant now) {
        return send(parameters, "text", LONGEST, now);
    }

    /** A picture with a text under it, which is counted like any other and may be shorter only. */
    FakeAnswer sendPhoto(ObjectNode parameters, Instant now) {
        var photo = parameters
                .path(parameters.path("photo").asText().replaceFirst("^attach://", ""))
                .asText();
        var start = photo.indexOf("PNG");
        if (start < 0 || start > 2) {
            return FakeAnswer.bad(400, "Bad Request: IMAGE_PROCESS_FAILED");
        }
        return send(parameters, "caption", CAPTION, now);
    }

    private FakeAnswer send(ObjectNode parameters, String field, int longest, Instant now) {
        long chat = parameters.path("chat_id").asLong();
        if (blocked.contains(chat)) {
            return FakeAnswer.bad(403, "Forbidden: bot was blocked by the user");
        }
        if (!told.containsKey(chat)) {
            return FakeAnswer.bad(400, "Bad Request: chat not found");
        }
        var text = parameters.path(field).asText();
        boolean html = "HTML".equals(parameters.path("parse_mode").asText());
        if (html && TAG.matcher(text).replaceAll("").matches("(?s).*[<>].*|.*&(?!lt;|gt;|amp;|quot;).*")) {
            return FakeAnswer.bad(400, "Bad Request: can't parse entities: Unsupported start tag at byte offset 0");
        }
        var shown = html ? plain(text) : text;
        if (shown.isBlank() && field.equals("text")) {
            return FakeAnswer.bad(400, "Bad Request: message text is empty");
        }
        if (shown.length() > longest) {
            return FakeAnswer.bad(400, "Bad Request: message " + field + " is too long");
        }
        var keyboard = FakeParameters.structured(parameters.path("reply_markup"));
        if (buttons(keyboard).entrySet().stream().anyMatch(FakeChats::isInvalid)) {
            return FakeAnswer.bad(400, "Bad Request: BUTTON_DATA_INVALID");
        }
        var message = shell(chat, nextMessage++, now);
        message.set("from", bot());
        told(chat).add(new Told(message.path("message_id").asInt(), shown, keyboard));
        return new FakeAnswer.Good(message.put(field, shown));
    }

    FakeAnswer editKeyboard(ObjectNode parameters) {
        long chat = parameters.path("chat_id").asLong();
        int id = parameters.path("message_id").asInt();
        var messages = told.getOrDefault(chat, List.of());
        var keyboard = FakeParameters.structured(parameters.path("reply_markup"));
        for (int at = 0; at < messages.size(); at++) {
            var message = messages.get(at);
            if (message.messageId() == id) {
                if (buttons(message.keyboard()).equals(buttons(keyboard))) {
                    return FakeAnswer.bad(400, "Bad Request: message is not modified");
                }
                told(chat).set(at, new Told(id, message.text(), keyboard));
                return new FakeAnswer.Good(withText(shell(chat, id, Instant.now()), message.text()));
            }
        }
        return FakeAnswer.bad(400, "Bad Request: message to edit not found");
    }

    FakeAnswer answerTap(ObjectNode parameters, Instant now) {
        var asked = taps.get(parameters.path("callback_query_id").asText());
        if (asked == null || asked.plus(TAP).isBefore(now)) {
            return FakeAnswer.bad(
                    400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
        }
        return FakeAnswer.done();
    }

    List<String> texts(long chat) {
        return told.getOrDefault(chat, List.of()).stream().map(Told::text).toList();
    }

    Optional<Buttons> buttonsOf(long chat) {
        return told.getOrDefault(chat, List.of()).reversed().stream()
                .filter(each -> !buttons(each.keyboard()).isEmpty())
                .map(each -> new Buttons(each.messageId(), each.text(), buttons(each.keyboard())))
                .findFirst();
    }

    private List<Told> told(long chat) {
        return told.computeIfAbsent(chat, _ -> new ArrayList<>());
    }

    private static boolean isInvalid(Map.Entry<String, String> button) {
        int bytes = button.getValue().getBytes(StandardCharsets.UTF_8).length;
        return button.getKey().isBlank() || bytes < 1 || bytes > 64;
    }

    private static Map<String, String> buttons(JsonNode keyboard) {
        var data = new LinkedHashMap<String, String>();
        keyboard.path("inline_keyboard")
                .forEach(row -> row.forEach(button -> data.put(
                        button.path("text").asText(),
                        button.path("callback_data").asText())));
        return data;
    }

    private static String plain(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static ObjectNode shell(long chat, int messageId, Instant now) {
        var message = JsonNodeFactory.instance
                .objectNode()
                .put("message_id", messageId)
                .put("date", now.getEpochSecond());
        message.putObject("chat").put("id", chat).put("type", chat > 0 ? "private" : "supergroup");
        return message;
    }

    private static ObjectNode withText(ObjectNode message, String text) {
        message.put("text", text);
        if (text.startsWith("/")) {
            message.putArray("entities")
                    .addObject()
                    .put("type", "bot_command")
                    .put("offset", 0)
                    .put("length", text.split("\\s", 2)[0].length());
        }
        return message;
    }

    private static ObjectNode person(long id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", Math.abs(id))
                .put("is_bot", false)
                .put("first_name", "Lan")
                .put("language_code", "en");
    }
}
