package vn.tiendo.conversations;

import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.progress.Figures;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/** What was stored, as far as an answer may look at it: figures by ledger, a unit's newest reports, longer time given, look-ups. */
public interface Stored extends Figures {
    /** The report of that id, as it stands now. */
    Optional<Report> report(ReportId id);

    /** The newest reports of a unit, newest first, at most {@code limit}. */
    List<Report> latest(UnitId unit, int limit);

    /** What a look-up finds, as far as the speaker may see it (I-5). */
    <T> T look(LookUp<T> lookUp);

    /** Who was given longer to report. */
    Extensions extensions();
}
