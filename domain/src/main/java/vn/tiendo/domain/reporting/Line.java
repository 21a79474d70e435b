package vn.tiendo.domain.reporting;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.domain.catalogue.IndicatorCode;

/**
 * One fact of a report: so many of an indicator, at one time (M-07).
 *
 * @param subCounts by code, each at most {@code count} (M-08)
 * @param enterprise the name as catalogued or as the reporter gave it
 * @param awaitsDecision the decision is not issued yet; does not count until it is (C-14, R-04)
 */
public record Line(
        IndicatorCode indicator,
        int count,
        Map<String, Integer> subCounts,
        When when,
        Optional<String> decision,
        Optional<String> enterprise,
        Optional<String> organisation,
        boolean awaitsDecision) {
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
    }

    /** A bare line without sub-counts, decision or enterprise. */
    public static Line of(IndicatorCode indicator, int count, When when) {
        return new Line(indicator, count, Map.of(), when, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
