package vn.tiendo.conversations.language.script;

import java.text.Normalizer;

/** Makes text of any keyboard comparable. */
public final class Folding {
    private Folding() {}

    /** Composed letters, single plain spaces, plain digits, quotes and dashes. */
    public static String composed(String words) {
        return plain(Normalizer.normalize(words, Normalizer.Form.NFC));
    }

    /** Lower case without any marks, words one space apart; folding twice changes nothing. */
    public static String folded(String words) {
        var folded = new StringBuilder(words.length());
        for (var letter : composed(words).toCharArray()) {
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                folded.append(Letters.plain(Character.toLowerCase(letter)));
            }
        }
        return folded.toString();
    }

    private static String plain(String composed) {
        var plain = new StringBuilder(composed.length());
        for (var i = 0; i < composed.length(); i++) {
            var letter = plain(composed.charAt(i));
            if (letter == ' ' ? !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ' : letter != 0) {
                plain.append(letter);
            }
        }
        return plain.toString().strip();
    }

    /** The usual letter for an unusual one; 0 for one that is not seen. */
    private static char plain(char typed) {
        var letter = typed >= '\uFF01' && typed <= '\uFF5E' ? (char) (typed - 0xFEE0) : typed;
        return switch (letter) {
            case '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF', '\u00AD', '\uFE0F' -> 0;
            case '\u00D0', '\u0189' -> 'Đ';
            case '\u00F0', '\u0256' -> 'đ';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '‘', '’', '`', '´' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '⁄', '∕' -> '/';
            default -> spaced(letter);
        };
    }

    private static char spaced(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter)
                ? ' '
                : letter;
    }
}
