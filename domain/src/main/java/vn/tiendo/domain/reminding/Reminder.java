package vn.tiendo.domain.reminding;

import java.time.LocalDate;
import java.util.Locale;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.units.UnitId;

/**
 * One thing that somebody is told unasked: a unit's duty, or how the duties below a unit stand.
 *
 * @param unit who owes; of what is told to those above, the unit whose branch it is
 * @param due the last day to report, part of what the reminder is: after an extension the steps begin anew
 * @param day the day of the step
 */
public record Reminder(
        ProgrammeCode programme, Period period, UnitId unit, About about, Step step, LocalDate due, LocalDate day) {
    /** What it is about. */
    public enum About {
        /** The unit's own report. */
        DUTY,
        /** The unit's own results that count only once their decision has come (C-14). */
        DECISION,
        /** The reports of units below that wait for the reader's word. */
        WAITING,
        /** The units below that have not reported. */
        SILENT
    }

    /** The report it is about, how, and until when it is owed, whatever the step: {@code mau-2026:2026-Q2:mau-may:duty:2026-07-02}. */
    public String subject() {
        return String.join(
                ":",
                programme.value(),
                period.code(),
                unit.value(),
                about.name().toLowerCase(Locale.ROOT),
                due.toString());
    }

    /**
     * The same for every run, restart and instance, and on whatever day it is said: {@code
     * mau-2026:2026-Q2:mau-may:duty:2026-07-02:T+1:person}. What somebody above has said is one step for each day.
     */
    public String id(PersonId person) {
        return String.join(":", subject(), stepOnce(), person.value());
    }

    private String stepOnce() {
        return switch (step) {
            case Step.Nudged _, Step.Assigned _ -> step.code() + "@" + day;
            case Step.Before _,
                    Step.DueDay _,
                    Step.Overdue _,
                    Step.ToSuperior _,
                    Step.ToLeadership _,
                    Step.Again _,
                    Step.Extended _ -> step.code();
        };
    }

    /** The same, asked for on another day. */
    public Reminder on(LocalDate other) {
        return new Reminder(programme, period, unit, about, step, due, other);
    }
}
