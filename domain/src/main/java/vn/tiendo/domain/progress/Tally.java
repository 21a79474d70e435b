package vn.tiendo.domain.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.reporting.ReportId;

/**
 * What was reported of one indicator in some days.
 *
 * @param counted what counts; the numerator of every answer
 * @param subCounts the "trong đó" of what counts (M-08)
 * @param years what counts by reporting year; what may lie in several years is in none
 * @param pending what waits for the level above, beside the figures
 * @param pendingReports the reports in which it stands
 * @param correcting what corrections that wait for the level above would change, beside the figures
 * @param awaiting what waits for its decision (C-14)
 * @param undated what counts but may lie outside these days ("chưa rõ ngày", C-23, C-54)
 * @param undatedIn the days in which it lies; empty if there is none
 * @param ended organisations that are no more; nothing that counts is less for them
 */
public record Tally(
        int counted,
        Map<String, Integer> subCounts,
        Map<Integer, Integer> years,
        int pending,
        Set<ReportId> pendingReports,
        Correcting correcting,
        int awaiting,
        int undated,
        Optional<Days> undatedIn,
        int ended) {
    /** Nothing reported. */
    public static final Tally NONE =
            new Tally(0, Map.of(), Map.of(), 0, Set.of(), Correcting.NONE, 0, 0, Optional.empty(), 0);

    public Tally {
        subCounts = Map.copyOf(subCounts);
        years = Map.copyOf(years);
        pendingReports = Set.copyOf(pendingReports);
    }

    /** How many of what counts are of a kind. */
    int part(String kind) {
        return subCounts.getOrDefault(kind, 0);
    }

    /** What counts: so many, of which some are of a kind, in some years. */
    static Tally counting(int counted, Map<String, Integer> subCounts, Map<Integer, Integer> years) {
        return new Tally(counted, subCounts, years, 0, Set.of(), Correcting.NONE, 0, 0, Optional.empty(), 0);
    }

    /** What counts but may lie outside. */
    static Tally undated(int count, Days in) {
        return new Tally(0, Map.of(), Map.of(), 0, Set.of(), Correcting.NONE, 0, count, Optional.of(in), 0);
    }

    /** What waits for the level above in a report. */
    static Tally pending(int count, ReportId report) {
        return new Tally(0, Map.of(), Map.of(), count, Set.of(report), Correcting.NONE, 0, 0, Optional.empty(), 0);
    }

    /** What a correction of a report would change. */
    static Tally correcting(int difference, ReportId report) {
        var correcting = new Correcting(difference, Set.of(report));
        return new Tally(0, Map.of(), Map.of(), 0, Set.of(), correcting, 0, 0, Optional.empty(), 0);
    }

    /** Organisations that are no more. */
    static Tally ended(int count) {
        return new Tally(0, Map.of(), Map.of(), 0, Set.of(), Correcting.NONE, 0, 0, Optional.empty(), count);
    }

    /** What waits for its decision. */
    static Tally awaiting(int count) {
        return new Tally(0, Map.of(), Map.of(), 0, Set.of(), Correcting.NONE, count, 0, Optional.empty(), 0);
    }

    public Tally plus(Tally other) {
        if (other.isNone()) {
            return this;
        }
        if (isNone()) {
            return other;
        }
        return new Tally(
                counted + other.counted,
                sum(subCounts, other.subCounts),
                sum(years, other.years),
                pending + other.pending,
                union(pendingReports, other.pendingReports),
                correcting.plus(other.correcting),
                awaiting + other.awaiting,
                undated + other.undated,
                span(undatedIn, other.undatedIn),
                ended + other.ended);
    }

    /** The sum of some, as if one were added to the next. */
    static Tally sum(List<Tally> tallies) {
        var some = tallies.stream().filter(one -> !one.isNone()).toList();
        if (some.size() <= 1) {
            return some.isEmpty() ? NONE : some.getFirst();
        }
        int counted = 0;
        int pending = 0;
        int difference = 0;
        int awaiting = 0;
        int undated = 0;
        int ended = 0;
        var subCounts = new HashMap<String, Integer>();
        var years = new HashMap<Integer, Integer>();
        var pendingReports = new HashSet<ReportId>();
        var corrected = new HashSet<ReportId>();
        var undatedIn = Optional.<Days>empty();
        for (var one : some) {
            counted += one.counted;
            one.subCounts.forEach((kind, count) -> subCounts.merge(kind, count, Integer::sum));
            one.years.forEach((year, count) -> years.merge(year, count, Integer::sum));
            pending += one.pending;
            pendingReports.addAll(one.pendingReports);
            difference += one.correcting.difference();
            corrected.addAll(one.correcting.reports());
            awaiting += one.awaiting;
            undated += one.undated;
            undatedIn = span(undatedIn, one.undatedIn);
            ended += one.ended;
        }
        return new Tally(
                counted,
                subCounts,
                years,
                pending,
                pendingReports,
                corrected.isEmpty() ? Correcting.NONE : new Correcting(difference, corrected),
                awaiting,
                undated,
                undatedIn,
                ended);
    }

    private static Optional<Days> span(Optional<Days> one, Optional<Days> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().span(other.get())) : one.or(() -> other);
    }

    /** Whether nothing at all is known: neither a result, of a day or not, nor one that waits. */
    public boolean isEmpty() {
        return counted == 0 && pending == 0 && awaiting == 0 && undated == 0 && correcting.isNone() && ended == 0;
    }

    /** Cheaper than comparing with {@link #NONE}, for most cells of a large tree report little. */
    private boolean isNone() {
        return isEmpty() && subCounts.isEmpty() && years.isEmpty() && pendingReports.isEmpty();
    }

    static Set<ReportId> union(Set<ReportId> one, Set<ReportId> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        var union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    private static <K> Map<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        var sum = new HashMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }
}
