package vn.tiendo.conversations.language.script;

/**
 * A run of letters, a run of digits or one sign of a message.
 *
 * @param text as typed, after repair
 * @param letters lower-case letters with hats and hooks, without the tone
 * @param tone the tone, 0 to 5
 * @param key what it is compared by: lower case, no marks, no distinction of i and y
 * @param apart whether space comes before it
 */
public record Token(String text, String letters, int tone, String key, int start, boolean apart) {
    public boolean isNumber() {
        return Tokens.isDigit(text.charAt(0));
    }

    public boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    public boolean is(char sign) {
        return text.length() == 1 && text.charAt(0) == sign;
    }

    public boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it was typed with any mark. */
    public boolean isMarked() {
        return tone > 0 || !letters.equals(Letters.plain(letters));
    }

    /** Whether it may be the word, typed with all, some or none of its marks, hỏi and ngã confused. */
    public boolean mayBe(Token word) {
        return key.equals(word.key) && (letters.equals(word.letters) || mayBeMarked(word)) && toneMayBe(word.tone);
    }

    /** Whether it is the word with all its marks, hỏi and ngã confused. */
    public boolean isWholly(Token word) {
        return mayBe(word) && (tone > 0 || word.tone == 0) && isMarked() == word.isMarked() && hasHooksOf(word);
    }

    /** Whether it has each hat and hook of the word, or was typed without any mark. */
    private boolean hasHooksOf(Token word) {
        return !isMarked() || letters.equals(word.letters) || !mayDiffer(word);
    }

    private boolean mayDiffer(Token word) {
        return !Letters.plain(letters).equals(letters)
                || !Letters.plain(word.letters).equals(word.letters);
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

    public int end() {
        return start + text.length();
    }
}
