package vn.tiendo.conversations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.duties.Duty;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reminding.Plan;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/**
 * What a turn wants to know of what is stored: pure data. The shell fetches it and the same turn is asked on; what the
 * speaker may not see is as if it were not there (I-5).
 *
 * @param <T> what is found
 */
public sealed interface LookUp<T> {
    /** The report of a number. */
    record Numbered(long number) implements LookUp<Optional<Report>> {}

    /** The report of an id. */
    record Identified(ReportId id) implements LookUp<Optional<Report>> {}

    /** The newest reports of a unit, newest first. */
    record Newest(UnitId unit, int limit) implements LookUp<List<Report>> {}

    /** The newest reports of several units, newest first. */
    record NewestOf(List<UnitId> units, int limit) implements LookUp<List<Report>> {
        public NewestOf {
            units = List.copyOf(units);
        }
    }

    /** The reports of these units that wait for the level above, oldest first (message 39). */
    record Pending(List<UnitId> units, int limit) implements LookUp<List<Report>> {
        public Pending {
            units = List.copyOf(units);
        }
    }

    /** How many reports of these units wait for the level above. */
    record PendingNumber(List<UnitId> units) implements LookUp<Long> {
        public PendingNumber {
            units = List.copyOf(units);
        }
    }

    /** The reports of these units of which a line waits for its decision, oldest first (C-14). */
    record Undecided(List<UnitId> units, int limit) implements LookUp<List<Report>> {
        public Undecided {
            units = List.copyOf(units);
        }
    }

    /** What a unit has reported to a programme in a year. */
    record Recorded(Ledger.Key key) implements LookUp<Ledger> {}

    /** From which cells below a unit nothing came for a period. */
    record SilentBelow(ProgrammeCode programme, Period period, UnitId top) implements LookUp<List<UnitId>> {}

    /** Of which of these cells nobody who reports can be told anything. */
    record Unreached(List<UnitId> cells) implements LookUp<List<UnitId>> {
        public Unreached {
            cells = List.copyOf(cells);
        }
    }

    /** Who of those below the speaker would be reminded of what on the days from {@code first} on, if nobody reported any more. */
    record Planned(LocalDate first, int days) implements LookUp<List<Plan>> {}

    /** Who of those that report below some units has joined. */
    record ContactsBelow(List<UnitId> tops) implements LookUp<Contacts> {
        public ContactsBelow {
            tops = List.copyOf(tops);
        }
    }

    /** What a unit owes to all its programmes, answered or not: its debts and what comes next. */
    record Standing(UnitId unit) implements LookUp<List<Duty>> {}

    /** What is held about whoever asks. */
    record Held() implements LookUp<OwnData> {}

    /** What a unit still has to answer for to all its programmes, the one that is due first first. */
    record Outstanding(UnitId unit) implements LookUp<List<Duty>> {}
}
