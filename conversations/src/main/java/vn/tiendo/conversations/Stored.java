package vn.tiendo.conversations;

import java.util.List;
import vn.tiendo.domain.progress.Figures;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** What was stored, as far as an answer may look at it: figures by ledger, and a unit's newest reports. */
public interface Stored extends Figures {
    /** The newest reports of a unit, newest first, at most {@code limit}. */
    List<Report> latest(UnitId unit, int limit);
}
