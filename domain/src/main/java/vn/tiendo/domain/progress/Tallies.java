package vn.tiendo.domain.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.tiendo.domain.catalogue.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/** Sums a unit's ledgers over some days: reads one ledger for each reporting year they touch, and nothing else. */
final class Tallies {
    private final Programme programme;
    private final Days days;
    private final int firstYear;
    private final Map<IndicatorCode, Sum> sums = new HashMap<>();

    private Tallies(Programme programme, Days days) {
        this.programme = programme;
        this.days = days;
        this.firstYear = programme.calendar().yearOf(days.first());
    }

    /** What {@code unit} itself reported in {@code days}, by indicator; nothing for an indicator means none. */
    static Map<IndicatorCode, Tally> of(Programme programme, UnitId unit, Days days, Figures figures) {
        var tallies = new Tallies(programme, days);
        for (var ledger : Ledger.of(programme, unit, days, figures)) {
            tallies.add(ledger);
        }
        var result = new HashMap<IndicatorCode, Tally>();
        tallies.sums.forEach((indicator, sum) -> result.put(indicator, sum.tally()));
        return Map.copyOf(result);
    }

    private void add(Ledger ledger) {
        for (var entry : ledger.entries()) {
            if (entry.content() instanceof Content.Events(var lines)) {
                for (var line : lines) {
                    if (isCountedHere(line, ledger.key().year())) {
                        add(line, entry);
                    }
                }
            }
        }
    }

    /** A line of several years stands in the ledger of each; the first that is read counts it. */
    private boolean isCountedHere(Line line, int year) {
        var when = line.when().days();
        return when.overlaps(days)
                && year == Math.max(firstYear, programme.calendar().yearOf(when.first()));
    }

    private void add(Line line, Ledger.Entry entry) {
        var sum = sums.computeIfAbsent(line.indicator(), _ -> new Sum());
        switch (entry.status()) {
            case COUNTED -> addCounted(line, sum);
            case PENDING -> addPending(line, entry, sum);
            case RETURNED, WITHDRAWN -> {}
        }
    }

    private void addCounted(Line line, Sum sum) {
        if (line.awaitsDecision()) {
            sum.awaiting += line.count();
        } else if (line.when().days().within(days)) {
            sum.counted += line.count();
            line.subCounts().forEach((code, count) -> sum.subCounts.merge(code, count, Integer::sum));
            addYear(line, sum);
        } else {
            sum.undated += line.count();
        }
    }

    private static void addPending(Line line, Ledger.Entry entry, Sum sum) {
        if (line.awaitsDecision()) {
            sum.awaiting += line.count();
        } else {
            sum.pending += line.count();
            sum.pendingReports.add(entry.report());
        }
    }

    private void addYear(Line line, Sum sum) {
        var when = line.when().days();
        int year = programme.calendar().yearOf(when.first());
        if (year == programme.calendar().yearOf(when.last())) {
            sum.years.merge(year, line.count(), Integer::sum);
        }
    }

    private static final class Sum {
        private int counted;
        private int pending;
        private int awaiting;
        private int undated;
        private final Map<String, Integer> subCounts = new HashMap<>();
        private final Map<Integer, Integer> years = new HashMap<>();
        private final Set<ReportId> pendingReports = new HashSet<>();

        Tally tally() {
            return new Tally(counted, subCounts, years, pending, pendingReports, awaiting, undated);
        }
    }
}
