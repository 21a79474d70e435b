package vn.tiendo.conversations.flows;

import java.util.Optional;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.language.Stretches;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Kind;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;

/** A period as people name it. */
record Periods() implements Kind<Period> {
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
    public String show(Period value) {
        return value.named();
    }
}
