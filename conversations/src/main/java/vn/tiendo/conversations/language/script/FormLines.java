package vn.tiendo.conversations.language.script;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a message as one: what stands on a line of its own is a part of its own, bullets and numbering aside. */
public final class FormLines {
    private static final Pattern BULLET =
            Pattern.compile("^(?:[-+*•●▪–—✅✔→]+|\\(?(?:\\d{1,2}|[a-zđ])[.)]|\\d{1,2}/)\\s+");

    private FormLines() {}

    /** One line; lines that no sign ends are parted by a semicolon. */
    public static String joined(String words) {
        var lines =
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() < 2 ? words : joined(lines);
    }

    private static String joined(List<String> lines) {
        var joined = new StringBuilder();
        for (var line : lines) {
            if (!joined.isEmpty()) {
                joined.append(endsOpen(joined) ? "; " : " ");
            }
            joined.append(BULLET.matcher(line).replaceFirst(""));
        }
        return joined.toString();
    }

    private static boolean endsOpen(StringBuilder text) {
        return ",;:.!?".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
