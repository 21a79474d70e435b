package vn.tiendo.conversations.flows.filed;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Situation;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;

/** The reports of others that a report may be the same as: decided by whoever may see both (A-24, C-24). */
final class Likenesses {
    private Likenesses() {}

    static List<ReportId> of(Report report) {
        return report.edition().waits().stream()
                .flatMap(hold -> hold instanceof Hold.Likeness(var other) ? Stream.of(other) : Stream.<ReportId>empty())
                .toList();
    }

    /** Whether all of them are the speaker's to see. */
    static boolean areSeen(Report report, Situation situation) {
        var all = of(report);
        return seen(report, situation).count() == all.size();
    }

    static Stream<Report> seen(Report report, Situation situation) {
        return of(report).stream().flatMap(id -> situation.found(new LookUp.Identified(id)).stream());
    }
}
