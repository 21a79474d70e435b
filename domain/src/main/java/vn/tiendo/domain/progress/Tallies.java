package vn.tiendo.domain.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.units.UnitId;

/** Sums a unit's ledgers over some days: reads one ledger for each reporting year they touch, and nothing else. */
final class Tallies {
    private final Programme programme;
    private final Days days;
    private final int firstYear;
    private final Map<IndicatorCode, Tally> sums = new HashMap<>();

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
        return tallies.sums.isEmpty() ? Map.of() : Map.copyOf(tallies.sums);
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
        var tally = switch (entry.status()) {
            case COUNTED -> line.awaitsDecision() ? awaiting(line) : counted(line);
            case PENDING -> line.awaitsDecision() ? awaiting(line) : pending(line, entry);
            case RETURNED, WITHDRAWN -> Tally.NONE;
        };
        sums.merge(line.indicator(), tally, Tally::plus);
    }

    private Tally counted(Line line) {
        return line.when().days().within(days)
                ? new Tally(line.count(), line.subCounts(), year(line), 0, Set.of(), 0, 0, Optional.empty())
                : new Tally(
                        0,
                        Map.of(),
                        Map.of(),
                        0,
                        Set.of(),
                        0,
                        line.count(),
                        Optional.of(line.when().days()));
    }

    private static Tally pending(Line line, Ledger.Entry entry) {
        return new Tally(0, Map.of(), Map.of(), line.count(), Set.of(entry.report()), 0, 0, Optional.empty());
    }

    private static Tally awaiting(Line line) {
        return new Tally(0, Map.of(), Map.of(), 0, Set.of(), line.count(), 0, Optional.empty());
    }

    /** The year of a line that lies in one. */
    private Map<Integer, Integer> year(Line line) {
        int year = programme.calendar().yearOf(line.when().days().first());
        boolean one = year == programme.calendar().yearOf(line.when().days().last());
        return one ? Map.of(year, line.count()) : Map.of();
    }
}
