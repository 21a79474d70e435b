package vn.tiendo.conversations.language.script;

import java.text.Normalizer;

/** The letters of Vietnamese taken apart: plain letter, letter with its hook or hat, tone. */
public final class Letters {
    /** Combining tone marks in the order of {@link #tone}: sắc, huyền, hỏi, ngã, nặng. */
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

    private static final int SIZE = 0x1F00;
    private static final char[] PLAIN = new char[SIZE];
    private static final char[] TONELESS = new char[SIZE];
    private static final byte[] TONE = new byte[SIZE];

    static {
        for (char letter = 0; letter < SIZE; letter++) {
            PLAIN[letter] = letter;
            TONELESS[letter] = letter;
        }
        for (char letter = 0xC0; letter < SIZE; letter++) {
            takeApart(letter);
        }
        PLAIN['đ'] = 'd';
        PLAIN['Đ'] = 'D';
    }

    private Letters() {}

    private static void takeApart(char letter) {
        var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        if (parts.length() < 2 || parts.charAt(0) >= 0x80) {
            return;
        }
        PLAIN[letter] = parts.charAt(0);
        var rest = new StringBuilder();
        for (var i = 0; i < parts.length(); i++) {
            var tone = TONES.indexOf(parts.charAt(i)) + 1;
            if (tone > 0) {
                TONE[letter] = (byte) tone;
            } else {
                rest.append(parts.charAt(i));
            }
        }
        var toneless = Normalizer.normalize(rest, Normalizer.Form.NFC);
        TONELESS[letter] = toneless.length() == 1 ? toneless.charAt(0) : parts.charAt(0);
    }

    /** The letter without any mark. */
    public static char plain(char letter) {
        return letter < SIZE ? PLAIN[letter] : letter;
    }

    /** The letter without its tone. */
    static char toneless(char letter) {
        return letter < SIZE ? TONELESS[letter] : letter;
    }

    /** 0 level, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
    static int tone(char letter) {
        return letter < SIZE ? TONE[letter] : 0;
    }

    static char withTone(char letter, int tone) {
        if (tone == 0) {
            return letter;
        }
        var joined = Normalizer.normalize("" + letter + TONES.charAt(tone - 1), Normalizer.Form.NFC);
        return joined.length() == 1 ? joined.charAt(0) : letter;
    }

    public static boolean isVowel(char letter) {
        return "aeiouy".indexOf(Character.toLowerCase(plain(letter))) >= 0;
    }

    public static String plain(String words) {
        var plain = new StringBuilder(words.length());
        for (var i = 0; i < words.length(); i++) {
            plain.append(plain(words.charAt(i)));
        }
        return plain.toString();
    }
}
