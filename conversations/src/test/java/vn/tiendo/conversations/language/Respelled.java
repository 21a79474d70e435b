package vn.tiendo.conversations.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.tiendo.conversations.language.script.Folding;

/** The spellings in which one message arrives, and the share of rows that have to mean the same in each, in thousandths. */
enum Respelled {
    DECOMPOSED(words -> Normalizer.normalize(words, Normalizer.Form.NFD), 1000, 1000),
    DOUBLED_SPACES(words -> words.replace(" ", "  "), 1000, 1000),
    POLITE_BEFORE(words -> "dạ " + words, 995, 995),
    ADDRESSED(
            words -> one(
                            words,
                            "dạ thưa anh, ",
                            "anh ơi ",
                            "alo ad ơi, ",
                            "em chào anh, ",
                            "báo cáo anh ạ, ",
                            "dạ em xin phép ạ, ")
                    + words,
            990,
            985),
    POLITE_AFTER(words -> words + " ạ", 995, 995),
    TO_SOMEBODY(words -> words + " nhé em", 995, 995),
    TAKING_LEAVE(
            words -> words
                    + one(words, " nha chị", " nghen anh", " ạ em cảm ơn", " anh nhé", " luôn ạ", " với ạ", " nhé ad"),
            990,
            985),
    UNMARKED(Folding::folded, 985, 965),
    SHOUTED(words -> words.toUpperCase(Locale.ROOT), 990, 985),
    TELEX(words -> keystrokes(words, false), 995, 990),
    VNI(words -> keystrokes(words, true), 990, 980),
    SLIPPED(Respelled::slip, 980, 940);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final UnaryOperator<String> respelled;

    private final int sameIntent;
    private final int sameWhole;

    Respelled(UnaryOperator<String> respelled, int sameIntent, int sameWhole) {
        this.respelled = respelled;
        this.sameIntent = sameIntent;
        this.sameWhole = sameWhole;
    }

    String of(String words) {
        return respelled.apply(words);
    }

    int sameIntent() {
        return sameIntent;
    }

    int sameWhole() {
        return sameWhole;
    }

    /** One of several, told by the words themselves. */
    private static String one(String words, String... choices) {
        return choices[Math.floorMod(words.hashCode(), choices.length)];
    }

    /** What the keys of Telex or VNI leave where no program turns them into letters; the tone is typed last. */
    private static String keystrokes(String words, boolean vni) {
        var typed = new StringBuilder();
        var tone = "";
        for (var letter : Normalizer.normalize(words, Normalizer.Form.NFC).toCharArray()) {
            if (!Character.isLetter(letter)) {
                typed.append(tone).append(letter);
                tone = "";
                continue;
            }
            var parts = Normalizer.normalize(
                    String.valueOf(letter).replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
            typed.append(parts.charAt(0));
            if (letter == 'đ' || letter == 'Đ') {
                typed.append(vni ? '9' : parts.charAt(0));
            }
            for (var i = 1; i < parts.length(); i++) {
                var mark = "\u0301\u0300\u0309\u0303\u0323".indexOf(parts.charAt(i));
                if (mark >= 0) {
                    tone = (vni ? "12345" : "sfrxj").substring(mark, mark + 1);
                } else {
                    typed.append(hat(parts.charAt(0), parts.charAt(i), vni));
                }
            }
        }
        return typed.append(tone).toString();
    }

    private static char hat(char letter, char mark, boolean vni) {
        return switch (mark) {
            case '\u0302' -> vni ? '6' : letter;
            case '\u0306' -> vni ? '8' : 'w';
            default -> vni ? '7' : 'w';
        };
    }

    /** One letter too few, too many or exchanged inside a long word that is no name. */
    private static String slip(String words) {
        var random = new Random(words.hashCode());
        var parts = words.split(" ", -1);
        var candidates = IntStream.range(0, parts.length)
                .filter(at -> parts[at].length() >= 5
                        && Character.isLowerCase(parts[at].charAt(0))
                        && parts[at].chars().allMatch(Character::isLetter))
                .toArray();
        if (candidates.length == 0) {
            return words;
        }
        var at = candidates[random.nextInt(candidates.length)];
        var word = parts[at];
        var i = 1 + random.nextInt(word.length() - 2);
        parts[at] = switch (random.nextInt(3)) {
            case 0 -> word.substring(0, i) + word.substring(i + 1);
            case 1 -> word.substring(0, i) + word.charAt(i) + word.substring(i);
            default -> word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
        };
        return String.join(" ", parts);
    }
}
