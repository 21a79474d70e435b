package vn.tiendo.domain.progress;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.domain.reporting.ReportId;

/**
 * What was reported of one indicator in some days.
 *
 * @param counted what counts; the numerator of every answer
 * @param subCounts the "trong đó" of what counts (M-08)
 * @param years what counts by reporting year; what may lie in several years is in none
 * @param pending what waits for the level above, beside the figures
 * @param pendingReports the reports in which it stands
 * @param awaiting what waits for its decision (C-14)
 * @param undated what counts but may lie outside these days ("chưa rõ ngày", C-23)
 */
public record Tally(
        int counted,
        Map<String, Integer> subCounts,
        Map<Integer, Integer> years,
        int pending,
        Set<ReportId> pendingReports,
        int awaiting,
        int undated) {
    /** Nothing reported. */
    public static final Tally NONE = new Tally(0, Map.of(), Map.of(), 0, Set.of(), 0, 0);

    public Tally {
        subCounts = Collections.unmodifiableMap(new TreeMap<>(subCounts));
        years = Collections.unmodifiableMap(new TreeMap<>(years));
        pendingReports = Set.copyOf(pendingReports);
    }

    public Tally plus(Tally other) {
        if (other.equals(NONE)) {
            return this;
        }
        if (equals(NONE)) {
            return other;
        }
        var reports = new HashSet<>(pendingReports);
        reports.addAll(other.pendingReports);
        return new Tally(
                counted + other.counted,
                sum(subCounts, other.subCounts),
                sum(years, other.years),
                pending + other.pending,
                reports,
                awaiting + other.awaiting,
                undated + other.undated);
    }

    private static <K> Map<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
        var sum = new HashMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }
}
