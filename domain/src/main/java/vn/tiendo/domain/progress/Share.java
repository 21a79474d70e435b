package vn.tiendo.domain.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import vn.tiendo.domain.catalogue.Percentages;

/** An exact fraction of a count; {@code whole} is above zero, so that there is no division by it. */
public record Share(int part, int whole) implements Comparable<Share> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (whole <= 0) {
            throw new IllegalArgumentException("expected a whole above 0, found %d".formatted(whole));
        }
    }

    /** In per cent, as a programme rounds; what is below 100 never rounds to 100. */
    public BigDecimal percent(Percentages style) {
        var rounded = percent(
                style.decimals(),
                switch (style.rounding()) {
                    case HALF_UP -> RoundingMode.HALF_UP;
                    case TRUNCATE -> RoundingMode.DOWN;
                });
        return part < whole && rounded.compareTo(HUNDRED) >= 0 ? percent(style.decimals(), RoundingMode.DOWN) : rounded;
    }

    @Override
    public int compareTo(Share other) {
        return cross(part, other.whole).compareTo(cross(other.part, whole));
    }

    private BigDecimal percent(int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), decimals, mode);
    }

    private static BigInteger cross(int one, int other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
