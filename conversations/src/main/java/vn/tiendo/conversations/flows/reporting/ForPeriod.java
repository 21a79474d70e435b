package vn.tiendo.conversations.flows.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;

/** The owed period that a report is begun for, if a reminder's button began it: its days are asked for and offered. */
final class ForPeriod {
    static final Question<Optional<Period>> PERIOD = Questions.of(
                    "owed", Questions.UNLISTED, _ -> "", new Periods(false))
            .volunteered(_ -> true);

    private ForPeriod() {}

    private static Optional<Period> period(Answers answers) {
        return answers.find(PERIOD).flatMap(said -> said);
    }

    private static Optional<Days> days(Answers answers) {
        return period(answers).flatMap(period -> Reporting.days(period, answers));
    }

    /** Whether an event of that day is one of the period; always so where no period is asked for. */
    static boolean has(LocalDate day, Answers answers) {
        return days(answers).map(days -> days.contains(day)).orElse(true);
    }

    /** " trong quý II/2026", behind what happened. */
    static String within(Answers answers) {
        return period(answers).map(period -> " trong " + period.named()).orElse("");
    }

    /** An example of a day: the last one of the period, or {@code usual}. */
    static String example(String usual, Answers answers) {
        var today = Reporting.today(answers);
        return days(answers).map(days -> Texts.dayOfYear(days.last(), today)).orElse(usual);
    }

    /** What the review has to say of a day that is not one of the period: the report counts all the same, elsewhere. */
    static Optional<String> remark(LocalDate day, Answers answers) {
        return period(answers)
                .filter(_ -> !has(day, answers))
                .map(period -> "⚠️ Ngày " + Texts.day(day) + " không thuộc " + period.named()
                        + ": được tính vào kỳ có ngày đó.");
    }

    /** What stands over the review. */
    static String heading(List<Form.Sheet> sheets) {
        return period(sheets.getFirst().answers())
                .map(period -> "Báo cáo " + period.named() + ", đồng chí xem lại:")
                .orElse("Đồng chí xem lại:");
    }
}
