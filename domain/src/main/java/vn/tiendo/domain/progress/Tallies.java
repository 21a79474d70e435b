package vn.tiendo.domain.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
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
            var now = entry.now();
            int year = ledger.key().year();
            now.counted().ifPresent(content -> {
                add(content, year, this::counted);
                end(content, year);
            });
            now.leaving().ifPresent(content -> add(content, year, line -> correcting(line, -1, entry)));
            now.waiting().ifPresent(content -> {
                if (now.counted().isEmpty()) {
                    add(content, year, line -> pending(line, entry));
                } else if (!now.counted().equals(now.waiting())) {
                    add(content, year, line -> correcting(line, 1, entry));
                    add(now.counted().get(), year, line -> correcting(line, -1, entry));
                }
            });
        }
    }

    private void add(Content content, int year, Function<Line, Tally> as) {
        if (content instanceof Content.Events(var lines)) {
            for (var line : lines) {
                if (isCountedHere(line, year)) {
                    sums.merge(line.indicator(), as.apply(line), Tally::plus);
                }
            }
        }
    }

    private void end(Content content, int year) {
        if (content instanceof Content.Ended(var indicator, var count, var _, var on)
                && days.contains(on)
                && programme.calendar().yearOf(on) == year) {
            sums.merge(indicator, Tally.ended(count), Tally::plus);
        }
    }

    /** A line of several years stands in the ledger of each; the first that is read counts it. */
    private boolean isCountedHere(Line line, int year) {
        var when = line.when().days();
        return when.overlaps(days)
                && year == Math.max(firstYear, programme.calendar().yearOf(when.first()));
    }

    private Tally counted(Line line) {
        if (line.awaitsDecision()) {
            return Tally.awaiting(line.count());
        }
        return line.when().days().within(days)
                ? Tally.counting(line.count(), line.subCounts(), year(line))
                : Tally.undated(line.count(), line.when().days());
    }

    private static Tally pending(Line line, Ledger.Entry entry) {
        return line.awaitsDecision() ? Tally.awaiting(line.count()) : Tally.pending(line.count(), entry.report());
    }

    /** What a line adds to, or takes from, what counts; one that awaits its decision does neither. */
    private Tally correcting(Line line, int sign, Ledger.Entry entry) {
        boolean counts = !line.awaitsDecision() && line.when().days().within(days);
        return Tally.correcting(counts ? sign * line.count() : 0, entry.report());
    }

    /** The year of a line that lies in one. */
    private Map<Integer, Integer> year(Line line) {
        int year = programme.calendar().yearOf(line.when().days().first());
        boolean one = year == programme.calendar().yearOf(line.when().days().last());
        return one ? Map.of(year, line.count()) : Map.of();
    }
}
