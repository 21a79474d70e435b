package vn.tiendo.conversations.deadlines;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.figures.Numerals;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.reminding.Reminder;

/** What those who report are told of results that count only once their decision has come (C-14). */
final class MissingDecisions {
    private MissingDecisions() {}

    /** One part for each unit and period of which a decision is still missing. */
    static List<Reminded.Part> parts(List<Reminder> reminders, Situation situation, Stored stored) {
        return new LinkedHashSet<>(reminders)
                .stream()
                        .flatMap(reminder -> situation.catalogue().programme(reminder.programme()).stream()
                                .map(programme -> new Duties(
                                        situation.catalogue(),
                                        programme,
                                        stored,
                                        stored.extensions(),
                                        situation.catalogue().today(programme, situation.now())))
                                .flatMap(duties -> duties.of(reminder.unit(), reminder.period()).stream()
                                        .map(duties::undecided))
                                .filter(numbers -> !numbers.isEmpty())
                                .map(numbers -> part(numbers, reminder)))
                        .distinct()
                        .toList();
    }

    private static Reminded.Part part(List<Long> numbers, Reminder reminder) {
        var said = numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
        return new Reminded.Part(
                "Báo cáo số %s còn chờ quyết định nên chưa được tính; hạn gửi báo cáo là ngày %s."
                        .formatted(said, Numerals.day(reminder.due())),
                List.of("Khi có, đồng chí nhắn, ví dụ: QĐ 45 ngày 25/6."),
                List.of(
                        ViewCodes.button("Báo cáo của tôi", new View.MyReports(reminder.unit())),
                        new Press.Start("standing").button("Tiến độ")),
                List.of(ViewCodes.button("Báo cáo của tôi", new View.MyReports(reminder.unit()))));
    }
}
