package vn.tiendo.domain.reminding;

import java.time.LocalDate;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.units.UnitId;

/**
 * A reporter's wish to be reminded of a period's report later, once: not before {@code until}, and on that day in any case. It holds
 * for all programmes that ask for the same.
 */
public record Snooze(Period period, UnitId unit, PersonId person, LocalDate until) {
    /** The same for every repeat: a person puts off a unit's period once. */
    public String id() {
        return String.join(":", period.code(), unit.value(), person.value());
    }
}
