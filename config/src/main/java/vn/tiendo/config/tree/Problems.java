package vn.tiendo.config.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found wrong so far; everything is collected, nothing is thrown (I-8). */
public final class Problems {
    private final List<String> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** One thing wrong: where, what was expected, what was found. */
    public record Finding(Place place, String expected, String found) {}

    /** Notes that {@code file} is being read; problems are listed in the order of reading. */
    public void reading(String file) {
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    public void add(Place place, String expected, String found) {
        reading(place.file());
        findings.add(new Finding(place, expected, found));
    }

    public boolean none() {
        return findings.isEmpty();
    }

    /** By file in the order of reading, then by line. */
    public List<Finding> inOrder() {
        return findings.stream()
                .distinct()
                .sorted(Comparator.<Finding>comparingInt(
                                one -> files.indexOf(one.place().file()))
                        .thenComparingInt(one -> one.place().line()))
                .toList();
    }
}
