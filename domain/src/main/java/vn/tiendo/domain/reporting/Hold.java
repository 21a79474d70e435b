package vn.tiendo.domain.reporting;

import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.rules.RuleCode;

/** Why a report waits for the level above (M-14). */
public sealed interface Hold {
    /** A programme counts only what the level above has confirmed. */
    record ByProgramme(ProgrammeCode programme) implements Hold {}

    /** The reporter asked the level above to let a rule's finding pass. */
    record ForOverride(RuleCode rule) implements Hold {}

    /** It may be what another report said before. */
    record Likeness(ReportId other) implements Hold {}

    /** It takes something out of a figure that is fixed (A-30, section 2.10). */
    record OutOfFixed(ProgrammeCode programme, Period period) implements Hold {}
}
