package vn.tiendo.conversations;

import java.time.Instant;
import java.util.List;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** What came of an order. */
public sealed interface Outcome {
    /** The code is good and this is whose it is. */
    record CodeFound(String code, Person person, List<Membership> memberships) implements Outcome {}

    /** Wrong, used up or expired (message 4); locked until then if too many were tried (C-30). */
    record CodeUnknown(int triesLeft, java.util.Optional<Instant> lockedUntil) implements Outcome {}

    /** The chat belongs to the person now. */
    record Joined(Person person, List<Membership> memberships) implements Outcome {}

    /**
     * The report stands, as stored.
     *
     * @param again whether the person had the receipt of this order before
     */
    record Filed(Report report, boolean again) implements Outcome {}

    /**
     * The report stands as changed.
     *
     * @param again whether the person was told so before
     */
    record ReportChanged(Report report, boolean again) implements Outcome {}

    /** The report stands as it was. */
    record ReportUnchanged(Report report, Changed.Objection why) implements Outcome {}

    /**
     * Several were to be confirmed.
     *
     * @param left those that were not, since they had changed meanwhile or are the person's own
     */
    record ReportsConfirmed(List<Report> confirmed, List<Report> left) implements Outcome {
        public ReportsConfirmed {
            confirmed = List.copyOf(confirmed);
            left = List.copyOf(left);
        }
    }

    /** Not possible; the draft is kept and {@code key} asked again, with the reason. */
    record Refused(String key, String why) implements Outcome {}

    /** By this code another chat becomes the person's as well, once, until then. */
    record LinkOffered(String code, Instant until) implements Outcome {}

    /** The chat belongs to nobody. */
    record Left() implements Outcome {}

    /** All chats of those who report for a unit are closed, and each has a new code. */
    record AccountsLocked(UnitId unit, List<NewCode> codes) implements Outcome {
        public AccountsLocked {
            codes = List.copyOf(codes);
        }

        /** By what a person joins again. */
        public record NewCode(Person person, String code) {}
    }
}
