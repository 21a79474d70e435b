package vn.tiendo.conversations.language;

/**
 * A run of letters, a run of digits or one sign of a message.
 *
 * @param text as typed, after repair
 * @param letters lower-case letters with hats and hooks, without the tone
 * @param tone the tone, 0 to 5
 * @param key what it is compared by: lower case, no marks, no distinction of i and y
 * @param apart whether space comes before it
 */
record Token(String text, String letters, int tone, String key, int start, boolean apart) {
    boolean isNumber() {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    boolean is(char sign) {
        return text.length() == 1 && text.charAt(0) == sign;
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it was typed with any mark. */
    boolean isMarked() {
        return tone > 0 || !letters.equals(Letters.plain(letters));
    }

    /** Whether it may be the word, typed with all, some or none of its marks, hỏi and ngã confused. */
    boolean mayBe(Token word) {
        return key.equals(word.key) && (letters.equals(word.letters) || mayBeMarked(word)) && toneMayBe(word.tone);
    }

    /** Whether it is the word with all its marks, hỏi and ngã confused. */
    boolean isWholly(Token word) {
        return mayBe(word) && (tone > 0 || word.tone == 0) && isMarked() == word.isMarked();
    }

    private boolean toneMayBe(int other) {
        return tone == 0 || tone == other || (tone >= 3 && tone <= 4 && other >= 3 && other <= 4);
    }

    private boolean mayBeMarked(Token word) {
        for (var i = 0; i < Math.min(letters.length(), word.letters.length()); i++) {
            var letter = letters.charAt(i);
            if (letter != word.letters.charAt(i) && letter != Letters.plain(word.letters.charAt(i))) {
                return letter == 'y' || letter == 'i';
            }
        }
        return true;
    }

    int end() {
        return start + text.length();
    }
}
