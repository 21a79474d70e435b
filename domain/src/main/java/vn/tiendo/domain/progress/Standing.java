package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.units.UnitId;

/**
 * A unit's result in one indicator against its aim.
 *
 * @param period the period asked for
 * @param aimedAt the period to which the aim belongs: the year, when a part of the year is asked for
 * @param inTarget what counts against the aim
 * @param outside what units without a target added (M-16); never divided
 * @param aim the unit's own, or the sum of those below
 * @param summed whether the aim is the sum of those below, the unit having none of its own
 * @param below the sum of the aims of the units below, where it is not the unit's aim (M-06)
 * @param adjusted how the aim was changed within the days asked for, if it was (A-33, C-55)
 * @param years what counts in each year of a yearly minimum so far; empty for other aims
 * @param verdict where the result stands; open while results of an unknown day may make up for what is missing (C-23)
 */
public record Standing(
        UnitId unit,
        Indicator indicator,
        Period period,
        Period aimedAt,
        Tally inTarget,
        Tally outside,
        Aim aim,
        boolean summed,
        OptionalInt below,
        Optional<Adjustment> adjusted,
        Map<Integer, Integer> years,
        Verdict verdict) {
    public Standing {
        years = years.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(years));
    }

    /** A standing with the verdict that its numbers give. */
    Standing(
            UnitId unit,
            Indicator indicator,
            Period period,
            Period aimedAt,
            Tally inTarget,
            Tally outside,
            Aim aim,
            boolean summed,
            OptionalInt below,
            Optional<Adjustment> adjusted,
            Map<Integer, Integer> years) {
        this(
                unit,
                indicator,
                period,
                aimedAt,
                inTarget,
                outside,
                aim,
                summed,
                below,
                adjusted,
                years,
                verdict(inTarget, aim, years));
    }

    /** A change of an aim: from which day the new one holds, and what held before. */
    public record Adjustment(LocalDate from, Aim before) {}

    /** The day from which a changed aim holds. */
    public Optional<LocalDate> adjustedFrom() {
        return adjusted.map(Adjustment::from);
    }

    /** Everything reported, in and outside target. */
    public Tally total() {
        return inTarget.plus(outside);
    }

    public int counted() {
        return inTarget.counted();
    }

    private static Verdict verdict(Tally inTarget, Aim aim, Map<Integer, Integer> years) {
        var verdict = aim instanceof Aim.YearlyMinimum minimum
                ? Verdict.ofYears(years, minimum)
                : Verdict.of(inTarget.counted(), aim);
        return verdict instanceof Verdict.Below(var missing) && missing <= inTarget.undated()
                ? new Verdict.Open()
                : verdict;
    }

    /** What the result is a share of; none without a number above zero and for a yearly minimum. */
    public Optional<Share> share() {
        var whole = whole();
        return whole.isPresent() && whole.getAsInt() > 0
                ? Optional.of(new Share(counted(), whole.getAsInt()))
                : Optional.empty();
    }

    /** The number that is 100 %: of a range the high end. */
    public OptionalInt whole() {
        return switch (aim) {
            case Aim.Fixed(var count) -> OptionalInt.of(count);
            case Aim.PhaseTotal(var count) -> OptionalInt.of(count);
            case Aim.ShareOfBase share -> OptionalInt.of(share.count());
            case Aim.Range(var _, var high) -> OptionalInt.of(high);
            case Aim.YearlyMinimum(var _, var _), Aim.Unassigned(), Aim.NotEntered(), Aim.Inferred(var _) ->
                OptionalInt.empty();
        };
    }

    /** Whether the unit itself was given an aim. */
    boolean isGiven() {
        return isAimed() && !summed;
    }

    /** Whether the unit itself was given a number to be measured by in this period. */
    public boolean isMeasured() {
        return isGiven() && !isPart() && !(verdict instanceof Verdict.Open);
    }

    /** Whether a part of the year stands against the year's aim: a partial result, which no verdict is passed on. */
    public boolean isPart() {
        return aimedAt instanceof Period.Year && !period.equals(aimedAt);
    }

    /** Whether somebody gave the unit, or all below it, an aim for this period, entered or not. */
    public boolean isAimed() {
        return !(aim instanceof Aim.Unassigned);
    }
}
