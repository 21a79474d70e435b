package vn.tiendo.domain.reporting;

import java.util.Collection;
import java.util.Map;

/** Which report was first to say what only one may say; a port. {@link Reports#file} makes the first claims of a report. */
public interface Claims {
    /** Claims each of {@code keys} that is free, by its text, for a report that is there; those that another has, with that report. */
    Map<ClaimKey, Report> claim(Collection<ClaimKey> keys, ReportId by);

    /** {@code to} has the key from now on, if {@code from} still had it. */
    void pass(ClaimKey key, ReportId from, ReportId to);

    /** Gives up those of {@code keys} that {@code by} has. */
    void release(Collection<ClaimKey> keys, ReportId by);
}
