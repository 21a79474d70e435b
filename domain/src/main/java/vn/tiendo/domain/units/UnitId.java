package vn.tiendo.domain.units;

/** The internal, meaningless name of a unit; official codes are dated attributes. */
public record UnitId(String value) implements Comparable<UnitId> {
    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
