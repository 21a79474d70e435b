package vn.tiendo.conversations.flows.reporting;

import static java.time.temporal.IsoFields.QUARTER_OF_YEAR;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.language.Stretches;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Kind;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;

/**
 * A period as people name it.
 *
 * @param offered whether those that go on are offered (C-60)
 */
public record Periods(boolean offered) implements Kind<Period> {
    @Override
    public Reading<Period> read(String words, Answers before) {
        var exact = PeriodCodes.parse(words);
        if (exact.isPresent()) {
            return new Reading.Understood<>(exact.get(), words);
        }
        var code = Stretches.read(words, Reporting.today(before)).orElse("");
        return PeriodCodes.parse(code)
                .<Reading<Period>>map(period -> new Reading.Understood<>(period, code))
                .orElseGet(() -> new Reading.Refused<>("Hệ thống chưa đọc được kỳ. Ví dụ: quý 2, tháng 5."));
    }

    @Override
    public Optional<Period> decode(String canonical, Answers before) {
        return PeriodCodes.parse(canonical);
    }

    @Override
    public List<Choice> choices(Answers before) {
        if (!offered) {
            return List.of();
        }
        var month = YearMonth.from(Reporting.today(before));
        return List.of(
                Choice.of("Tháng này", new Period.Month(month.getYear(), month.getMonthValue()).code()),
                Choice.of("Quý này", new Period.Quarter(month.getYear(), month.get(QUARTER_OF_YEAR)).code()),
                Choice.of("Năm nay", new Period.Year(month.getYear()).code()));
    }

    @Override
    public String show(Period value) {
        return value.named();
    }
}
