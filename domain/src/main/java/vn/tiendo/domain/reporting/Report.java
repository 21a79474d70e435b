package vn.tiendo.domain.reporting;

import java.time.Instant;
import java.util.List;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.units.UnitId;

/**
 * What a unit reported, as one document of one or more lines (M-07). It is born by a confirmed draft, waits for the
 * level above where the programme asks for that, counts, and may be returned or withdrawn; each change is a new version
 * that leaves the old one in place (I-4).
 *
 * @param number the number people call it by, without gaps
 * @param programmes the programmes it feeds (C-12)
 * @param version 1 for the first
 * @param sentAt the platform's time of the confirming message (C-4)
 */
public record Report(
        ReportId id,
        long number,
        UnitId unit,
        List<ProgrammeCode> programmes,
        PersonId reporter,
        String channel,
        int version,
        Status status,
        Content content,
        Instant sentAt,
        Instant filedAt) {
    public Report {
        programmes = List.copyOf(programmes);
    }

    /** Where a report stands. */
    public enum Status {
        /** Waits for the level above; shown beside the figures, not in them (M-14). */
        PENDING,
        /** In the figures. */
        COUNTED,
        /** Sent back to the reporter with a reason. */
        RETURNED,
        /** Taken back; stays in the history. */
        WITHDRAWN
    }
}
