package vn.tiendo.conversations.language.values;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;

/** Words and signs beside a number that make it one of several: "chưa tới 20", "~20", "20 trở lên", "2 hoặc 3". */
public final class Rough {
    private static final Map<String, List<Phrase>> WORDS = Lines.of("rough.txt").stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> phrases(line[1])));

    private static final String SIGNS = "~≈<>≥≤±";

    /** Words that follow one another; exact ones count only with all their marks. */
    private record Phrase(List<Token> words, boolean exact) {
        static Phrase parse(String phrase) {
            var exact = phrase.startsWith("!");
            return new Phrase(Tokens.of(exact ? phrase.substring(1) : phrase), exact);
        }

        boolean isAt(Text text, int at) {
            for (var i = 0; i < words.size(); i++) {
                var word = words.get(i);
                if (!text.has(at + i)
                        || !(exact
                                ? text.at(at + i).isWholly(word)
                                : text.at(at + i).mayBe(word))) {
                    return false;
                }
            }
            return true;
        }
    }

    private Rough() {}

    private static List<Phrase> phrases(String list) {
        return Arrays.stream(list.split("\\|", -1))
                .map(phrase -> Phrase.parse(phrase.strip()))
                .toList();
    }

    /** Whether such words or a sign stand right before the number that begins at a token. */
    public static boolean before(Text text, int at) {
        if (isAny(text, at - 1, SIGNS) || (text.isSign(at - 1, '=') && isAny(text, at - 2, SIGNS))) {
            return true;
        }
        for (var phrase : WORDS.getOrDefault("before", List.of())) {
            if (phrase.isAt(text, at - phrase.words.size())) {
                return true;
            }
        }
        return false;
    }

    /** The token after such words or a plus behind a number; the same place if there are none. */
    static int after(Text text, int at) {
        return text.isSign(at, '+') ? at + 1 : longest("after", text, at);
    }

    /** The token after what joins two numbers to a range: words, a dash, dots; the same place if there is nothing. */
    static int between(Text text, int at) {
        var to = at;
        while (isAny(text, to, "-~+…") || (text.isSign(to, '>') && to > at) || isDotted(text, to)) {
            to++;
        }
        return to > at ? to : longest("between", text, at);
    }

    private static boolean isDotted(Text text, int at) {
        return text.isSign(at, '.') && (text.isSign(at + 1, '.') || text.isSign(at - 1, '.'));
    }

    private static boolean isAny(Text text, int at, String signs) {
        return text.has(at)
                && !text.at(at).isWord()
                && signs.contains(text.at(at).text());
    }

    private static int longest(String kind, Text text, int at) {
        var to = at;
        for (var phrase : WORDS.getOrDefault(kind, List.of())) {
            if (at + phrase.words.size() > to && phrase.isAt(text, at)) {
                to = at + phrase.words.size();
            }
        }
        return to;
    }
}
