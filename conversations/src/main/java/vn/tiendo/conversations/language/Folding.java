package vn.tiendo.conversations.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Repairs text as it comes from keyboards and documents, and folds it for comparing. */
public final class Folding {
    private Folding() {}

    /** Composed letters, plain spaces, digits, quotes and dashes, and raw keystrokes undone. */
    public static String repaired(String words) {
        return undone(plain(Normalizer.normalize(words, Normalizer.Form.NFC)));
    }

    /** Lower case without any marks, words one space apart; folding twice changes nothing. */
    public static String folded(String words) {
        var folded = new StringBuilder(words.length());
        for (var letter :
                plain(Normalizer.normalize(words, Normalizer.Form.NFC)).toCharArray()) {
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

    private record Undone(int start, int end, String word) {}

    /** Undoes keystrokes if a word that this language of reports knows comes out of it. */
    private static String undone(String text) {
        var undone = new ArrayList<Undone>();
        var known = 0;
        for (var start = 0; start < text.length(); start++) {
            var end = endOfRun(text, start);
            var word = end - start < 2 || end - start > 9 ? Optional.<String>empty() : meant(text, start, end);
            if (word.isPresent()) {
                undone.add(new Undone(start, end, word.get()));
                known += isKnown(word.get()) ? 1 : 0;
            }
            start = Math.max(start, end);
        }
        return known == 0 ? text : replaced(text, undone, undone.size() > 2 * known + 1 ? 0 : known);
    }

    /** Known, or two words that were written in one. */
    private static boolean isKnown(String word) {
        return word.indexOf(' ') > 0 || Vocabulary.knows(word);
    }

    private static int endOfRun(String text, int start) {
        var end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Optional<String> meant(String text, int start, int end) {
        var run = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (Vocabulary.knows(run) || (Tokens.isDigit(run.charAt(run.length() - 1)) && isNumbered(text, run, end))) {
            return Optional.empty();
        }
        return Keystrokes.undone(run).or(() -> Phrasebook.parted(run));
    }

    /** Whether the last digits of a run are a number of their own: ngay2/6, quy2, t5. */
    private static boolean isNumbered(String text, String run, int end) {
        var letters = run.replaceAll("\\d+$", "");
        var dated =
                end + 1 < text.length() && "/.-".indexOf(text.charAt(end)) >= 0 && Tokens.isDigit(text.charAt(end + 1));
        return dated || Vocabulary.isNumbered(letters);
    }

    private static String replaced(String text, List<Undone> undone, int known) {
        var repaired = new StringBuilder(text.length());
        var from = 0;
        for (var change : undone) {
            if (known == 0 && !isKnown(change.word)) {
                continue;
            }
            var capital = Character.isUpperCase(text.charAt(change.start));
            repaired.append(text, from, change.start);
            repaired.append(capital ? Character.toUpperCase(change.word.charAt(0)) : change.word.charAt(0));
            repaired.append(change.word, 1, change.word.length());
            from = change.end;
        }
        return repaired.append(text, from, text.length()).toString();
    }
}
