package vn.tiendo.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.bot.pictures.Drawing;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;

/**
 * A message as Telegram takes it: the lead in bold, every other line plain, split at line ends where it is too long, the
 * buttons under the last part.
 */
final class Rendering {
    /** Telegram's limit, counted after its tags are taken out. */
    static final int LONGEST = 4096;

    /** Of a text under a picture, counted likewise. */
    static final int CAPTION = 1024;

    private static final int ROW = 30;
    private static final int BUTTONS_IN_ROW = 3;

    private Rendering() {}

    /**
     * One sending: HTML and rows of buttons, which may be none.
     *
     * @param drawn what is to be drawn above the text; empty for text alone
     */
    record Part(String html, List<List<Button>> rows, Optional<Drawing> drawn) {
        /** The same as text alone. */
        Part undrawn() {
            return new Part(html, rows, Optional.empty());
        }

        /** The same without any markup, the buttons as words that may be typed. */
        String plain() {
            var text = html.replaceAll("</?b>", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
            var labels = rows.stream().flatMap(List::stream).map(Button::label).collect(Collectors.joining(" · "));
            var all = labels.isEmpty() ? text : text + "\n\nĐồng chí nhắn một trong các chữ: " + labels;
            return all.length() <= LONGEST ? all : text;
        }
    }

    /** The text stands under its picture where there is room for it, else before it. */
    static List<Part> parts(Message message) {
        var drawn = Drawing.of(message);
        var whole = texts(lines(message));
        if (drawn.isEmpty()) {
            return texts(message, whole);
        }
        var rows = rows(message.buttons());
        if (String.join("\n", message.lines()).length() <= CAPTION) {
            return List.of(new Part(whole.getFirst(), rows, drawn));
        }
        var title = new Line(drawn.get().picture().title(), true).html();
        return Stream.concat(texts(message.with(List.of()), whole).stream(), Stream.of(new Part(title, rows, drawn)))
                .toList();
    }

    private static List<Part> texts(Message message, List<String> texts) {
        var parts = new ArrayList<Part>();
        for (int at = 0; at < texts.size(); at++) {
            boolean last = at == texts.size() - 1;
            parts.add(new Part(texts.get(at), last ? rows(message.buttons()) : List.of(), Optional.empty()));
        }
        return List.copyOf(parts);
    }

    /** As many buttons side by side as can be read on a narrow phone, where all in a row are equally wide. */
    static List<List<Button>> rows(List<Button> buttons) {
        var rows = new ArrayList<List<Button>>();
        for (var button : buttons) {
            if (rows.isEmpty() || !fits(rows.getLast(), button)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(button);
        }
        return List.copyOf(rows);
    }

    private static boolean fits(List<Button> row, Button button) {
        int longest = row.stream().mapToInt(each -> each.label().length()).max().orElse(0);
        int width = Math.max(longest, button.label().length());
        return row.size() < BUTTONS_IN_ROW && width * (row.size() + 1) <= ROW;
    }

    private static List<Line> lines(Message message) {
        var lines = new ArrayList<Line>();
        var texts = message.lines();
        for (int at = 0; at < texts.size(); at++) {
            boolean bold = at == 0;
            texts.get(at).lines().flatMap(text -> cut(text).stream()).forEach(text -> lines.add(new Line(text, bold)));
        }
        return lines;
    }

    /** A line that is too long by itself, cut at spaces, or in a word if there is none. */
    private static List<String> cut(String line) {
        var pieces = new ArrayList<String>();
        var rest = line;
        while (rest.length() > LONGEST) {
            int space = rest.lastIndexOf(' ', LONGEST);
            int end = space > 0 ? space : LONGEST;
            end = Character.isLowSurrogate(rest.charAt(end)) ? end - 1 : end;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        pieces.add(rest);
        return pieces;
    }

    private static List<String> texts(List<Line> lines) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        int length = 0;
        for (var line : lines) {
            if (length > 0 && length + 1 + line.text().length() > LONGEST) {
                texts.add(text.toString());
                text.setLength(0);
                length = 0;
            }
            text.append(length > 0 ? "\n" : "").append(line.html());
            length += (length > 0 ? 1 : 0) + line.text().length();
        }
        texts.add(text.toString());
        return texts.stream().filter(each -> !each.isBlank()).toList();
    }

    private record Line(String text, boolean bold) {
        String html() {
            var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            return bold && !escaped.isBlank() ? "<b>" + escaped + "</b>" : escaped;
        }
    }
}
