package vn.tiendo.domain.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.units.UnitId;

/**
 * An aim given to a unit for an indicator and period, by a decision, from a day on (M-03, M-04). A later version of the
 * same programme, indicator, unit and period supersedes an earlier one from its own {@code from}.
 */
public record Target(
        ProgrammeCode programme,
        IndicatorCode indicator,
        UnitId unit,
        Period period,
        Aim aim,
        Origin origin,
        Optional<String> decision,
        LocalDate from) {
    /** Where a target comes from (M-05). */
    public enum Origin {
        ASSIGNED,
        SELF_REGISTERED
    }
}
