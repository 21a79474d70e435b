package vn.tiendo.conversations.flows.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.Refill;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.When;

/**
 * The questions whether a count is the total of a period or something new, and what of a total is new (C-1, message 37).
 *
 * @param count what is counted
 * @param period a stretch of time the count may be a total of
 * @param kind a count of a period is its total until that is denied; what was recorded tells the two apart
 * @param fresh what of a total is new, where the reporter says otherwise than what was recorded
 */
record TotalQuestions(
        Question<Integer> count,
        Question<Optional<Period>> period,
        Question<Optional<TotalOrNew>> kind,
        Question<Optional<Integer>> fresh) {

    /** Those of a count of an indicator. */
    static TotalQuestions of(Question<Indicator> indicator, Question<Integer> count) {
        var period = Questions.of("period", "Kỳ", _ -> "Kỳ nào? (ví dụ: 6 tháng đầu năm)", new Periods(true))
                .check((said, answers) ->
                        Reporting.noneOf(said, answers, "⚠️ Kỳ này chưa bắt đầu. Đồng chí nhập lại, ví dụ: tháng này."))
                .volunteered(_ -> true);
        var kind = Questions.of(
                        "meaning",
                        "Tổng cả kỳ hay việc mới",
                        PeriodTotals::asked,
                        new Picks<>(PeriodTotals::choices, new Picks.Naming<>(TotalOrNew::code, TotalOrNew::label)))
                .check((said, answers) -> said.isTotal() ? PeriodTotals.nothingToAdd(answers) : Optional.empty())
                .offering(_ -> List.of(Choice.reopening("Nhập lại", count.key())))
                .on(indicator, count)
                .onlyIf(answers -> answers.find(period).flatMap(said -> said).isPresent());
        ToIntFunction<Answers> total = answers -> answers.find(count).orElse(Reporting.MOST);
        var fresh = Questions.number(
                        "added",
                        "Số chưa báo cáo",
                        answers -> "Trong " + Phrases.number(answers.get(count)) + " "
                                + answers.get(indicator).name()
                                + " đó, bao nhiêu người chưa báo cáo lên hệ thống? (ví dụ: 3)")
                .check((said, answers) -> said >= 1 && said <= total.applyAsInt(answers)
                        ? Optional.empty()
                        : Optional.of("⚠️ Số chưa báo cáo phải từ 1 đến " + Phrases.number(answers.get(count))
                                + ". Nếu đã báo cáo hết, đồng chí nhắn HỦY."))
                .help("Đồng chí nhập phần chưa báo cáo, ví dụ: 3.")
                .on(indicator, count)
                .volunteered(answers -> isTotal(answers, kind));
        return new TotalQuestions(count, period, kind, fresh);
    }

    private static boolean isTotal(Answers answers, Question<Optional<TotalOrNew>> kind) {
        return answers.find(kind)
                .flatMap(said -> said)
                .filter(TotalOrNew::isTotal)
                .isPresent();
    }

    boolean isTotal(Answers answers) {
        return isTotal(answers, kind);
    }

    /** How many are new: the whole count, or what a period's total adds to what was reported. */
    int added(Answers answers) {
        return answers.get(fresh)
                .filter(added -> !PeriodTotals.isOfFormerTotal(added, answers))
                .or(() -> Optional.of(PeriodTotals.missing(answers)).filter(_ -> isTotal(answers)))
                .orElse(answers.get(count));
    }

    /** The line of a review that says of what it is the total. */
    Point point(Answers answers) {
        var named = answers.get(period).map(Period::named).orElse("kỳ");
        return new Point(
                "Thời gian",
                "trong " + named + " (tổng cả kỳ: " + Phrases.number(answers.get(count)) + ")",
                period.key(),
                kind.key(),
                fresh.key());
    }

    /** The time of a total; empty where the count is none. */
    Optional<When> when(Answers answers) {
        return answers.get(period)
                .filter(_ -> isTotal(answers))
                .flatMap(said ->
                        Reporting.days(said, answers).map(days -> new When.OfTotal(days, said, answers.get(count))));
    }

    /** The answers that say again how many a line counts, and of what it is the total. */
    Map<String, Answer> again(Line line) {
        var said = new LinkedHashMap<String, Answer>();
        said.put(count.key(), Refill.saying(Integer.toString(line.count())));
        if (line.when() instanceof When.OfTotal(var _, var of, var total)) {
            said.put(count.key(), Refill.saying(Integer.toString(total)));
            said.put(period.key(), Refill.saying(of.code()));
            said.put(kind.key(), Refill.saying(TotalOrNew.TOTAL));
            said.put(fresh.key(), Refill.saying(Integer.toString(line.count())));
        }
        return said;
    }
}
