package vn.tiendo.domain.reporting;

import java.util.List;
import vn.tiendo.domain.catalogue.ProgrammeCode;

/**
 * One version of a report: what it says and where it stands.
 *
 * @param waits why it waits for the level above, if it does
 */
public record Edition(Report.Status status, List<Hold> waits, List<ProgrammeCode> programmes, Content content) {
    /** What the last of {@code acts}, of which the first is a filing, left. */
    static Edition after(List<Act> acts) {
        var edition = filed(acts.getFirst().change());
        for (var act : acts.subList(1, acts.size())) {
            edition = edition.after(act.change());
        }
        return edition;
    }

    private static Edition filed(Change change) {
        return change instanceof Change.Filed(var fed, var why, var said) ? sent(fed, why, said) : never(change);
    }

    private static Edition never(Change change) {
        throw new IllegalArgumentException("expected a filing, once and first, found " + change);
    }

    private Edition after(Change change) {
        return switch (change) {
            case Change.Filed _ -> never(change);
            case Change.Corrected(var fed, var why, var said) -> sent(fed, why, said);
            case Change.Completed(var decision) ->
                new Edition(status, waits, programmes, content.completedBy(decision));
            case Change.Withdrawn(var _, var _) -> new Edition(Report.Status.WITHDRAWN, List.of(), programmes, content);
            case Change.Returned(var _, var _) -> new Edition(Report.Status.RETURNED, List.of(), programmes, content);
            case Change.Confirmed() -> new Edition(Report.Status.COUNTED, List.of(), programmes, content);
        };
    }

    private static Edition sent(List<ProgrammeCode> fed, List<Hold> why, Content said) {
        return new Edition(why.isEmpty() ? Report.Status.COUNTED : Report.Status.PENDING, why, fed, said);
    }
}
