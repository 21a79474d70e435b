package vn.tiendo.domain.duties;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.progress.Aspect;
import vn.tiendo.domain.progress.Progress;
import vn.tiendo.domain.progress.RolledUp;
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
        return new Asking(progress, period, indicator).of(unit);
    }

    /** What is kept of what was said of an indicator in a period. */
    private record Sayings<T>(
            Class<?> of,
            ProgrammeCode programme,
            Period period,
            IndicatorCode indicator,
            LocalDate asOf,
            int firstYear,
            int lastYear)
            implements Aspect<T> {}

    /**
     * How many of those below a unit reported nothing at all.
     *
     * @param silent of whom nothing came
     * @param units all of them; 0 where nobody stands below
     */
    public record Share(int silent, int units) {}

    /** How many of those below {@code unit} reported nothing in {@code period}. */
    public static Share below(Progress progress, UnitId unit, Period period, IndicatorCode indicator) {
        var below = new Asking(progress, period, indicator).below(unit);
        return new Share(below.silent(), below.units());
    }

    /** What the cells below a unit said, or those above them that said something: how many of them what. */
    private record Below(int units, int nothing, int silent) {
        static final Below NOBODY = new Below(0, 0, 0);

        static Below one(Silence said) {
            return new Below(1, said == NOTHING_HAPPENED ? 1 : 0, said == NOT_REPORTED ? 1 : 0);
        }

        Below and(Below other) {
            return new Below(units + other.units, nothing + other.nothing, silent + other.silent);
        }

        boolean any() {
            return units > 0;
        }

        boolean allNothing() {
            return nothing == units;
        }

        boolean allSilent() {
            return silent == units;
        }
    }

    /** Asks branch by branch; what a unit with others below it comes to is kept. */
    private static final class Asking {
        private final Progress progress;
        private final IndicatorCode indicator;
        private final Days days;
        private final RolledUp<Silence> said;
        private final RolledUp<Below> below;

        Asking(Progress progress, Period period, IndicatorCode indicator) {
            this.progress = progress;
            this.indicator = indicator;
            this.days = progress.programme().days(period);
            this.said = progress.figures().rolledUp(sayings(Silence.class, period));
            this.below = progress.figures().rolledUp(sayings(Below.class, period));
        }

        private <T> Sayings<T> sayings(Class<?> of, Period period) {
            var calendar = progress.programme().calendar();
            return new Sayings<>(
                    of,
                    progress.programme().code(),
                    period,
                    indicator,
                    progress.asOf(),
                    calendar.yearOf(days.first()),
                    calendar.yearOf(days.last()));
        }

        Silence of(UnitId unit) {
            return under(unit).isEmpty() ? one(unit) : said.of(unit, _ -> together(one(unit), below(unit)));
        }

        private static Silence together(Silence own, Below below) {
            if (own != NOT_REPORTED || !below.any()) {
                return own;
            }
            if (below.allNothing()) {
                return NOTHING_HAPPENED;
            }
            return below.allSilent() ? NOT_REPORTED : PARTLY;
        }

        private Below below(UnitId unit) {
            return under(unit).isEmpty()
                    ? Below.NOBODY
                    : below.of(unit, _ -> under(unit).stream().map(this::at).reduce(Below.NOBODY, Below::and));
        }

        /** A unit's own word, else what those below it said. */
        private Below at(UnitId unit) {
            var own = one(unit);
            var under = own == NOT_REPORTED ? below(unit) : Below.NOBODY;
            return under.any() ? under : Below.one(own);
        }

        private List<UnitId> under(UnitId unit) {
            return progress.catalogue().units().under(unit, progress.asOf());
        }

        private Silence one(UnitId unit) {
            return ofOne(progress, unit, days, indicator);
        }
    }

    private static Silence ofOne(Progress progress, UnitId unit, Days days, IndicatorCode indicator) {
        var statements = Statements.of(progress.programme(), unit, days, progress.figures());
        if (statements.saysNothing(indicator)) {
            return NOTHING_HAPPENED;
        }
        return statements.isEmpty() ? NOT_REPORTED : PARTLY;
    }
}
