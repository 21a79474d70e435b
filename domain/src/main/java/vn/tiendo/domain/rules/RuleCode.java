package vn.tiendo.domain.rules;

/** The name under which files and people know a rule: {@code R-20}. */
public record RuleCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
