package vn.tiendo.domain.duties;

import java.time.LocalDate;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.units.UnitId;

/**
 * Longer time that the level above has given to a unit for a period's report (section 4.4).
 *
 * @param until the last day it was given
 * @param reason in the words of whoever gave it
 */
public record Extension(ProgrammeCode programme, Period period, UnitId unit, LocalDate until, String reason) {
    /** The same for every day it is given again. */
    public String id() {
        return String.join(":", programme.value(), period.code(), unit.value());
    }
}
