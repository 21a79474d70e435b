package vn.tiendo.domain.catalogue;

import java.math.BigInteger;
import java.time.LocalDate;

/**
 * What a unit is to reach in an indicator and period. The three ways of having no number are types of
 * their own (C-20): {@link Unassigned}, {@link NotEntered} and {@code Fixed(0)}.
 */
public sealed interface Aim {
    /** A whole number for the period. */
    record Fixed(int count) implements Aim {}

    /** From {@code low} to {@code high}; the share is taken of the high end, the low end is the floor (C-21). */
    record Range(int low, int high) implements Aim {
        public Range {
            if (low < 0 || low > high) {
                throw new IllegalArgumentException("expected 0 <= low <= high, found %d–%d".formatted(low, high));
            }
        }
    }

    /** At least {@code count} in every year from {@code firstYear} on; the phase's sum is information only. */
    record YearlyMinimum(int count, int firstYear) implements Aim {}

    /**
     * A share of a base, as a count rounded up.
     *
     * @param basisPoints hundredths of a per cent: 4 % is 400
     * @param what what the base counts: "tổng số đảng viên trong các đơn vị kinh tế tư nhân"
     * @param baseOn the day the base was counted; a base frozen for a term keeps its first day
     */
    record ShareOfBase(int basisPoints, int base, LocalDate baseOn, String what) implements Aim {
        /** The least count that is at least the share: 4 % of 1.434 is 58. */
        public int count() {
            var product = BigInteger.valueOf(basisPoints).multiply(BigInteger.valueOf(base));
            return product.add(BigInteger.valueOf(9_999))
                    .divide(BigInteger.valueOf(10_000))
                    .intValueExact();
        }
    }

    /** A number for the whole phase, summed since its start. */
    record PhaseTotal(int count) implements Aim {}

    /** No target is assigned: the result is shown without a percentage ("không giao chỉ tiêu"). */
    record Unassigned() implements Aim {}

    /** A target exists but its number was not entered ("chưa nhập chỉ tiêu"). */
    record NotEntered() implements Aim {}

    /** Computed back from a published percentage; never shown as assigned (M-05, A-15). */
    record Inferred(int count) implements Aim {}
}
