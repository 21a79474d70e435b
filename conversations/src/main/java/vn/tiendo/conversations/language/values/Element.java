package vn.tiendo.conversations.language.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;

/** A place in the pattern of a time. */
sealed interface Element {
    /** What stands here: its value and how many tokens it takes, none if it does not fit. */
    Small match(Text text, int at);

    boolean captures();

    boolean optional();

    /** One of several words or phrases; captured, it is worth its place among them. */
    record Words(Map<String, List<Alternative>> alternatives, boolean tight, boolean captures, boolean optional)
            implements Element {
        /** Words that follow one another, and their place among the others. */
        record Alternative(List<Token> words, int place) {}

        static Words parse(String words, boolean tight, boolean captured, boolean optional) {
            var alternatives = new HashMap<String, List<Alternative>>();
            for (var word : words.split("\\|", -1)) {
                var tokens = Tokens.of(word.replace('_', ' '));
                var place = alternatives.values().stream().mapToInt(List::size).sum() + 1;
                alternatives
                        .computeIfAbsent(tokens.getFirst().key(), _ -> new ArrayList<>())
                        .add(new Alternative(tokens, place));
            }
            return new Words(Map.copyOf(alternatives), tight, captured, optional);
        }

        @Override
        public Small match(Text text, int at) {
            if (tight && text.isApart(at)) {
                return Small.NONE;
            }
            var best = Small.NONE;
            for (var alternative : alternatives.getOrDefault(text.key(at), List.of())) {
                var words = alternative.words();
                if (words.size() > best.length() && fits(text, at, words)) {
                    best = new Small(alternative.place(), words.size());
                }
            }
            return best;
        }

        private static boolean fits(Text text, int at, List<Token> words) {
            for (var i = 0; i < words.size(); i++) {
                if (!text.has(at + i) || !text.at(at + i).mayBe(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A number or a word that stands for one, from the least to the most. */
    record Numeral(BiFunction<Text, Integer, Small> reader, boolean tight, int least, int most) implements Element {
        @Override
        public Small match(Text text, int at) {
            if (tight && text.isApart(at)) {
                return Small.NONE;
            }
            var found = text.has(at) ? reader.apply(text, at) : Small.NONE;
            return found.length() > 0 && found.value() >= least && found.value() <= most ? found : Small.NONE;
        }

        @Override
        public boolean captures() {
            return true;
        }

        @Override
        public boolean optional() {
            return false;
        }
    }

    static Element parse(String element) {
        if (element.startsWith("<")) {
            return number(element.substring(1, element.length() - 1));
        }
        var tight = element.startsWith("+");
        var optional = element.endsWith("?");
        var captured = element.startsWith("{");
        var words = element.substring(tight || captured ? 1 : 0, element.length() - (optional || captured ? 1 : 0));
        return Words.parse(words, tight, captured, optional);
    }

    private static Element number(String kind) {
        var tight = kind.startsWith("+");
        var name = tight ? kind.substring(1) : kind;
        var colon = name.indexOf(':');
        var bounds = colon < 0
                ? new String[] {"-99", "2100"}
                : name.substring(colon + 1).split("(?<=\\d)-", 2);
        BiFunction<Text, Integer, Small> reader = switch (colon < 0 ? name : name.substring(0, colon)) {
            case "n" -> Small::number;
            case "d" -> Small::digits;
            case "m" -> Small::month;
            case "y" -> Small::year;
            case "r" -> Small::roman;
            case "w" -> Small::weekday;
            case "s" -> Small::shift;
            case String other -> throw new IllegalStateException("expected a kind of number, found " + other);
        };
        return new Numeral(reader, tight, Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
    }
}
