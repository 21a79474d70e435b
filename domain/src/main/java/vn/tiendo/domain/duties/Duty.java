package vn.tiendo.domain.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.units.UnitId;

/**
 * One report that a unit owes to a programme.
 *
 * @param days what the report is to cover: the period, from the programme's and the unit's first day on
 * @param due the last day to send it, extended or not
 * @param extended the day it was extended to, if it was
 * @param waiting the numbers of the reports among those of the period that wait for the level above
 */
public record Duty(
        Programme programme,
        UnitId unit,
        Period period,
        Days days,
        LocalDate due,
        Optional<LocalDate> extended,
        DutyState state,
        List<Long> waiting) {
    public Duty {
        waiting = List.copyOf(waiting);
    }

    /** Whether nothing at all was reported and the time for it is over: a debt, however old. */
    public boolean isOverdue(LocalDate today) {
        return due.isBefore(today) && state instanceof DutyState.NotReported;
    }

    /**
     * Whether the period is answered to its end. That nothing happened, said in the period's first half, speaks for the
     * days until then; more than half of the period is asked about again.
     */
    public boolean isSettled() {
        return switch (state) {
            case DutyState.NotReported(), DutyState.Reported(var _) -> false;
            case DutyState.Closed(var _, var upTo) -> isAnsweredUpTo(upTo);
            case DutyState.Nothing(var upTo) -> isAnsweredUpTo(upTo);
        };
    }

    /** Whether something is still asked for: a report, or while there is time a word that there is no more. */
    public boolean isOpen(LocalDate today) {
        return switch (state) {
            case DutyState.NotReported() -> true;
            case DutyState.Reported(var _), DutyState.Closed(var _, var _), DutyState.Nothing(var _) ->
                !isSettled() && !due.isBefore(today);
        };
    }

    /** Whether a word that speaks of the period up to that day speaks for most of it. */
    public boolean isAnsweredUpTo(LocalDate day) {
        return day.toEpochDay() - days.first().toEpochDay() >= days.last().toEpochDay() - day.toEpochDay();
    }
}
