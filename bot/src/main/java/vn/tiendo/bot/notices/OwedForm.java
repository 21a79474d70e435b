package vn.tiendo.bot.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.units.UnitId;

/**
 * How reminders are written into a notice: {@code programme period unit about step due day} with blanks between, which no code
 * contains, and a semicolon between two.
 */
final class OwedForm {
    private static final int PARTS = 7;
    private static final Map<Reminder.About, String> ABOUT = Map.of(
            Reminder.About.DUTY, "duty",
            Reminder.About.DECISION, "decision",
            Reminder.About.WAITING, "waiting",
            Reminder.About.SILENT, "silent");

    private OwedForm() {}

    static String written(List<Reminder> reminders) {
        return reminders.stream().map(OwedForm::written).collect(Collectors.joining(";"));
    }

    private static String written(Reminder one) {
        return String.join(
                " ",
                one.programme().value(),
                one.period().code(),
                one.unit().value(),
                ABOUT.get(one.about()),
                one.step().code(),
                one.due().toString(),
                one.day().toString());
    }

    /** Throws {@link IllegalArgumentException} for what was not written here. */
    static List<Reminder> read(String text) {
        return Stream.of(text.split(";", -1)).map(OwedForm::one).toList();
    }

    private static Reminder one(String text) {
        var parts = text.split(" ", -1);
        if (parts.length != PARTS) {
            throw wrong(text);
        }
        return new Reminder(
                new ProgrammeCode(parts[0]),
                PeriodCodes.parse(parts[1]).orElseThrow(() -> wrong(text)),
                new UnitId(parts[2]),
                about(parts[3]),
                Step.parse(parts[4]).orElseThrow(() -> wrong(text)),
                LocalDate.parse(parts[5]),
                LocalDate.parse(parts[6]));
    }

    private static Reminder.About about(String word) {
        return ABOUT.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> wrong(word));
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("expected what is owed in %d parts, found '%s'".formatted(PARTS, text));
    }
}
