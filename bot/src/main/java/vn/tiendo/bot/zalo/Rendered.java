package vn.tiendo.bot.zalo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;

/**
 * One consultation message: plain text of at most 2.000 characters in NFC, and at most five buttons, without which Zalo
 * would refuse the whole.
 */
record Rendered(String text, List<Button> buttons) {
    private static final int LONGEST = 2_000;
    private static final int BUTTONS = 5;

    /** Of a button; more is not seen on a narrow phone. */
    private static final int TITLE = 35;

    Rendered {
        buttons = List.copyOf(buttons);
    }

    /** A message in as many parts as it needs, split at line ends; the choices stand under the last one. */
    static List<Rendered> of(Message message) {
        var lines = Stream.concat(message.lines().stream(), further(message).stream())
                .flatMap(line -> Normalizer.normalize(line, Normalizer.Form.NFC).lines())
                .flatMap(line -> cut(line).stream())
                .toList();
        var texts = joined(lines);
        var buttons = message.buttons().stream().limit(BUTTONS).toList();
        return IntStream.range(0, texts.size())
                .mapToObj(at -> new Rendered(texts.get(at), at == texts.size() - 1 ? buttons : List.of()))
                .toList();
    }

    /** What Zalo takes as the message to {@code user}. */
    ObjectNode body(String user, MarkedPresses presses) {
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("recipient").put("user_id", user);
        var message = body.putObject("message").put("text", text);
        if (!buttons.isEmpty()) {
            var choices = message.putObject("attachment")
                    .put("type", "template")
                    .putObject("payload")
                    .putArray("buttons");
            buttons.forEach(button -> choices.addObject()
                    .put("title", title(button.label()))
                    .put("type", "oa.query.hide")
                    .put("payload", presses.payload(user, button.data())));
        }
        return body;
    }

    /** Choices that have no place as buttons: by number, where numbers mean nothing else, else by their words (C-40). */
    private static List<String> further(Message message) {
        var all = message.buttons();
        if (all.size() <= BUTTONS) {
            return List.of();
        }
        var further = IntStream.range(BUTTONS, all.size());
        return message.list().isEmpty() && all.stream().noneMatch(Rendered::isNumber)
                ? Stream.concat(
                                Stream.of("Hoặc đồng chí nhắn số:"),
                                further.mapToObj(at ->
                                        "%d. %s".formatted(at + 1, all.get(at).label())))
                        .toList()
                : List.of("Hoặc đồng chí nhắn: "
                        + further.mapToObj(at -> "“" + all.get(at).label() + "”")
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    /** Where a number answers, none may mean a choice. */
    private static boolean isNumber(Button button) {
        return button.label().chars().allMatch(Character::isDigit);
    }

    private static String title(String label) {
        var whole = Normalizer.normalize(label, Normalizer.Form.NFC);
        return length(whole) <= TITLE ? whole : whole.substring(0, whole.offsetByCodePoints(0, TITLE - 1)) + "…";
    }

    private static List<String> joined(List<String> lines) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (var line : lines) {
            if (!text.isEmpty() && length(text) + 1 + length(line) > LONGEST) {
                texts.add(text.toString());
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
        texts.add(text.toString());
        return texts.stream().filter(each -> !each.isBlank()).toList();
    }

    /** A line that is too long by itself, cut at spaces, or in a word if there is none. */
    private static List<String> cut(String line) {
        var pieces = new ArrayList<String>();
        var rest = line;
        while (length(rest) > LONGEST) {
            int most = rest.offsetByCodePoints(0, LONGEST);
            int space = rest.lastIndexOf(' ', most);
            int end = space > 0 ? space : most;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        pieces.add(rest);
        return pieces;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
