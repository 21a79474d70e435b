package vn.tiendo.conversations.language;

/** Which words a "không" or "chưa" denies. */
final class Negation {
    private static final int REACH = 4;

    private Negation() {}

    /** Whether the word at a piece is denied by one shortly before it. */
    static boolean governs(Sentence sentence, int at) {
        for (var before = at - 1; before >= Math.max(0, at - REACH); before--) {
            if (sentence.is(before, Term.NOT, Term.NOTHING) && !isPast(sentence, before)) {
                return true;
            }
            if (!sentence.is(
                    before, Term.HAVE, Term.HAVE_MORE, Term.LITTLE, Term.NEW, Term.REPORT, Term.ALREADY, Term.OCCUR)) {
                return false;
            }
        }
        return false;
    }

    /** "chi bộ k có gì": the k is a negation; "5 k" is not. */
    private static boolean isPast(Sentence sentence, int at) {
        return sentence.key(at).equals("k") && sentence.isCount(at - 1);
    }
}
