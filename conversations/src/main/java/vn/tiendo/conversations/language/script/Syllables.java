package vn.tiendo.conversations.language.script;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which letter sequences are Vietnamese syllables, and where the tone is written. */
public final class Syllables {
    private static final Set<String> ONSETS = words("""
        b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x\
        """);
    private static final Set<String> RIMES = words("""
        a ac ach ai am an ang anh ao ap at au ay
        ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
        i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt
        u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
        uy uya uych uyên uyêt uynh uyp uyt uyu
        ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
        y yêm yên yêng yêt yêu yn ynh yt ych\
        """);
    /** The same without hats and hooks. */
    private static final Set<String> PLAIN_RIMES =
            RIMES.stream().map(Letters::plain).collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 7;

    private Syllables() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether lower-case letters without tone, spoken with this tone, are a syllable. */
    public static boolean valid(String letters, int tone) {
        if (letters.isEmpty() || letters.length() > LONGEST || (isStopped(letters) && tone != 1 && tone != 5)) {
            return false;
        }
        return isOf(letters, RIMES);
    }

    /** Whether letters without any mark may be a syllable that was typed without them. */
    public static boolean mayBe(String plain) {
        return plain.length() <= LONGEST && isOf(plain, PLAIN_RIMES);
    }

    private static boolean isOf(String letters, Set<String> rimes) {
        for (var onset = 0; onset <= Math.min(3, letters.length() - 1); onset++) {
            if ((onset == 0 || ONSETS.contains(letters.substring(0, onset)))
                    && rimes.contains(letters.substring(onset))
                    && isSpelled(letters, onset)) {
                return true;
            }
        }
        return false;
    }

    /** k, gh and ngh stand before e, ê, i and y, which c never does; yên, yêt have no consonant before them. */
    private static boolean isSpelled(String letters, int onset) {
        var vowel = letters.charAt(onset);
        var bright = "eêiy".indexOf(vowel) >= 0;
        return switch (letters.substring(0, onset)) {
            case "k", "gh", "ngh" -> bright;
            case "c" -> !bright;
            case "", "qu" -> true;
            default -> vowel != 'y' || onset == letters.length() - 1;
        };
    }

    private static boolean isStopped(String letters) {
        var last = letters.charAt(letters.length() - 1);
        return last == 'c' || last == 'p' || last == 't' || (last == 'h' && letters.endsWith("ch"));
    }

    /** Writes a syllable with its tone in the old place: hòa, thúy. */
    static String written(String letters, int tone) {
        var at = placeOfTone(letters);
        return at < 0
                ? letters
                : letters.substring(0, at) + Letters.withTone(letters.charAt(at), tone) + letters.substring(at + 1);
    }

    private static int placeOfTone(String letters) {
        for (var i = letters.length() - 1; i >= 0; i--) {
            if ("âăêôơư".indexOf(letters.charAt(i)) >= 0) {
                return i;
            }
        }
        var first = firstVowel(letters);
        var end = first;
        while (end < letters.length() && Letters.isVowel(letters.charAt(end))) {
            end++;
        }
        if (first == end) {
            return -1;
        }
        var closed = end < letters.length();
        return switch (end - first) {
            case 1 -> first;
            case 2 -> closed ? first + 1 : first;
            default -> first + 1;
        };
    }

    private static int firstVowel(String letters) {
        var glide = letters.startsWith("qu") || letters.startsWith("gi");
        var start = glide && letters.length() > 2 && Letters.isVowel(letters.charAt(2)) ? 2 : 0;
        while (start < letters.length() && !Letters.isVowel(letters.charAt(start))) {
            start++;
        }
        return start;
    }
}
