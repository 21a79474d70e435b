package vn.tiendo.config.tree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The simple kinds of values. */
public final class ValueKinds {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(\\.\\d{3})+|\\d{1,9}");

    /** Any text. */
    public static final ValueKind<String> TEXT = ValueKind.leaf(
            "a text",
            "",
            Map.of("type", "string", "minLength", 1),
            text -> Optional.of(text).filter(one -> !one.isEmpty()));

    /** A day, as 2026-07-02 or 02/7/2026. */
    public static final ValueKind<LocalDate> DAY_KIND = ValueKind.leaf(
            "a day such as 2026-07-02 or 02/7/2026",
            LocalDate.of(2000, 1, 1),
            Map.of("type", "string", "pattern", "^(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})$"),
            ValueKinds::day);

    private ValueKinds() {}

    /** A text of a certain form. */
    public static ValueKind<String> matching(String pattern, String expected, String blank) {
        var form = Pattern.compile(pattern);
        return ValueKind.leaf(
                expected,
                blank,
                Map.of("type", "string", "pattern", "^(%s)$".formatted(pattern)),
                text -> Optional.of(text).filter(one -> form.matcher(one).matches()));
    }

    /** A whole number. */
    public static ValueKind<Integer> whole(int least, int most) {
        return ValueKind.leaf(
                "a whole number from %d to %d".formatted(least, most),
                least,
                Map.of("type", "integer", "minimum", least, "maximum", most),
                text -> whole(text).filter(count -> count >= least && count <= most));
    }

    /** One of the values of an enum, written in lower case. */
    public static <T extends Enum<T>> ValueKind<T> choice(T[] values, T blank) {
        Map<String, T> words = new LinkedHashMap<>();
        for (var value : values) {
            words.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return ValueKind.leaf(
                "one of " + String.join(", ", words.keySet()),
                blank,
                Map.of("enum", List.copyOf(words.keySet())),
                text -> Optional.ofNullable(words.get(text)));
    }

    /** Yes or no. */
    public static ValueKind<Boolean> flag() {
        return ValueKind.leaf("true or false", false, Map.of("type", "boolean"), text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** The whole number that {@code text} is, thousands with or without dots. */
    public static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text.replace(".", ""))) : Optional.empty();
    }

    /** The day that {@code text} is. */
    public static Optional<LocalDate> day(String text) {
        var parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    parts.group(1) != null
                            ? LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)))
                            : LocalDate.of(number(parts.group(6)), number(parts.group(5)), number(parts.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
