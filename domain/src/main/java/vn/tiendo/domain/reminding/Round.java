package vn.tiendo.domain.reminding;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.domain.calendar.Ladder;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Duty;
import vn.tiendo.domain.duties.DutyState;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.units.UnitId;

/** One programme's units visited on one day: what each of them and those above it are told. */
final class Round {
    /** So long before and after its due day a period may be asked for, extensions and Tết included. */
    private static final int FARTHEST_DAYS = 60;

    /** So long before a report is due a decision that it waits for is asked for (C-14). */
    private static final int DECISION_DAYS = 3;

    private final Reminding reminding;
    private final Programme programme;
    private final LocalDate day;
    private final LocalDate before;
    private final Errands errands;
    private final Duties duties;
    private final List<Period> periods;
    private final Map<LocalDate, List<Ladder.Rung>> steps = new HashMap<>();

    Round(Reminding reminding, Programme programme, LocalDate day, LocalDate before, Errands errands) {
        this.reminding = reminding;
        this.programme = programme;
        this.day = day;
        this.before = before;
        this.errands = errands;
        this.duties = new Duties(reminding.catalogue(), programme, reminding.figures(), reminding.extensions(), day);
        this.periods = duties.periods().stream()
                .filter(period -> Math.abs(duties.due(period).toEpochDay() - day.toEpochDay()) <= FARTHEST_DAYS)
                .toList();
    }

    /** A unit with others below it is asked only if somebody reports for it. */
    void visit(UnitId unit) {
        if (!isCell(unit) && reporters(unit).isEmpty()) {
            return;
        }
        for (var period : periods) {
            var due = duties.due(unit, period);
            if (isDecisionsDay(due)) {
                duties.of(unit, period).ifPresent(this::decisions);
            }
            var steps = steps(due);
            if (!steps.isEmpty()) {
                duties.of(unit, period).ifPresent(duty -> steps.forEach(rung -> step(duty, rung)));
            }
        }
    }

    /** Whether decisions that are still missing are asked for: three days before, or when that was missed. */
    private boolean isDecisionsDay(LocalDate due) {
        var asked = decisionsDay(due);
        return asked.isAfter(before) && !asked.isAfter(day) && !day.isAfter(due);
    }

    private LocalDate decisionsDay(LocalDate due) {
        return reminding.days().onOrBefore(due.minusDays(DECISION_DAYS));
    }

    private void decisions(Duty duty) {
        if (!duties.undecided(duty).isEmpty()) {
            var rung = new Ladder.Rung(new Step.Before(DECISION_DAYS), decisionsDay(duty.due()));
            report(duty, reminder(duty, duty.unit(), Reminder.About.DECISION, rung));
        }
    }

    /** What was put off to this day, or to one that was missed, unless a step speaks of it anyway. */
    void again() {
        for (var snooze : reminding.snoozes()) {
            if (snooze.until().isAfter(before) && !snooze.until().isAfter(day)) {
                duties.of(snooze.unit(), snooze.period())
                        .filter(duty -> whyNot(duty, new Ladder.Rung(new Step.Again(), snooze.until()))
                                .isEmpty())
                        .ifPresent(duty -> again(duty, snooze));
            }
        }
    }

    private void again(Duty duty, Snooze snooze) {
        var rung = new Ladder.Rung(new Step.Again(), snooze.until());
        reachable(reporters(duty.unit())).stream()
                .map(Membership::person)
                .filter(snooze.person()::equals)
                .findFirst()
                .ifPresent(person ->
                        errands.tellUnlessTold(person, reminder(duty, duty.unit(), Reminder.About.DUTY, rung)));
    }

    private boolean isPutOff(Duty duty, Membership membership) {
        return reminding.snoozes().stream()
                .anyMatch(snooze -> snooze.until().isAfter(day)
                        && snooze.person().equals(membership.person())
                        && snooze.unit().equals(duty.unit())
                        && snooze.period().equals(duty.period()));
    }

    /** The most urgent step for each audience since it was last thought of. */
    private List<Ladder.Rung> steps(LocalDate due) {
        return steps.computeIfAbsent(due, _ -> {
            var latest = new EnumMap<Step.Audience, Ladder.Rung>(Step.Audience.class);
            for (var rung : programme.calendar().ladder().around(due, reminding.days())) {
                if (rung.day().isAfter(before) && !rung.day().isAfter(day)) {
                    latest.put(rung.step().audience(), rung);
                }
            }
            return List.copyOf(latest.values());
        });
    }

