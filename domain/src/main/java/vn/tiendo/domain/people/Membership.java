package vn.tiendo.domain.people;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.domain.units.UnitId;

/** A person in a unit with a role, for a while; {@code until} is the first day on which it no longer holds. */
public record Membership(
        String id, PersonId person, UnitId unit, Role role, LocalDate from, Optional<LocalDate> until) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
