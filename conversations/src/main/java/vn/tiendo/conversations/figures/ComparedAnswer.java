package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.catalogue.Indicator;

/**
 * A period beside an earlier one: the one that was named with it, as far as both have come; else the same of the year before, up to
 * the same day (M-27).
 */
final class ComparedAnswer {
    private final View.BoardProgress view;
    private final Asked asked;
    private final Period now;
    private final Period before;
    private final boolean named;

    private ComparedAnswer(View.BoardProgress view, Asked asked) {
        this.view = view;
        this.asked = asked;
        var other = other(view).filter(one -> !one.equals(asked.meant()));
        boolean later =
                other.filter(one -> first(one).isAfter(first(asked.meant()))).isPresent();
        this.named = other.isPresent();
        this.now = later ? other.get() : asked.meant();
        this.before = later ? asked.meant() : other.orElseGet(() -> yearBefore(asked.meant()));
    }

    /** What was named beside the period that is asked for. */
    private static Optional<Period> other(View.BoardProgress view) {
        return view.period().isEmpty()
                ? Optional.empty()
                : new Restricted(view.restrictions())
                        .comparison()
                        .filter(comparison -> comparison.against() == Restriction.Against.TIME)
                        .flatMap(Restriction.Comparison::time)
                        .flatMap(SpokenTime::period)
                        .flatMap(PeriodCodes::parse)
                        .map(other ->
                                view.period().map(meant -> alike(meant, other)).orElse(other));
    }

    /** Beside a part of a year a whole other year is the same part of it: "tháng 5 so với năm ngoái". */
    private static Period alike(Period meant, Period other) {
        return other instanceof Period.Year(var year) && meant.inYear().isPresent() && !(meant instanceof Period.Year)
                ? PeriodCodes.parse(meant.code().replaceFirst("^\\d{4}", String.valueOf(year)))
                        .orElse(other)
                : other;
    }

    private LocalDate first(Period period) {
        return asked.programme().days(period).first();
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
        if (before.equals(now) || !asked.programme().days(before).overlaps(phase)) {
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
                "So sánh %s với %s%s:"
                        .formatted(
                                now.named(),
                                before.named(),
                                named ? "" : " (cùng tính đến %s)".formatted(Numerals.dayOfYear(lastDay()))),
                indicators.stream().map(this::line).toList());
    }

    private LocalDate lastDay() {
        var last = asked.programme().days(now).last();
        return last.isBefore(asked.today()) ? last : asked.today();
    }

    private String line(Indicator indicator) {
        var then = named ? asked : asked.on(asked.today().minusYears(1));
        var late = Known.of(asked, now, indicator);
        var early = Known.of(then, before, indicator);
        return "%s: %s; %s %s%s."
                .formatted(
                        indicator.title(),
                        late.words(),
                        named ? before.named() : "kỳ trước",
                        early.words(),
                        change(late, early));
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
}
