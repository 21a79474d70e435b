package vn.tiendo.domain.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.progress.Progress;
import vn.tiendo.domain.units.UnitId;

/** What a unit without a result in some period has said about it: silence is never called zero (A-16, M-10). */
public enum Silence {
    /** It said that nothing happened. */
    NOTHING_HAPPENED,
    /** It or units below it reported something, but neither a result here nor that there was none. */
    PARTLY,
    /** Neither it nor anybody below it reported anything. */
    NOT_REPORTED;

    /** What {@code unit} and those below it said of {@code indicator} in {@code period}. */
    public static Silence of(Progress progress, UnitId unit, Period period, IndicatorCode indicator) {
        var days = progress.programme().days(period);
        var own = ofOne(progress, unit, days, indicator);
        if (own == NOTHING_HAPPENED) {
            return own;
        }
        var below = ofLeaves(progress, unit, days, indicator, progress.asOf());
        if (below.isEmpty()) {
            return own;
        }
        if (own == NOT_REPORTED && below.stream().allMatch(NOTHING_HAPPENED::equals)) {
            return NOTHING_HAPPENED;
        }
        return own == NOT_REPORTED && below.stream().allMatch(NOT_REPORTED::equals) ? NOT_REPORTED : PARTLY;
    }

    private static List<Silence> ofLeaves(
            Progress progress, UnitId unit, Days days, IndicatorCode indicator, LocalDate on) {
        var found = new ArrayList<Silence>();
        for (var child : progress.catalogue().units().under(unit, on)) {
            var own = ofOne(progress, child, days, indicator);
            var below = ofLeaves(progress, child, days, indicator, on);
            if (below.isEmpty() || own != NOT_REPORTED) {
                found.add(own);
            } else {
                found.addAll(below);
            }
        }
        return found;
    }

    private static Silence ofOne(Progress progress, UnitId unit, Days days, IndicatorCode indicator) {
        var statements = Statements.of(progress.programme(), unit, days, progress.figures());
        if (statements.saysNothing(indicator)) {
            return NOTHING_HAPPENED;
        }
        return statements.isEmpty() ? NOT_REPORTED : PARTLY;
    }
}
