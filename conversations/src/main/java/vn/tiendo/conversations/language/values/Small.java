package vn.tiendo.conversations.language.values;

import java.util.Map;
import java.util.Set;
import vn.tiendo.conversations.language.script.Text;

/**
 * A number below 100, a shift or a year inside a time.
 *
 * @param length how many tokens it takes; 0 if there is none
 */
record Small(int value, int length) {
    static final Small NONE = new Small(0, 0);

    private static final Set<String> YEARS_OFTEN = Set.of("nay", "ngoai");

    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final Map<String, Integer> WEEKDAYS = Map.ofEntries(
            Map.entry("hai", 1),
            Map.entry("ba", 2),
            Map.entry("tu", 3),
            Map.entry("nam", 4),
            Map.entry("sau", 5),
            Map.entry("bay", 6),
            Map.entry("2", 1),
            Map.entry("3", 2),
            Map.entry("4", 3),
            Map.entry("5", 4),
            Map.entry("6", 5),
            Map.entry("7", 6));

    static Small number(Text text, int at) {
        if (text.isNumber(at)) {
            return digits(text, at);
        }
        if (text.key(at).equals("nam") && YEARS_OFTEN.contains(text.key(at + 1))) {
            return NONE; // "mong năm nay"
        }
        return Numbers.spoken(text, at)
                .filter(spoken -> spoken.value() < 100)
                .map(spoken -> new Small((int) spoken.value(), spoken.length()))
                .orElse(NONE);
    }

    static Small digits(Text text, int at) {
        return text.isNumber(at) && text.key(at).length() <= 2 ? new Small(text.number(at), 1) : NONE;
    }

    /** "tháng tư" is April. */
    static Small month(Text text, int at) {
        if (text.key(at).equals("nam")
                && (year(text, at + 1).length > 0 || (text.has(at + 1) && shift(text, at + 1).length > 0))
                && !(text.key(at - 1).equals("thang")
                        && text.key(at + 1).equals("vua"))) { // "tháng năm vừa qua" is May
            return NONE; // of a year
        }
        if (text.key(at).equals("tu")) {
            return new Small(4, 1);
        }
        var month = number(text, at);
        if (month.value > 31 && month.length == 1) {
            return NONE; // "Viet Thang 61"
        }
        return month.value <= 12 || month.length == 1 ? month : digit(text, at); // "tháng ba hai đồng chí"
    }

    private static Small digit(Text text, int at) {
        return Numbers.spoken(text, at)
                .filter(spoken -> spoken.value() > 20 && spoken.length() == 2)
                .map(spoken -> new Small((int) spoken.value() / 10, 1))
                .orElse(NONE);
    }

    /** "hai nghìn không trăm hai lăm"; the "nghìn chín trăm" of "năm nghìn chín trăm" is none. */
    static Small year(Text text, int at) {
        if (!text.isNumber(at)) {
            return Numbers.spoken(text, at)
                    .filter(spoken -> spoken.length() > 3
                            && !text.key(at).startsWith("ng")
                            && spoken.value() >= 1900
                            && spoken.value() <= 2100)
                    .map(spoken -> new Small((int) spoken.value(), spoken.length()))
                    .orElse(NONE);
        }
        var year = text.key(at).length() == 4 ? text.number(at) : 0;
        return year >= 1900 && year <= 2100 ? new Small(year, 1) : NONE;
    }

    static Small roman(Text text, int at) {
        var value = ROMAN.getOrDefault(text.key(at), 0);
        return value > 0 ? new Small(value, 1) : NONE;
    }

    /** Monday is 1. */
    static Small weekday(Text text, int at) {
        var value = WEEKDAYS.getOrDefault(text.key(at), 0);
        return value > 0 ? new Small(value, 1) : NONE;
    }

    /** 0 for "này, ni", -1 for "trước, rồi, qua, ngoái", -2 for "trước nữa", 1 for "sau, tới". */
    static Small shift(Text text, int at) {
        return switch (text.key(at)) {
            case "nay", "ni" -> new Small(0, 1);
            case "truoc" -> text.key(at + 1).equals("nua") ? new Small(-2, 2) : new Small(-1, 1);
            case "roi", "ngoai" -> text.at(at).tone() == 3 || isSoFar(text, at) ? NONE : new Small(-1, 1);
            case "qua" -> text.at(at).tone() == 0 ? new Small(-1, 1) : NONE;
            case "vua", "moi" ->
                text.key(at + 1).equals("roi")
                                || text.key(at + 1).equals("qua")
                                || text.key(at + 1).equals("xong")
                        ? new Small(-1, 2)
                        : NONE;
            case "sau" ->
                text.at(at).tone() == 1 ? NONE : text.key(at + 1).equals("nua") ? new Small(2, 2) : new Small(1, 1);
            case "toi" ->
                Set.of("nay", "gio", "chu", "hien").contains(text.key(at + 1))
                                || text.says(at + 1, "bay", "gio")
                                || text.at(at).tone() == 5
                                || (text.at(at).tone() == 0 && text.marked())
                                || text.at(at).letters().equals("tôi")
                        ? NONE
                        : new Small(1, 1);
            default -> NONE;
        };
    }

    /** The "rồi" of "được mấy người từ đầu năm rồi". */
    private static boolean isSoFar(Text text, int at) {
        return text.key(at).equals("roi") && text.says(at - 3, "tu", "dau", "nam");
    }
}
