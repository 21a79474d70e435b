package vn.tiendo.domain.catalogue;

/** The short, stable name of an indicator, such as {@code KN_DV}. */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {
    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
