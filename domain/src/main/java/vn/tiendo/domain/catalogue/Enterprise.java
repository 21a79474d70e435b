package vn.tiendo.domain.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.units.UnitId;

/**
 * A private enterprise, cooperative or non-public service unit (M-17); the cell that reports is not assumed to be its own.
 *
 * @param type one of the catalogue's types of unit: "công ty TNHH", "hợp tác xã"
 * @param cell the cell it belongs to, if it has one
 * @param followedBy the unit that looks after it, of one without a cell
 * @param from the day it began, if that is known
 * @param until the first day on which it was no more, if it has ended
 */
public record Enterprise(
        String id,
        String name,
        List<String> otherNames,
        Optional<String> taxCode,
        String type,
        Optional<UnitId> cell,
        Optional<UnitId> followedBy,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public Enterprise {
        otherNames = List.copyOf(otherNames);
    }

    /** One that nobody in particular looks after. */
    public Enterprise(
            String id,
            String name,
            List<String> otherNames,
            Optional<String> taxCode,
            String type,
            Optional<UnitId> cell) {
        this(id, name, otherNames, taxCode, type, cell, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it had not begun by {@code day}. */
    public boolean isToCome(LocalDate day) {
        return from.filter(day::isBefore).isPresent();
    }

    /** Whether it was no more on {@code day}. */
    public boolean isGone(LocalDate day) {
        return until.filter(end -> !day.isBefore(end)).isPresent();
    }
}
