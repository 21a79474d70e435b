package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.catalogue.Indicator;

/** A period beside the same of the year before, up to the same day (M-27). */
final class ComparedAnswer {
    private final View.BoardProgress view;
    private final Asked asked;
    private final Period before;
    private final LocalDate until;

    private ComparedAnswer(View.BoardProgress view, Asked asked) {
        this.view = view;
        this.asked = asked;
        this.before = yearBefore(asked.meant());
        this.until = asked.today().minusYears(1);
    }

    static Message of(View.BoardProgress view, Asked asked, List<Indicator> indicators) {
        return new ComparedAnswer(view, asked).message(indicators);
    }

    /** "2024-H1" becomes "2023-H1"; a phase has none before it and stands beside itself. */
    private static Period yearBefore(Period period) {
        return period.inYear().isEmpty()
                ? period
                : PeriodCodes.parse(period.code()
                                .replaceFirst(
                                        "^\\d{4}",
                                        String.valueOf(period.inYear().getAsInt() - 1)))
                        .orElse(period);
    }

    private Message message(List<Indicator> indicators) {
        var phase = asked.programme().phase();
        if (before.equals(asked.meant()) || !asked.programme().days(before).overlaps(phase)) {
            return Narrowed.message(
                    view,
                    asked,
                    "Không so sánh được: %s không có số liệu %s."
                            .formatted(asked.programme().shortTitle(), before.named()),
                    List.of("%s thực hiện từ %s đến %s."
                            .formatted(
                                    asked.programme().shortTitle(),
                                    Numerals.day(phase.first()),
                                    Numerals.day(phase.last()))));
        }
        return Narrowed.message(
                view,
                asked,
                "So sánh %s với %s (cùng tính đến %s):"
                        .formatted(asked.meant().named(), before.named(), Numerals.dayOfYear(lastDay())),
                indicators.stream().map(this::line).toList());
    }

    private LocalDate lastDay() {
        var last = asked.programme().days(asked.meant()).last();
        return last.isBefore(asked.today()) ? last : asked.today();
    }

    private String line(Indicator indicator) {
        var now = known(asked, asked.meant(), indicator);
        var then = known(asked.on(until), before, indicator);
        return "%s: %s; kỳ trước %s%s.".formatted(indicator.title(), now.words(), then.words(), change(now, then));
    }

    private static String change(Known now, Known then) {
        if (!now.comparable() || !then.comparable()) {
            return " (chưa so sánh được)";
        }
        int difference = now.count() - then.count();
        return difference == 0
                ? ", bằng nhau"
                : ", %s %s".formatted(difference > 0 ? "tăng" : "giảm", Numerals.count(Math.abs(difference)));
    }

    /** What is known of a result, and whether it can be set beside another. */
    private record Known(String words, int count, boolean comparable) {}

    private static Known known(Asked asked, Period period, Indicator indicator) {
        var standing = asked.board(period).row(indicator.code()).orElseThrow().total();
        var total = standing.total();
        if (asked.wording().isSilent(standing)) {
            return new Known("chưa báo cáo", 0, false);
        }
        return total.undated() > 0
                ? new Known(
                        total.counted() == 0
                                ? Wording.undated(standing)
                                : Numerals.count(total.counted()) + "; " + Wording.undated(standing),
                        total.counted(),
                        false)
                : new Known(Numerals.count(total.counted()), total.counted(), true);
    }
}
