package vn.tiendo.config.tree;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant by a misspelt word. */
public final class Spelling {
    private Spelling() {}

    /** The nearest of {@code words}, if one is near: a third of its letters may differ. */
    public static Optional<String> nearest(String word, Collection<String> words) {
        return words.stream()
                .filter(one -> distance(word, one) <= Math.max(1, (one.length() + 1) / 3))
                .min(Comparator.comparingInt(one -> distance(word, one)));
    }

    /** How many letters must be put in, taken out or changed. */
    static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
