package vn.tiendo.conversations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.duties.Extension;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/**
 * What is to happen because of a turn: decided and frozen there, carried out once by the shell, idempotent by its id.
 * Each kind says under which {@link Outcome} it comes back.
 */
public sealed interface Order {
    String id();

    /** Look up an invitation code; comes back as {@link Outcome.CodeFound} or {@link Outcome.CodeUnknown}. */
    record CheckCode(String id, String code) implements Order {}

    /** Bind this chat to the person of {@code code}, with the consent given; {@link Outcome.Joined} or CodeUnknown. */
    record Join(String id, String code, String consentVersion, Instant consentedAt) implements Order {}

    /**
     * File a report; {@link Outcome.Filed}, or {@link Outcome.Refused} if the person may no longer report.
     *
     * @param waits why it is to wait for the level above; it counts at once if empty
     * @param unlike reports that look like it and that the person said tell of something else (message 13)
     */
    record FileReport(
            String id,
            PersonId reporter,
            UnitId unit,
            List<ProgrammeCode> programmes,
            List<Hold> waits,
            Content content,
            List<ReportId> unlike,
            String channel,
            Instant sentAt)
            implements Order {
        public FileReport {
            unlike = List.copyOf(unlike);
            programmes = List.copyOf(programmes);
            waits = List.copyOf(waits);
        }
    }

    /**
     * Do something to a report that stands: correct, complete, withdraw, return or confirm it (section 2.10). Comes back
     * as {@link Outcome.ReportChanged}, {@link Outcome.ReportUnchanged}, or {@link Outcome.Refused} if the person may not.
     *
     * @param seen the version that was shown when it was decided (C-5)
     */
    record ChangeReport(
            String id, ReportId report, int seen, Change change, PersonId by, String channel, Instant sentAt)
            implements Order {}

    /** Confirm several reports, each in the version that was shown (C-11); {@link Outcome.ReportsConfirmed}. */
    record ConfirmReports(String id, List<Seen> reports, PersonId by, String channel, Instant sentAt) implements Order {
        public ConfirmReports {
            reports = List.copyOf(reports);
        }

        /** A report in the version that was shown. */
        public record Seen(ReportId report, int version) {}
    }

    /** Remind {@code by} of a unit's period again on that day and not before, once; {@link Outcome.RemindedLater}. */
    record PutOff(String id, PersonId by, UnitId unit, Period period, LocalDate until) implements Order {}

    /** Give units longer for a period's report, as was shown; {@link Outcome.TimeExtended} or Refused. */
    record ExtendTime(String id, List<Extension> extensions, PersonId by) implements Order {
        public ExtendTime {
            extensions = List.copyOf(extensions);
        }
    }

    /**
     * Remind those who report for the cells that were shown, once on a day; {@link Outcome.UnitsReminded} or Refused.
     *
     * @param top the unit whose branch it is
     */
    record RemindUnits(String id, ProgrammeCode programme, Period period, UnitId top, List<UnitId> cells, PersonId by)
            implements Order {
        public RemindUnits {
            cells = List.copyOf(cells);
        }
    }

    /** Have the levels above the silent cells that were shown see to them; {@link Outcome.ChaseAssigned} or Refused. */
    record AssignChase(String id, ProgrammeCode programme, Period period, UnitId top, List<UnitId> cells, PersonId by)
            implements Order {
        public AssignChase {
            cells = List.copyOf(cells);
        }
    }

    /** Give a code by which the same person joins another chat soon; {@link Outcome.LinkOffered}. */
    record OfferLink(String id) implements Order {}

    /** Close all chats of those who report for a unit (C-31); {@link Outcome.AccountsLocked}. */
    record LockAccounts(String id, UnitId unit, PersonId by) implements Order {}

    /** Erase what is held about a person, and close all their chats (P-14); {@link Outcome.Erased}. */
    record EraseData(String id, PersonId person) implements Order {}

    /** Unbind this chat from its person (“Đăng xuất”, withdrawn consent); {@link Outcome.Left}. */
    record Leave(String id) implements Order {}
}
