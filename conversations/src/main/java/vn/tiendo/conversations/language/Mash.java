package vn.tiendo.conversations.language;

import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.language.script.Letters;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;

/** Letters struck at random: a single word that nobody can speak in any language. */
public final class Mash {
    private static final String DIGRAPHS = "ngh|ng|nh|ch|ck|kh|ph|th|tr|gh|sh|wh";
    private static final int ACRONYM = 5;
    private static final int CONSONANTS = 3;

    private Mash() {}

    public static boolean is(String words) {
        var tokens = Tokens.of(Repair.repaired(words));
        return tokens.size() == 1 && tokens.getFirst().isWord() && !isSpoken(tokens.getFirst());
    }

    private static boolean isSpoken(Token word) {
        return isAcronym(word.text()) || (hasVowel(word.key()) && clusters(word.key()) <= CONSONANTS);
    }

    private static boolean isAcronym(String text) {
        return text.length() <= ACRONYM && text.chars().allMatch(Character::isUpperCase);
    }

    private static boolean hasVowel(String key) {
        return key.chars().anyMatch(letter -> Letters.isVowel((char) letter));
    }

    /** The longest run of consonants. */
    private static int clusters(String key) {
        var sounds = key.replaceAll(DIGRAPHS, "h");
        var longest = 0;
        var run = 0;
        for (var at = 0; at < sounds.length(); at++) {
            run = Letters.isVowel(sounds.charAt(at)) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
