package vn.tiendo.domain.catalogue;

/** How a programme prints percentages (M-19). */
public record Percentages(int decimals, Rounding rounding) {
    /** One decimal, half up. */
    public static final Percentages DEFAULT = new Percentages(1, Rounding.HALF_UP);

    /** What becomes of the digits that are not shown. */
    public enum Rounding {
        HALF_UP,
        TRUNCATE
    }
}
