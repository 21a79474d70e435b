package vn.tiendo.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All versions of all rules; which one holds is told by the day of the event, not of the report (I-9). */
public record Rules(List<Rule> versions) {
    /** No rule at all. */
    public static final Rules NONE = new Rules(List.of());

    /** No two versions of one check hold on the same day; the loader has checked that. */
    public Rules {
        versions = List.copyOf(versions);
    }

    /** The version of a check in force on {@code day}; a check that has none is not made. */
    public Optional<Rule> on(LocalDate day, Check check) {
        return versions.stream()
                .filter(rule -> rule.check() == check && rule.holdsOn(day))
                .findFirst();
    }
}
