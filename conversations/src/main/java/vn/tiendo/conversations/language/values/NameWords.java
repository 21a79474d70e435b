package vn.tiendo.conversations.language.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.conversations.language.script.Text;

/** What {@code names.txt} says of the words of names. */
final class NameWords {
    private static final Map<String, Set<String>> OF_KIND = read();

    static final Set<String> SYLLABLES = OF_KIND.getOrDefault("syllable", Set.of());
    static final Set<String> LEADING = OF_KIND.getOrDefault("leading", Set.of());
    static final Set<String> BUSINESS = OF_KIND.getOrDefault("business", Set.of());
    static final Set<String> GENERIC = OF_KIND.getOrDefault("generic", Set.of());
    static final Set<String> SECOND = OF_KIND.getOrDefault("second", Set.of());
    private static final Set<String> TRADES = OF_KIND.getOrDefault("trade", Set.of());
    /** A trade of one word before the name itself: "chè Phú Đa". */
    static final Set<String> CRAFTS = OF_KIND.getOrDefault("craft", Set.of());

    /** Words that lead in a name and end one as well: "ngoc lan". */
    static final Set<String> CLOSING = OF_KIND.getOrDefault("closing", Set.of());

    /** Before an "a" that is "Á" even at the end: "tan a". */
    static final Set<String> ASIA = OF_KIND.getOrDefault("asia", Set.of());

    /** A part of an enterprise that is no enterprise itself: "tổ sơn". */
    static final Set<String> CREWS = OF_KIND.getOrDefault("crew", Set.of());

    /** What people live in: "bản Lướt" is no enterprise. */
    static final Set<String> VILLAGES = OF_KIND.getOrDefault("village", Set.of());

    static final Set<String> STOPS = OF_KIND.getOrDefault("stop", Set.of());
    static final Set<String> VERBS = OF_KIND.getOrDefault("verb", Set.of());
    static final Map<String, String> FORMS = OF_KIND.getOrDefault("form", Set.of()).stream()
            .collect(Collectors.toUnmodifiableMap(
                    form -> form.substring(0, form.indexOf('=')), form -> form.substring(form.indexOf('=') + 1)));

    private static final Map<String, List<String[]>> TRADES_BY_WORD = byWord(TRADES);
    private static final Map<String, List<String[]>> PLACES_BY_WORD = byWord(OF_KIND.getOrDefault("place", Set.of()));

    private NameWords() {}

    /** The token after the longest trade or place of two words or more that is named here; -1 if none is. */
    static int tradeAt(Text text, int from) {
        var to = -1;
        for (var trade : TRADES_BY_WORD.getOrDefault(text.key(from), List.of())) {
            to = text.says(from, trade) ? Math.max(to, from + trade.length) : to;
        }
        if (text.has(from) && (!text.marked() || text.at(from).isCapital())) {
            for (var place : PLACES_BY_WORD.getOrDefault(text.key(from), List.of())) {
                to = text.says(from, place) && !isCourtesy(text, from + place.length - 1)
                        ? Math.max(to, from + place.length)
                        : to;
            }
        }
        return to;
    }

    /** The "ạ" after "Việt", and not the "Á" of "Việt Á". */
    private static boolean isCourtesy(Text text, int last) {
        return text.isPolite(last)
                && !text.at(last).isCapital()
                && (text.marked() || text.at(last).isMarked());
    }

    /** "phá sản", "đóng cửa" behind a name: what became of the enterprise. */
    static boolean endsBefore(Text text, int at) {
        return GENERIC.contains(text.key(at) + " " + text.key(at + 1))
                && !text.at(at).isCapital();
    }

    private static Map<String, List<String[]>> byWord(Set<String> phrases) {
        return phrases.stream().map(phrase -> phrase.split(" ", -1)).collect(Collectors.groupingBy(words -> words[0]));
    }

    private static Map<String, Set<String>> read() {
        var kinds = new HashMap<String, Set<String>>();
        var kind = "";
        for (var line : Lines.of("names.txt")) {
            var space = line.startsWith(" ") ? 0 : line.indexOf(' ');
            kind = line.startsWith(" ") ? kind : line.substring(0, space);
            var words = new ArrayList<>(kinds.getOrDefault(kind, Set.of()));
            words.addAll(words(line.substring(space)));
            kinds.put(kind, Set.copyOf(words));
        }
        return Map.copyOf(kinds);
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
