package vn.tiendo.domain.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.catalogue.ProgrammeCode;

/**
 * One version of a report: what it says, where it stands, and what of it is in the figures. While a correction of what
 * counts waits for the level above, or that it is taken back, what counts goes on counting.
 *
 * @param waits why it waits for the level above, if it does
 * @param counted what is in the figures; empty if nothing of the report is
 */
public record Edition(
        Report.Status status,
        List<Hold> waits,
        List<ProgrammeCode> programmes,
        Content content,
        Optional<Counted> counted) {
    /** What of a report is in the figures, and in whose. */
    public record Counted(List<ProgrammeCode> programmes, Content content) {}

    /** What each of {@code acts}, of which the first is a filing, left. */
    static List<Edition> of(List<Act> acts) {
        var editions = new ArrayList<Edition>();
        for (var act : acts) {
            editions.add(next(editions, act.change()));
        }
        return List.copyOf(editions);
    }

    private static Edition next(List<Edition> before, Change change) {
        if (before.isEmpty()) {
            return change instanceof Change.Filed(var fed, var why, var said)
                    ? sent(fed, why, said, Optional.empty())
                    : never(change);
        }
        return switch (change) {
            case Change.Restored(var version) -> before.get(version - 1);
            case Change.Returned _ when before.getLast().status() == Report.Status.WITHDRAWING -> asItWas(before);
            case Change other -> before.getLast().after(other);
        };
    }

    /** What it was before it was asked to be taken back. */
    private static Edition asItWas(List<Edition> before) {
        return before.reversed().stream()
                .dropWhile(edition -> edition.status() == Report.Status.WITHDRAWING)
                .findFirst()
                .orElseThrow();
    }

    private static Edition never(Change change) {
        throw new IllegalArgumentException("expected a filing, once and first, found " + change);
    }

    private Edition after(Change change) {
        return switch (change) {
            case Change.Filed _, Change.Restored _ -> never(change);
            case Change.Corrected(var fed, var why, var said) -> sent(fed, why, said, counted);
            case Change.Completed(var decision) -> completed(content.completedBy(decision));
            case Change.Withdrawn(var _, var _) -> now(Report.Status.WITHDRAWN, content, Optional.empty());
            case Change.WithdrawalAsked(var _, var why) -> leaving(why);
            case Change.Returned(var _, var _) ->
                now(Report.Status.RETURNED, content, status == Report.Status.COUNTED ? Optional.empty() : counted);
            case Change.Confirmed() ->
                status == Report.Status.WITHDRAWING
                        ? now(Report.Status.WITHDRAWN, content, Optional.empty())
                        : now(Report.Status.COUNTED, content, Optional.of(new Counted(programmes, content)));
        };
    }

    /** What counts is what is asked back; if nothing does, nobody needs to be asked. */
    private Edition leaving(List<Hold> why) {
        return counted.map(counts ->
                        new Edition(Report.Status.WITHDRAWING, why, counts.programmes(), counts.content(), counted))
                .orElseGet(() -> now(Report.Status.WITHDRAWN, content, Optional.empty()));
    }

    private Edition completed(Content said) {
        return status == Report.Status.COUNTED
                ? now(status, said, Optional.of(new Counted(programmes, said)))
                : new Edition(status, waits, programmes, said, counted);
    }

    private Edition now(Report.Status where, Content said, Optional<Counted> counts) {
        return new Edition(where, List.of(), programmes, said, counts);
    }

    private static Edition sent(List<ProgrammeCode> fed, List<Hold> why, Content said, Optional<Counted> before) {
        return why.isEmpty()
                ? new Edition(Report.Status.COUNTED, why, fed, said, Optional.of(new Counted(fed, said)))
                : new Edition(Report.Status.PENDING, why, fed, said, before);
    }

    /** Whether it is a correction of what counts that waits for the level above. */
    public boolean isPendingCorrection() {
        return status == Report.Status.PENDING && counted.isPresent();
    }
}
