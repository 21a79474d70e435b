package vn.tiendo.domain.people;

/** The internal name of a person who reports or reads. */
public record PersonId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
