package vn.tiendo.conversations.questions;

/** The place of one fact among several of its kind: the second of three. */
public record Nth(int number, int of) {
    private static final String[] WORDS = {"nhất", "hai", "ba", "tư", "năm"};

    public boolean isOneOfSeveral() {
        return of > 1;
    }

    /** " thứ hai", or nothing where it is the only one. */
    public String after() {
        if (of == 1) {
            return "";
        }
        return " thứ " + (number <= WORDS.length ? WORDS[number - 1] : String.valueOf(number));
    }
}
