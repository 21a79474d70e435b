package vn.tiendo.conversations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.domain.duties.Extension;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** What came of an order. */
public sealed interface Outcome {
    /** The code is good and this is whose it is. */
    record CodeFound(String code, Person person, List<Membership> memberships) implements Outcome {}

    /**
     * Wrong, used up or expired (message 4); no code is looked at until then if too many were tried (C-30): with tries left, not
     * by this chat alone.
     */
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

    /**
     * The report is spoken of again on that day.
     *
     * @param again whether it had been put off before, to that day, and is not once more
     */
    record RemindedLater(LocalDate until, boolean again) implements Outcome {}

    /**
     * The units have longer, and who reports for them is told.
     *
     * @param unreached the units of which nobody can be reached
     */
    record TimeExtended(List<Extension> extensions, List<UnitId> unreached) implements Outcome {
        public TimeExtended {
            unreached = List.copyOf(unreached);
            extensions = List.copyOf(extensions);
        }
    }

    /**
     * Those who report for the units are reminded on that day.
     *
     * @param told the units of which somebody is told, by this or by something said before on that day
     * @param answered those that have reported in the meantime
     * @param unreached those of which nobody can be reached
     */
    record UnitsReminded(LocalDate day, List<UnitId> told, List<UnitId> answered, List<UnitId> unreached)
            implements Outcome {
        public UnitsReminded {
            told = List.copyOf(told);
            answered = List.copyOf(answered);
            unreached = List.copyOf(unreached);
        }
    }

    /**
     * The levels above are told on that day.
     *
     * @param told the units whose verifiers are told
     * @param unreached the cells above which nobody can be reached
     */
    record ChaseAssigned(LocalDate day, List<UnitId> told, List<UnitId> unreached) implements Outcome {
        public ChaseAssigned {
            told = List.copyOf(told);
            unreached = List.copyOf(unreached);
        }
    }

    /** By this code another chat becomes the person's as well, once, until then. */
    record LinkOffered(String code, Instant until) implements Outcome {}

    /** Nothing that tells who the person is is held any more; the figures stay with the unit. */
    record Erased() implements Outcome {}

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
