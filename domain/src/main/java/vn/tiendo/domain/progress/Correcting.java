package vn.tiendo.domain.progress;

import java.util.Set;
import vn.tiendo.domain.reporting.ReportId;

/**
 * What corrections of what counts would change once the level above has confirmed them (M-14).
 *
 * @param difference how much more, or less, would count
 * @param reports the reports that are corrected, those included whose numbers stay
 */
public record Correcting(int difference, Set<ReportId> reports) {
    /** Nothing is being corrected. */
    public static final Correcting NONE = new Correcting(0, Set.of());

    public Correcting {
        reports = Set.copyOf(reports);
    }

    boolean isNone() {
        return reports.isEmpty();
    }

    Correcting plus(Correcting other) {
        if (other.isNone()) {
            return this;
        }
        return isNone() ? other : new Correcting(difference + other.difference, Tally.union(reports, other.reports));
    }
}
