package vn.tiendo.conversations.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.figures.Numerals;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Duty;
import vn.tiendo.domain.duties.DutyState;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.units.UnitId;

/** What those who report are told of what they still owe: messages 21 to 24. */
final class OwnDuties {
    private final Situation situation;
    private final Stored stored;

    private OwnDuties(Situation situation, Stored stored) {
        this.situation = situation;
        this.stored = stored;
    }

    /** One part for each unit and period that is still open, the oldest first; programmes that ask for the same are one. */
    static List<Reminded.Part> parts(List<Reminder> reminders, Situation situation, Stored stored) {
        var duties = new OwnDuties(situation, stored);
        return duties.open(reminders).values().stream()
                .map(same -> duties.part(same, isExtended(same.getFirst(), reminders)))
                .toList();
    }

    /** Whether the news is that there is longer time, until the day that still holds. */
    private static boolean isExtended(Duty duty, List<Reminder> reminders) {
        return reminders.stream()
                .anyMatch(reminder -> reminder.step() instanceof Step.Extended
                        && reminder.unit().equals(duty.unit())
                        && reminder.period().equals(duty.period())
                        && duty.extended().equals(Optional.of(reminder.due())));
    }

    private record Key(UnitId unit, Period period) {}

    private Map<Key, List<Duty>> open(List<Reminder> reminders) {
        var open = new LinkedHashMap<Key, List<Duty>>();
        for (var reminder : reminders) {
            open(reminder)
                    .ifPresent(duty -> open.computeIfAbsent(new Key(duty.unit(), duty.period()), _ -> new ArrayList<>())
                            .add(duty));
        }
        return open;
    }

    private Optional<Duty> open(Reminder reminder) {
        return situation
                .catalogue()
                .programme(reminder.programme())
                .map(this::duties)
                .flatMap(duties ->
                        duties.of(reminder.unit(), reminder.period()).filter(duty -> duty.isOpen(duties.today())));
    }

    private Duties duties(Programme programme) {
        var catalogue = situation.catalogue();
        return new Duties(
                catalogue, programme, stored, stored.extensions(), catalogue.today(programme, situation.now()));
    }

    private Reminded.Part part(List<Duty> same, boolean extended) {
        var duty = same.getFirst();
        if (extended && !today(duty).isAfter(duty.due())) {
            return extended(same);
        }
        var period = duty.period().briefly();
        var unit = name(duty);
        if (duty.state() instanceof DutyState.Reported(var numbers)) {
            return reported(duty, numbers);
        }
        if (duty.isOverdue(today(duty))) {
            return new Reminded.Part(
                    "⏰ Báo cáo %s của %s quá hạn từ %s.".formatted(period, unit, Numerals.due(duty.due())),
                    with(programmes(same), "Mong đồng chí bổ sung."),
                    List.of(
                            button(Press.Doing.REPORT, duty, "Báo cáo"),
                            button(Press.Doing.NOTHING, duty, "Không phát sinh"),
                            new Press.Start("help").button("Nhờ hỗ trợ")),
                    brief(duty));
        }
        return new Reminded.Part(
                "⏰ Hạn báo cáo %s: %s.".formatted(period, Numerals.deadline(duty.due())),
                with(programmes(same), "%s của %s.".formatted(asked(duty), unit), "Nếu không có gì, đồng chí nhắn 0."),
                Stream.concat(
                                Stream.of(
                                        button(Press.Doing.REPORT, duty, "Báo cáo"),
                                        button(Press.Doing.NOTHING, duty, "Không phát sinh")),
                                Stream.of(button(Press.Doing.LATER, duty, "Nhắc lại sau"))
                                        .filter(_ -> today(duty).isBefore(duty.due())))
                        .toList(),
                brief(duty));
    }

    /** What is missing: all of it, or what came after the day up to which nothing had happened. */
    private static String asked(Duty duty) {
        return duty.state() instanceof DutyState.Nothing(var upTo)
                ? "Mới có báo cáo không phát sinh đến ngày %s".formatted(Numerals.due(upTo))
                : "Chưa nhận báo cáo";
    }

    private Reminded.Part extended(List<Duty> same) {
        var duty = same.getFirst();
        return new Reminded.Part(
                "⏰ Báo cáo %s của %s được gia hạn đến %s."
                        .formatted(duty.period().briefly(), name(duty), Numerals.deadline(duty.due())),
                with(
                        programmes(same),
                        "Hạn cũ: %s."
                                .formatted(Numerals.deadline(
                                        duties(duty.programme()).due(duty.period()))),
                        "Nếu không có gì, đồng chí nhắn 0."),
                List.of(
                        button(Press.Doing.REPORT, duty, "Báo cáo"),
                        button(Press.Doing.NOTHING, duty, "Không phát sinh")),
                brief(duty));
    }

    /** Message 22. */
    private Reminded.Part reported(Duty duty, List<Long> numbers) {
        var lead = "⏰ %s %s đã báo cáo%s (số %s)."
                .formatted(
                        capitalised(duty.period().briefly()),
                        name(duty),
                        counts(duty),
                        numbers.stream().map(Object::toString).collect(Collectors.joining(", ")));
        return new Reminded.Part(
                lead,
                List.of("Còn việc nào khác không?", "Hạn báo cáo: %s.".formatted(Numerals.deadline(duty.due()))),
                List.of(
                        button(Press.Doing.NOTHING, duty, "Hết rồi"),
                        button(Press.Doing.REPORT, duty, "Còn, báo thêm")),
                List.of(button(
                        Press.Doing.NOTHING, duty, "Hết: " + duty.period().briefly())));
    }

    private String counts(Duty duty) {
        var counts = duties(duty.programme()).reported(duty).entrySet().stream()
                .map(entry -> "%s %s"
                        .formatted(
                                Numerals.count(entry.getValue()),
                                duty.programme()
                                        .indicator(entry.getKey())
                                        .map(Indicator::name)
                                        .orElse(entry.getKey().value())))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "" : " " + counts;
    }

    private static List<Button> brief(Duty duty) {
        return List.of(button(
                Press.Doing.NOTHING, duty, "Không phát sinh " + duty.period().briefly()));
    }

    private static Button button(Press.Doing doing, Duty duty, String label) {
        var press = new Press.Owed(doing, duty.programme().code(), duty.period(), duty.unit());
        return new Button(label, press.data(), doing == Press.Doing.REPORT);
    }

    /** Which programmes ask for it, where there are several. */
    private static Optional<String> programmes(List<Duty> same) {
        return same.size() < 2
                ? Optional.empty()
                : Optional.of(same.stream()
                        .map(duty -> duty.programme().shortTitle())
                        .collect(Collectors.joining(", ", "", ".")));
    }

    private static List<String> with(Optional<String> first, String... rest) {
        var all = new ArrayList<>(first.stream().toList());
        all.addAll(List.of(rest));
        return all;
    }

    private LocalDate today(Duty duty) {
        return situation.catalogue().today(duty.programme(), situation.now());
    }

    private String name(Duty duty) {
        return situation.catalogue().units().name(duty.unit(), today(duty));
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
