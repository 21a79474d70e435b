package vn.tiendo.bot.reminders;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.bot.situation.Remindings;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.domain.calendar.SendingDays;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.reminding.Errand;
import vn.tiendo.domain.reminding.Passed;
import vn.tiendo.domain.reminding.Plan;
import vn.tiendo.domain.reminding.Reminder;

/** Says day by day who would get what and why, and who would not and why not, if nobody reported any more. Sends nothing. */
@Singleton
public final class DryRun {
    private final Remindings remindings;
    private final Situations situations;

    DryRun(Remindings remindings, Situations situations) {
        this.remindings = remindings;
        this.situations = situations;
    }

    /** Whether reminders of a programme can be asked for. */
    public boolean knows(ProgrammeCode programme) {
        return situations.catalogue().programme(programme).isPresent();
    }

    /** A line for each day from {@code from} to {@code to}, and under it one for each message and each that is not sent. */
    public Stream<String> lines(LocalDate from, LocalDate to, Optional<ProgrammeCode> programme) {
        remindings.begin();
        var reminding = remindings.now();
        return from.datesUntil(to.plusDays(1))
                .flatMap(day -> lines(
                        reminding
                                .on(day)
                                .only(reminder -> programme
                                        .map(reminder.programme()::equals)
                                        .orElse(true)),
                        reminding.days())
                        .stream());
    }

    private List<String> lines(Plan plan, SendingDays days) {
        var lines = new ArrayList<String>();
        var weekday = plan.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        lines.add("%s %s: %s".formatted(plan.day(), weekday, summary(plan, days)));
        plan.errands().forEach(errand -> lines.add("  " + line(errand)));
        plan.passed().forEach(passed -> lines.add("  not " + line(passed)));
        return lines;
    }

    private static String summary(Plan plan, SendingDays days) {
        if (!days.isOpen(plan.day())) {
            return "nobody is written to on this day";
        }
        return plan.isEmpty()
                ? "no step of any period"
                : "%d told, %d not"
                        .formatted(plan.errands().size(), plan.passed().size());
    }

    private String line(Errand errand) {
        var what = errand.reminders().stream().map(this::line).toList();
        var when = switch (errand.slot()) {
            case MORNING -> "from 08:00";
            case AFTERNOON -> "from 14:00";
        };
        return "%s %s: %s".formatted(when, errand.person(), String.join("; ", what));
    }

    private String line(Passed passed) {
        return "%s: %s".formatted(line(passed.reminder()), why(passed.why()));
    }

    /** "mau-2026 2026-Q2 of Chi bộ May Bình Minh, its own report, step T+1, due 2026-07-02" */
    private String line(Reminder reminder) {
        var about = switch (reminder.about()) {
            case DUTY -> "its own report";
            case DECISION -> "its decisions that are still missing";
            case WAITING -> "reports below that wait for a word";
            case SILENT -> "who below has not reported";
        };
        return "%s %s of %s, %s, step %s, due %s"
                .formatted(
                        reminder.programme(),
                        reminder.period().code(),
                        situations.catalogue().units().name(reminder.unit(), reminder.day()),
                        about,
                        reminder.step().code(),
                        reminder.due());
    }

    private static String why(Passed.Why why) {
        return switch (why) {
            case ANSWERED -> "the period is closed, or nothing happened";
            case REPORTED -> "something was reported and the time is over";
            case WAITS_ABOVE -> "all that was reported waits for the level above";
            case NOT_JOINED -> "nobody of it has joined";
            case PUT_OFF -> "put off to a later day";
            case UNREACHABLE -> "no chat of it takes messages";
            case NOBODY -> "nobody there to tell";
            case LATE -> "the step has lost its point";
        };
    }
}
