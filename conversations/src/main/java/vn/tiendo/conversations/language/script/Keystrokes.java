package vn.tiendo.conversations.language.script;

import java.util.Optional;

/** Undoes the raw keystrokes of the Telex and VNI typing methods where the program that should have done it was off. */
public final class Keystrokes {
    private static final String TELEX_TONES = "sfrxj";
    private static final int LONGEST = 9;

    private Keystrokes() {}

    /** The syllable meant by a lower-case run of letters and digits that is none itself. */
    public static Optional<String> undone(String run) {
        if (run.length() < 2 || run.length() > LONGEST) {
            return Optional.empty();
        }
        return hasDigit(run) ? vni(run) : telex(run);
    }

    /** The abbreviation meant by a lower-case run whose đ was typed as {@code dd} or {@code d9}: qdd, cd9cs. */
    public static Optional<String> abbreviation(String run) {
        var typed = hasDigit(run) ? run.replace("d9", "đ") : run.replace("dd", "đ");
        return typed.equals(run) || hasDigit(typed) ? Optional.empty() : Optional.of(typed);
    }

    private static boolean hasDigit(String run) {
        return run.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static Optional<String> telex(String run) {
        if (isSyllable(run)) {
            return Optional.empty();
        }
        var letters = new StringBuilder();
        var tone = 0;
        var vowelSeen = false;
        for (var i = 0; i < run.length(); i++) {
            var letter = run.charAt(i);
            var typed = TELEX_TONES.indexOf(letter);
            if (letter >= 0x80 && letter != 'đ') {
                return Optional.empty();
            }
            if (vowelSeen && typed >= 0) {
                tone = typed + 1;
            } else if (!doubled(letters, letter)) {
                letters.append(letter);
                vowelSeen |= Letters.isVowel(letter);
            }
        }
        return syllable(letters.toString(), tone);
    }

    /** Changes the letter before, as the second key of {@code dd, aa, ee, oo, aw, ow, uw} does. */
    private static boolean doubled(StringBuilder letters, char letter) {
        var last = letters.isEmpty() ? ' ' : letters.charAt(letters.length() - 1);
        if (letter == 'w' && letters.length() > 1 && last == 'o' && letters.charAt(letters.length() - 2) == 'u') {
            letters.setCharAt(letters.length() - 2, 'ư');
        }
        var pair = "" + last + letter;
        var joined = switch (pair) {
            case "dd" -> 'đ';
            case "aa" -> 'â';
            case "ee" -> 'ê';
            case "oo" -> 'ô';
            case "aw" -> 'ă';
            case "ow" -> 'ơ';
            case "uw" -> 'ư';
            default -> letter == 'w' ? 'w' : ' ';
        };
        if (joined == 'w') {
            letters.append('ư');
        } else if (joined != ' ') {
            letters.setCharAt(letters.length() - 1, joined);
        }
        return joined != ' ';
    }

    private static Optional<String> vni(String run) {
        var letters = new StringBuilder();
        var tone = 0;
        for (var i = 0; i < run.length(); i++) {
            var key = run.charAt(i);
            if (key >= '1' && key <= '5') {
                tone = key - '0';
            } else if (key >= '6' && key <= '9') {
                if (!marked(letters, key)) {
                    return Optional.empty();
                }
            } else if (key == '0' || key >= 0x80) {
                return Optional.empty();
            } else {
                letters.append(key);
            }
        }
        return Letters.plain(run).equals(run) && Character.isLetter(run.charAt(0))
                ? syllable(letters.toString(), tone)
                : Optional.empty();
    }

    private static boolean marked(StringBuilder letters, char key) {
        var from = switch (key) {
            case '6' -> "aeo";
            case '7' -> "ou";
            case '8' -> "a";
            default -> "d";
        };
        var to = switch (key) {
            case '6' -> "âêô";
            case '7' -> "ơư";
            case '8' -> "ă";
            default -> "đ";
        };
        for (var i = letters.length() - 1; i >= 0; i--) {
            var which = from.indexOf(letters.charAt(i));
            if (which >= 0) {
                letters.setCharAt(i, to.charAt(which));
                if (key == '7' && i > 0 && letters.charAt(i) == 'ơ' && letters.charAt(i - 1) == 'u') {
                    letters.setCharAt(i - 1, 'ư');
                }
                return true;
            }
        }
        return false;
    }

    private static boolean isSyllable(String run) {
        return Syllables.valid(run, 0) || Syllables.valid(run, 1);
    }

    private static Optional<String> syllable(String letters, int tone) {
        return Syllables.valid(letters, tone) ? Optional.of(Syllables.written(letters, tone)) : Optional.empty();
    }
}
