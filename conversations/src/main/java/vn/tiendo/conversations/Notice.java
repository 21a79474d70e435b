package vn.tiendo.conversations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/**
 * Something to be said to a person unasked. It names what it is about and no figure: whether it still has a point, and
 * what stands now, is looked at when it is said.
 */
public sealed interface Notice {
    /** Until when it may wait for a draft that is being worked on; its last sensible hour. */
    Instant latest();

    /** A person's place in a unit ended on that day (C-31). */
    record MembershipEnded(UnitId unit, Role role, LocalDate on, Instant latest) implements Notice {}

    /** A report waits for its decision, and what it counts for is due on that day (C-14). */
    record DecisionAwaited(UnitId unit, ReportId report, LocalDate due, Instant latest) implements Notice {}

    /** The account of a channel may act no more since that day; only an administrator of the account can consent anew. */
    record ConsentUsedUp(String channel, LocalDate since, Instant latest) implements Notice {}

    /**
     * What a person owes, or others below them, on a day on which they are asked for it. It is said in the hours for it
     * and not after {@code latest}.
     */
    record ReportsOwed(List<Reminder> reminders, Instant latest) implements Notice {
        public ReportsOwed {
            reminders = List.copyOf(reminders);
        }
    }
    /** Another chat became theirs at that moment, by a code of theirs. */
    record ChatJoined(String channel, Instant at, Instant latest) implements Notice {}

    /** What a person asked in a group and is answered alone: a view as its button would carry it (C-33). */
    record AskedAmongOthers(String view, Instant latest) implements Notice {}

    /** A report was sent back to its unit by the level above, in that version. */
    record ReportReturned(UnitId unit, ReportId report, int version, Instant latest) implements Notice {}
}
