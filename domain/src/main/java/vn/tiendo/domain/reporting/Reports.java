package vn.tiendo.domain.reporting;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import vn.tiendo.domain.units.UnitId;

/** The reports that were filed; a port. */
public interface Reports {
    /**
     * Files the report that {@code numbered} makes for the next free number, once per {@code id}: if a report of that id
     * is there already, it is returned as it stands (I-2).
     */
    Report file(ReportId id, LongFunction<Report> numbered);

    /** Stores reports that bear their numbers already, in one write; those that are there stay as they are. */
    void bring(List<Report> numbered);

    Optional<Report> find(ReportId id);

    Optional<Report> byNumber(long number);

    /** The newest reports of a unit, newest first. */
    List<Report> latest(UnitId unit, int limit);

    /** Every report, in chunks behind the scenes; for a recount only. Close it. */
    Stream<Report> all();
}
