package vn.tiendo.domain.reporting;

import java.util.Optional;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Changed.Objection;
import vn.tiendo.domain.reporting.Report.Status;

/** What speaks against an act on a report. */
final class Objections {
    private Objections() {}

    static Optional<Objection> to(Act act, Report report, int seen) {
        if (seen != report.version()) {
            return Optional.of(Objection.STALE);
        }
        if (report.status() == Status.WITHDRAWN) {
            return Optional.of(Objection.WITHDRAWN);
        }
        return switch (act.change()) {
            case Change.Filed _ ->
                throw new IllegalArgumentException(
                        "expected a change of report %d, found a filing".formatted(report.number()));
            case Change.Corrected(var _, var _, var content) ->
                when(report.status() != Status.RETURNED && content.equals(report.content()), Objection.SAME);
            case Change.Completed _ ->
                when(report.status() == Status.WITHDRAWING, Objection.WITHDRAWING)
                        .or(() -> when(!report.content().awaitsDecision(), Objection.NOT_AWAITING));
            case Change.Restored(var version) ->
                when(version != report.version() - 1 || !isSaid(report), Objection.NOT_LAST);
            case Change.Withdrawn _ -> Optional.empty();
            case Change.WithdrawalAsked _ -> when(report.status() == Status.WITHDRAWING, Objection.WITHDRAWING);
            case Change.Returned _ ->
                own(act.by(), report).or(() -> when(report.status() == Status.RETURNED, Objection.RETURNED));
            case Change.Confirmed _ ->
                own(act.by(), report).or(() -> when(!report.status().waits(), Objection.NOT_WAITING));
        };
    }

    /** Whether what was done last is that it was said otherwise, or asked back. */
    private static boolean isSaid(Report report) {
        return report.version() > 1 && says(report.acts().getLast().change());
    }

    /** Whoever sent it or changed what it says is no judge of it. */
    private static Optional<Objection> own(PersonId judge, Report report) {
        return when(
                report.acts().stream().anyMatch(act -> act.by().equals(judge) && says(act.change())), Objection.OWN);
    }

    private static boolean says(Change change) {
        return switch (change) {
            case Change.Filed _, Change.Corrected _, Change.Completed _, Change.WithdrawalAsked _ -> true;
            case Change.Restored _, Change.Withdrawn _, Change.Returned _, Change.Confirmed _ -> false;
        };
    }

    private static Optional<Objection> when(boolean holds, Objection objection) {
        return holds ? Optional.of(objection) : Optional.empty();
    }
}
