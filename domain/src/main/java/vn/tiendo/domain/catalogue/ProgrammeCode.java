package vn.tiendo.domain.catalogue;

/** The short, stable name of a programme, such as {@code hp-nq28}. */
public record ProgrammeCode(String value) implements Comparable<ProgrammeCode> {
    @Override
    public int compareTo(ProgrammeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
