package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/**
 * How many reports changed a frozen figure afterwards.
 *
 * @param added those that came afterwards: bổ sung sau chốt
 * @param changed those that were there, and that were corrected, confirmed, returned or taken back afterwards
 */
public record Supplements(int added, int changed) {
    /** What of {@code units} reports was in an indicator's figure of some days then and is not as it was. */
    public static Supplements of(
            Programme programme, List<UnitId> units, Days days, IndicatorCode indicator, Figures then, Figures now) {
        var before = counted(programme, units, days, indicator, then);
        var known = known(programme, units, days, then);
        int added = 0;
        int changed = 0;
        for (var entry : counted(programme, units, days, indicator, now).entrySet()) {
            var lines = before.remove(entry.getKey());
            if (!entry.getValue().equals(lines)) {
                added += known.contains(entry.getKey()) ? 0 : 1;
                changed += known.contains(entry.getKey()) ? 1 : 0;
            }
        }
        return new Supplements(added, changed + before.size());
    }

    /**
     * The same of a unit, all below it, and those that had ended and whose results stay there.
     *
     * @param then the figures as they were fixed, of the same programme
     */
    public static Supplements below(Progress now, Progress then, UnitId top, Days days, IndicatorCode indicator) {
        return new Changes(now, then, days, indicator).below(top);
    }

    /** What is kept of the changes of an indicator since its figures were fixed. */
    private record Since(
            ProgrammeCode programme,
            Days days,
            IndicatorCode indicator,
            LocalDate asOf,
            LocalDate fixedOn,
            int firstYear,
            int lastYear)
            implements Aspect<Supplements> {}

    /** Adds the changes up, branch by branch: a report is one unit's. */
    private record Changes(Progress now, Progress then, Days days, IndicatorCode indicator) {
        Supplements below(UnitId top) {
            var calendar = now.programme().calendar();
            return below(
                    top,
                    now.figures()
                            .rolledUp(new Since(
                                    now.programme().code(),
                                    days,
                                    indicator,
                                    now.asOf(),
                                    then.asOf(),
                                    calendar.yearOf(days.first()),
                                    calendar.yearOf(days.last()))));
        }

        private Supplements below(UnitId unit, RolledUp<Supplements> kept) {
            var under = now.catalogue().units().under(unit, now.asOf());
            return under.isEmpty()
                    ? own(unit)
                    : kept.of(
                            unit,
                            _ -> under.stream().map(each -> below(each, kept)).reduce(own(unit), Supplements::plus));
        }

        private Supplements own(UnitId unit) {
            var own = of(now.programme(), List.of(unit), days, indicator, then.figures(), now.figures());
            return now.catalogue().units().formerly(unit, now.asOf()).stream()
                    .map(this::own)
                    .reduce(own, Supplements::plus);
        }
    }

    private Supplements plus(Supplements other) {
        return new Supplements(added + other.added, changed + other.changed);
    }

    private static Set<ReportId> known(Programme programme, List<UnitId> units, Days days, Figures figures) {
        var known = new HashSet<ReportId>();
        units.forEach(unit -> Ledger.of(programme, unit, days, figures)
                .forEach(ledger -> ledger.entries().forEach(entry -> known.add(entry.report()))));
        return known;
    }

    private static Map<ReportId, List<Line>> counted(
            Programme programme, List<UnitId> units, Days days, IndicatorCode indicator, Figures figures) {
        var found = new HashMap<ReportId, List<Line>>();
        for (var unit : units) {
            for (var ledger : Ledger.of(programme, unit, days, figures)) {
                for (var entry : ledger.entries()) {
                    var lines = lines(entry, days, indicator);
                    if (!lines.isEmpty()) {
                        found.put(entry.report(), lines);
                    }
                }
            }
        }
        return found;
    }

    private static List<Line> lines(Ledger.Entry entry, Days days, IndicatorCode indicator) {
        return entry.now().counted().stream()
                .flatMap(content ->
                        content instanceof Content.Events(var lines) ? lines.stream() : List.<Line>of().stream())
                .filter(line -> line.indicator().equals(indicator) && !line.awaitsDecision())
                .filter(line -> line.when().days().overlaps(days))
                .toList();
    }
}
