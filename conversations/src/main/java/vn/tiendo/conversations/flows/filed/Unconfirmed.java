package vn.tiendo.conversations.flows.filed;

import java.util.List;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** The reports that wait for a verifier: those of the units below their own, oldest first. */
final class Unconfirmed {
    private static final int MOST = 200;

    private Unconfirmed() {}

    static List<Report> reports(Situation situation) {
        return situation.found(new LookUp.Pending(units(situation), MOST));
    }

    static long number(Situation situation) {
        return situation.found(new LookUp.PendingNumber(units(situation)));
    }

    private static List<UnitId> units(Situation situation) {
        var tree = situation.catalogue().units();
        var access = situation.access();
        return Audience.VERIFIERS.among(situation.memberships()).stream()
                .flatMap(membership -> tree.branchWithFormer(membership.unit(), access.today()).stream())
                .distinct()
                .filter(access::mayVerify)
                .toList();
    }

    /** Whether a report is to be looked at by itself: a rule found something, or it waits for more than its programme. */
    static boolean needsALook(Report report) {
        return report.edition().waits().stream().anyMatch(hold -> !(hold instanceof Hold.ByProgramme))
                || (report.content() instanceof Content.Events(var lines)
                        && lines.stream().anyMatch(line -> !line.marks().isEmpty()));
    }

    static List<Report> plain(Situation situation) {
        return reports(situation).stream().filter(report -> !needsALook(report)).toList();
    }
}
