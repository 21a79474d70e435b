package vn.tiendo.conversations.language.script;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A message as tokens, read ahead by the readers of values.
 *
 * @param marked whether the person types the marks of Vietnamese, so that an unmarked word is meant as it stands
 * @param shouted whether all letters are capitals
 */
public record Text(String text, List<Token> tokens, boolean marked, boolean shouted) {
    /** Of text that has been repaired. */
    public static Text of(String repaired) {
        var tokens = Tokens.of(repaired);
        return new Text(repaired, tokens, isMarked(tokens), repaired.equals(repaired.toUpperCase(Locale.ROOT)));
    }

    /** Words that go with a message and are typed with their marks even by those who type no others. */
    private static final Set<String> POLITE = Set.of("da", "a", "nhe", "vang", "thua", "nha", "nhi");

    /** Whether a token only makes a message polite. */
    public boolean isPolite(int at) {
        return POLITE.contains(key(at));
    }

    private static boolean isMarked(List<Token> tokens) {
        var marked = 0;
        var syllables = 0;
        for (var token : tokens) {
            if (token.isWord()
                    && !POLITE.contains(token.key())
                    && token.key().chars().anyMatch(letter -> Letters.isVowel((char) letter))) {
                syllables++;
                marked += token.isMarked() ? 1 : 0;
            }
        }
        return marked > 0 && marked * 10 >= syllables * 4;
    }

    public int size() {
        return tokens.size();
    }

    public boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }

    public Token at(int at) {
        return tokens.get(at);
    }

    /** The key of a token, or nothing past the end. */
    public String key(int at) {
        return has(at) ? tokens.get(at).key() : "";
    }

    /** Whether these keys follow one another here. */
    public boolean says(int at, String... keys) {
        for (var i = 0; i < keys.length; i++) {
            if (!key(at + i).equals(keys[i])) {
                return false;
            }
        }
        return true;
    }

    public boolean isNumber(int at) {
        return has(at) && tokens.get(at).isNumber();
    }

    public boolean isSign(int at, char sign) {
        return has(at) && tokens.get(at).is(sign);
    }

    /** Whether space, or the edge of the message, comes before the token. */
    public boolean isApart(int at) {
        return !has(at) || tokens.get(at).apart();
    }

    /** The digits here as a number; a run too long for one gives -1. */
    public int number(int at) {
        return isNumber(at) && key(at).length() <= 9 ? Integer.parseInt(key(at)) : -1;
    }

    /** Whether the token may be this word, which a person who types marks has typed with them. */
    public boolean may(int at, Token word) {
        return has(at)
                && tokens.get(at).mayBe(word)
                && (!marked || tokens.get(at).isWholly(word));
    }

    /** What was typed from one token up to another. */
    public String text(int from, int to) {
        return to <= from ? "" : text.substring(at(from).start(), at(to - 1).end());
    }
}
