package vn.tiendo.conversations.language.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.meaning.SpokenTime;

class TimesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    @TestFactory
    Stream<DynamicTest> readsTheExampleOfEachRow() {
        return TimeRule.all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.example(), () -> assertThat(read(rule.example())).isEqualTo(rule.expected())));
    }

    @ParameterizedTest
    @CsvSource({
        "thứ năm tuần này,2026-06-18",
        "hôm thứ sáu tuần trước,2026-06-12",
        "tuần trước hôm thứ tư,2026-06-10",
        "chủ nhật ngày 9 tháng 4 năm 2023,2023-04-09",
        "thứ Sáu ngày 18/6,contradiction",
        "thứ Năm ngày 18/6,2026-06-18",
        "hôm qua 19/6,2026-06-19",
        "hôm qua 15/6,contradiction",
        "ngày đầu tiên của tháng 3,2026-03-01",
        "ngày cuối cùng của quý 1,2026-03-31",
        "từ 1/4 đến 30/4,2026-04-01..2026-04-30",
        "12-15/6,2026-06-12..2026-06-15",
        "từ 12 đến 15/6,2026-06-12..2026-06-15",
        "từ tháng 1 đến tháng 5,2026-01-01..2026-05-31",
        "từ đầu năm đến nay,2026",
        "từ đầu năm đến 15/6,2026-01-01..2026-06-15",
        "từ đầu tháng đến nay,2026-06-01..2026-06-20",
        "từ tháng 3 đến nay,2026-03-01..2026-06-20",
        "từ 1/6,2026-06-01..",
        "tính đến hết tháng 5,..2026-05-31",
        "đến 15/6,..2026-06-15",
        "quý II năm 2025,2025-Q2",
        "tháng 5/2025,2025-05",
        "6 tháng đầu năm ngoái,2025-H1",
        "sáng ngày 12/6,2026-06-12",
        "lúc 8h30 ngày 12/6,2026-06-12",
        "15/4 âm lịch,2026-05-31?",
        "29/2,no such day",
        "31/4,no such day",
        "tháng 13,no such day",
        "15.6.2026,2026-06-15"
    })
    void joinsWhatSaysOneTime(String words, String expected) {
        assertThat(read(words)).isEqualTo(expected);
    }

    private static String read(String words) {
        var text = Repair.text(words);
        return new Times(text, TODAY)
                .at(0)
                .filter(found -> found.to() == text.size())
                .map(found -> written(found.when()))
                .orElse("not wholly read");
    }

    private static String written(SpokenTime when) {
        return switch (when) {
            case SpokenTime.On(var date, var _, var guessed) -> date + (guessed ? "?" : "");
            case SpokenTime.Between(var first, var last) -> first + ".." + last;
            case SpokenTime.During(var code, var _, var _) -> code;
            case SpokenTime.Until(var last, var _) -> ".." + last;
            case SpokenTime.Since(var first) -> first + "..";
            case SpokenTime.Unclear(var why) ->
                switch (why) {
                    case NO_SUCH_DAY -> "no such day";
                    case VAGUE -> "vague";
                    case CONTRADICTION -> "contradiction";
                    case AHEAD -> "ahead";
                };
        };
    }
}
