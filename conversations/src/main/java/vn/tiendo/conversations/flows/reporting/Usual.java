package vn.tiendo.conversations.flows.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Choice;

/** What is answered most, offered so that no keyboard is needed (C-60). */
public final class Usual {
    private static final int NUMBERS = 3;

    private Usual() {}

    /** Today and yesterday, as far as the report is of them; any other day is typed. */
    public static List<Choice> days(Answers answers) {
        var today = Reporting.today(answers);
        return Reporting.ended(today, answers).isPresent()
                ? List.of()
                : Stream.of(
                                day("Hôm nay", today, answers),
                                day("Hôm qua", today.minusDays(1), answers),
                                Stream.of(Choice.typed("Ngày khác", "Đồng chí nhập ngày, ví dụ: 15/6.")))
                        .flatMap(choices -> choices)
                        .toList();
    }

    private static Stream<Choice> day(String label, LocalDate day, Answers answers) {
        return Stream.of(day).filter(one -> ForPeriod.has(one, answers)).map(one -> Choice.of(label, one.toString()));
    }

    /** A few numbers from the least on; {@code invitation} says how any other is typed. */
    static List<Choice> numbers(int least, String invitation) {
        return Stream.concat(
                        IntStream.range(least, least + NUMBERS)
                                .mapToObj(Integer::toString)
                                .map(number -> Choice.of(number, number)),
                        Stream.of(Choice.typed("Số khác", invitation)))
                .toList();
    }
}
