package vn.tiendo.domain.rules;

import java.time.LocalDate;
import java.util.List;

/** All versions of all rules; which ones hold is told by the day of the event, not of the report (I-9). */
public record Rules(List<Rule> versions) {
    /** No rule at all. */
    public static final Rules NONE = new Rules(List.of());

    /** No two versions of one rule hold on the same day; the loader has checked that. */
    public Rules {
        versions = List.copyOf(versions);
    }

    /** The versions in force on {@code day}, in the order of their files. */
    public List<Rule> on(LocalDate day) {
        return versions.stream().filter(rule -> rule.holdsOn(day)).toList();
    }
}
