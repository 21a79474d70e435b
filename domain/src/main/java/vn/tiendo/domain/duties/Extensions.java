package vn.tiendo.domain.duties;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.units.UnitId;

/** The longer time that the level above has given to units for a period's report. */
@FunctionalInterface
public interface Extensions {
    /** Nobody was given longer. */
    Extensions NONE = (_, _, _) -> Optional.empty();

    /** The last day that {@code unit} was given, if it was. */
    Optional<LocalDate> until(ProgrammeCode programme, Period period, UnitId unit);
}
