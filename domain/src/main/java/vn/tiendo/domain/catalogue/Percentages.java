package vn.tiendo.domain.catalogue;

/**
 * How a programme prints and reads percentages (M-19).
 *
 * @param overIsAtLeast whether "trên 50%" includes exactly 50 %, as the press uses it
 */
public record Percentages(int decimals, Rounding rounding, boolean overIsAtLeast) {
    /** One decimal, half up. */
    public static final Percentages DEFAULT = new Percentages(1, Rounding.HALF_UP);

    /** Where "trên 50%" is what the words say. */
    public Percentages(int decimals, Rounding rounding) {
        this(decimals, rounding, false);
    }

    /** What becomes of the digits that are not shown. */
    public enum Rounding {
        HALF_UP,
        TRUNCATE
    }
}
