package vn.tiendo.domain.reporting;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.domain.catalogue.IndicatorCode;

/**
 * One fact of a report: so many of an indicator, at one time (M-07). It holds what was said and seen, so that the same
 * answers can be made of it again.
 *
 * @param subCounts by code, each at most {@code count} (M-08)
 * @param organisation what was founded, for a founding and for the members found new at one
 * @param marks what rules found
 */
public record Line(
        IndicatorCode indicator,
        int count,
        Map<String, Integer> subCounts,
        When when,
        Decision decision,
        Optional<Workplace> workplace,
        Optional<Organisation> organisation,
        List<Mark> marks) {
    public Line {
        if (count < 0) {
            throw new IllegalArgumentException("expected a count of 0 or more, found %d".formatted(count));
        }
        for (var sub : subCounts.entrySet()) {
            if (sub.getValue() < 0 || sub.getValue() > count) {
                throw new IllegalArgumentException(
                        "expected 0 <= %s <= %d, found %d".formatted(sub.getKey(), count, sub.getValue()));
            }
        }
        subCounts = Collections.unmodifiableMap(new TreeMap<>(subCounts));
        marks = List.copyOf(marks);
    }

    /** A bare line: only how many of what, and when. */
    public static Line of(IndicatorCode indicator, int count, When when) {
        return new Line(
                indicator, count, Map.of(), when, new Decision.None(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Whether its decision is not issued yet; it does not count until it is (C-14, R-04). */
    public boolean awaitsDecision() {
        return decision instanceof Decision.Awaited;
    }

    /** The same with these of it counted apart. */
    public Line of(Map<String, Integer> others) {
        return new Line(indicator, count, others, when, decision, workplace, organisation, marks);
    }

    /** The same by that decision. */
    public Line by(Decision other) {
        return new Line(indicator, count, subCounts, when, other, workplace, organisation, marks);
    }

    /** The same at another time. */
    public Line at(When other) {
        return new Line(indicator, count, subCounts, other, decision, workplace, organisation, marks);
    }

    /** The same at a workplace. */
    public Line in(Optional<Workplace> place) {
        return new Line(indicator, count, subCounts, when, decision, place, organisation, marks);
    }

    /** The same about an organisation. */
    public Line about(Organisation founded) {
        return new Line(indicator, count, subCounts, when, decision, workplace, Optional.of(founded), marks);
    }

    /** The same with what rules found. */
    public Line marked(List<Mark> found) {
        return new Line(indicator, count, subCounts, when, decision, workplace, organisation, found);
    }
}
