package vn.tiendo.domain.progress;

import java.util.Map;
import vn.tiendo.domain.catalogue.Aim;

/** Where a count stands against an aim, told from whole numbers alone (M-20). */
public sealed interface Verdict {
    /** Below the target, or below the low end of a range, by {@code missing}. */
    record Below(int missing) implements Verdict {}

    /** Exactly the target, or inside the range. */
    record Met() implements Verdict {}

    /** Above the target, or above the high end of a range, by {@code surplus}. */
    record Exceeded(int surplus) implements Verdict {}

    /** There is no number to compare with (C-20). */
    record Open() implements Verdict {}

    /** Whether the aim is reached or passed. */
    default boolean reached() {
        return switch (this) {
            case Met(), Exceeded(var _) -> true;
            case Below(var _), Open() -> false;
        };
    }

    /** The verdict on {@code counted} against {@code aim}; a yearly minimum needs {@link #ofYears}. */
    static Verdict of(int counted, Aim aim) {
        return switch (aim) {
            case Aim.Fixed(var count) -> between(counted, count, count);
            case Aim.PhaseTotal(var count) -> between(counted, count, count);
            case Aim.ShareOfBase share -> between(counted, share.count(), share.count());
            case Aim.Range(var low, var high) -> between(counted, low, high);
            case Aim.YearlyMinimum(var count, var _) -> between(counted, count, count);
            case Aim.Unassigned(), Aim.NotEntered(), Aim.Inferred(var _) -> new Open();
        };
    }

    /** A yearly minimum, year by year: short while one year is, whatever the sum says. */
    static Verdict ofYears(Map<Integer, Integer> years, Aim.YearlyMinimum aim) {
        int missing = years.values().stream()
                .mapToInt(counted -> Math.max(0, aim.count() - counted))
                .sum();
        int surplus = years.values().stream()
                .mapToInt(counted -> counted - aim.count())
                .sum();
        if (missing > 0) {
            return new Below(missing);
        }
        return surplus > 0 ? new Exceeded(surplus) : new Met();
    }

    private static Verdict between(int counted, int low, int high) {
        if (counted < low) {
            return new Below(low - counted);
        }
        return counted > high ? new Exceeded(counted - high) : new Met();
    }
}