    private void step(Duty duty, Ladder.Rung rung) {
        switch (rung.step().audience()) {
            case REPORTER -> reporter(duty, rung);
            case SUPERIOR -> {
                if (duty.isOverdue(day)) {
                    superior(duty, Reminder.About.SILENT, rung);
                }
            }
            case LEADERSHIP -> {
                if (duty.isOverdue(day)) {
                    leadership(duty, rung);
                }
            }
        }
    }

    private void reporter(Duty duty, Ladder.Rung rung) {
        var reminder = reminder(duty, duty.unit(), Reminder.About.DUTY, rung);
        var why = whyNot(duty, rung);
        if (why.isEmpty()) {
            report(duty, reminder);
        } else {
            errands.pass(reminder, why.get());
            if (why.get() == Passed.Why.WAITS_ABOVE) {
                superior(duty, Reminder.About.WAITING, rung);
            }
        }
    }

    private Optional<Passed.Why> whyNot(Duty duty, Ladder.Rung rung) {
        if (duty.isSettled()) {
            return Optional.of(Passed.Why.ANSWERED);
        }
        if (waitsAbove(duty)) {
            return Optional.of(Passed.Why.WAITS_ABOVE);
        }
        if (!duty.isOpen(day)) {
            return Optional.of(Passed.Why.REPORTED);
        }
        boolean lost = rung.day().isBefore(day)
                && !(rung.step() instanceof Step.Overdue)
                && duty.due().isBefore(day);
        return lost ? Optional.of(Passed.Why.LATE) : Optional.empty();
    }

    private static boolean waitsAbove(Duty duty) {
        return duty.state() instanceof DutyState.Reported(var numbers)
                && duty.waiting().containsAll(numbers);
    }

    /** Told to the secretaries; on the due day, or where no secretary has joined, to the deputies too. */
    private void report(Duty duty, Reminder reminder) {
        var reporters = reporters(duty.unit());
        var joined = reachable(reporters);
        boolean secretary = joined.stream().anyMatch(membership -> membership.role() == Role.SECRETARY);
        boolean all = !secretary || reminder.step() instanceof Step.DueDay;
        joined.stream()
                .filter(membership -> all || membership.role() == Role.SECRETARY)
                .forEach(membership -> {
                    if (reminder.about() == Reminder.About.DUTY && isPutOff(duty, membership)) {
                        errands.pass(reminder, Passed.Why.PUT_OFF);
                    } else {
                        errands.tell(membership.person(), reminder);
                    }
                });
        if (joined.isEmpty()) {
            errands.pass(reminder, whyNone(reporters));
        }
    }

    private List<Membership> reachable(List<Membership> members) {
        return members.stream()
                .filter(membership -> reminding.staff().isReachable(membership.person()))
                .toList();
    }

    private Passed.Why whyNone(List<Membership> members) {
        if (members.isEmpty()) {
            return Passed.Why.NOBODY;
        }
        return members.stream().map(Membership::person).anyMatch(reminding.staff()::hasJoined)
                ? Passed.Why.UNREACHABLE
                : Passed.Why.NOT_JOINED;
    }

    /** Told to the verifiers of the nearest unit above that has any. */
    private void superior(Duty duty, Reminder.About about, Ladder.Rung rung) {
        var units = reminding.catalogue().units();
        for (var at = units.parent(duty.unit(), day); at.isPresent(); at = units.parent(at.get(), day)) {
            if (tell(at.get(), Role.VERIFIER, reminder(duty, at.get(), about, rung))
                    || at.get().equals(programme.root())) {
                return;
            }
        }
    }

    private void leadership(Duty duty, Ladder.Rung rung) {
        tell(programme.root(), Role.LEADER, reminder(duty, programme.root(), Reminder.About.SILENT, rung));
    }

    /** False if the unit has nobody of that role, whether joined or not. */
    private boolean tell(UnitId unit, Role role, Reminder reminder) {
        var readers = holding(unit).stream()
                .filter(membership -> membership.role() == role)
                .toList();
        var joined = reachable(readers);
        joined.forEach(membership -> errands.tell(membership.person(), reminder));
        if (joined.isEmpty()) {
            errands.pass(reminder, whyNone(readers));
        }
        return !readers.isEmpty();
    }

    private Reminder reminder(Duty duty, UnitId unit, Reminder.About about, Ladder.Rung rung) {
        return new Reminder(programme.code(), duty.period(), unit, about, rung.step(), duty.due(), rung.day());
    }

    private List<Membership> reporters(UnitId unit) {
        return holding(unit).stream()
                .filter(membership -> membership.role().reports())
                .toList();
    }

    private List<Membership> holding(UnitId unit) {
        return reminding.staff().in(unit).stream()
                .filter(membership -> membership.holdsOn(day))
                .toList();
    }

    private boolean isCell(UnitId unit) {
        return reminding.catalogue().units().under(unit, day).isEmpty();
    }
}
