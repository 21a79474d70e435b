package vn.tiendo.domain.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import vn.tiendo.domain.units.UnitId;

/** The reports that were filed; a port. */
public interface Reports {
    /**
     * Files the report that {@code numbered} makes for the next free number, once per {@code id}: if a report of that id
     * is there already, it is returned as it stands (I-2). What only it may say is claimed by the same write, so that two at once
     * cannot both pass; if another report has a claim of these, nothing is written.
     */
    Filing file(ReportId id, Collection<ClaimKey> claims, LongFunction<Report> numbered);

    /** What came of filing. */
    sealed interface Filing {
        /** The report stands. */
        record Filed(Report report) implements Filing {}

        /** Other reports have these claims; at least one. */
        record Taken(Map<ClaimKey, Report> by) implements Filing {
            public Taken {
                by = Map.copyOf(by);
            }
        }
    }

    /** Stores reports that bear their numbers already, in one write; those that are there stay as they are. */
    void bring(List<Report> numbered);

    /**
     * Stores what {@code changed} has more than the version before it, if that is the version that stands (I-4). What
     * stands afterwards: this one, or what another made of the report meanwhile; empty if there is no such report.
     */
    Optional<Report> change(Report changed);

    Optional<Report> find(ReportId id);

    Optional<Report> byNumber(long number);

    /** The newest reports of a unit, newest first. */
    List<Report> latest(UnitId unit, int limit);

    /** The newest reports of several units, newest first. */
    List<Report> latest(Collection<UnitId> units, int limit);

    /** The reports of a unit numbered below {@code before}, newest first, at most {@code limit}. */
    List<Report> of(UnitId unit, long before, int limit);

    /** Those of these units that wait for the level above, oldest first, at most {@code limit} (message 39). */
    List<Report> pending(Collection<UnitId> units, int limit);

    /** How many of these units' reports wait for the level above. */
    long countPending(Collection<UnitId> units);

    /** Those of these units of which a line waits for its decision, oldest first, at most {@code limit} (C-14). */
    List<Report> awaitingDecision(Collection<UnitId> units, int limit);

    /** Every report, in chunks behind the scenes; for a recount only. Close it. */
    Stream<Report> all();
}
