package vn.tiendo.conversations;

/**
 * How far somebody had been shown a conversation, where they said something, when they said it: the number of the last entry.
 * Where times cannot tell, the two differ. An answer needs a question that may have been shown (C-4), a yes one that
 * certainly was (C-63).
 *
 * @param surely up to here it had certainly been shown
 * @param perhaps up to here it may have been
 */
public record Sight(long surely, long perhaps) {
    /** Everything that was ever said. */
    public static final Sight ALL = new Sight(Long.MAX_VALUE, Long.MAX_VALUE);

    /** Nothing: what is late, and what is passed on from elsewhere, answers no question. */
    public static final Sight NONE = new Sight(-1, -1);

    /** Whether what was said after entry {@code after} had certainly been shown. */
    public boolean surelyPast(long after) {
        return surely > after;
    }

    /** Whether what was said after entry {@code after} may have been shown. */
    public boolean perhapsPast(long after) {
        return perhaps > after;
    }
}
