package vn.tiendo.conversations.language.script;

import java.util.ArrayList;
import java.util.List;

/** A message cut into tokens, in one pass. */
public final class Tokens {
    private Tokens() {}

    /** Cuts repaired text. */
    public static List<Token> of(String repaired) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        var apart = true;
        while (at < repaired.length()) {
            var letter = repaired.charAt(at);
            if (letter == ' ') {
                apart = true;
                at++;
                continue;
            }
            var end = endOfRun(repaired, at);
            tokens.add(token(repaired.substring(at, end), at, apart));
            apart = false;
            at = end;
        }
        return tokens;
    }

    private static int endOfRun(String text, int start) {
        var end = start + 1;
        if (isDigit(text.charAt(start))) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(text.charAt(start))) {
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    public static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    public static Token token(String text, int start, boolean apart) {
        var letters = new StringBuilder(text.length());
        var key = new StringBuilder(text.length());
        var tone = 0;
        for (var i = 0; i < text.length(); i++) {
            var letter = Character.toLowerCase(text.charAt(i));
            tone = Math.max(tone, Letters.tone(letter));
            letters.append(Letters.toneless(letter));
            key.append(Letters.plain(letter));
        }
        return new Token(text, letters.toString(), tone, comparable(key), start, apart);
    }

    /** A final y after a consonant is i: lý, lí; kỷ, kỉ; quý, quí. */
    private static String comparable(StringBuilder key) {
        var last = key.length() - 1;
        if (last > 0 && key.charAt(last) == 'y') {
            var before = key.charAt(last - 1);
            if (!Letters.isVowel(before) || (before == 'u' && last > 1 && key.charAt(last - 2) == 'q')) {
                key.setCharAt(last, 'i');
            }
        }
        return key.toString();
    }
}
