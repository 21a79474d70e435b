package vn.tiendo.conversations.flows.reporting;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Progress;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;

/** The count of a whole period set against what was recorded of it (C-1, message 37). */
final class PeriodTotals {
    private PeriodTotals() {}

    /** "Từ 1/1/2026 hệ thống đã ghi 12 đảng viên. Số 15 là:" */
    static String asked(Answers answers) {
        var first = period(answers)
                .flatMap(period -> Reporting.days(period, answers))
                .map(Days::first)
                .map(Texts::day)
                .orElse("đầu kỳ");
        return "Từ " + first + " hệ thống " + said(recorded(answers), missing(answers), answers) + ". Số "
                + Phrases.number(count(answers)) + " là:";
    }

    private static String said(int recorded, int missing, Answers answers) {
        if (recorded == 0) {
            return "chưa ghi " + name(answers) + " nào";
        }
        if (missing > 0) {
            return "đã ghi " + amount(recorded, answers);
        }
        return missing == 0
                ? "đã ghi đủ " + amount(recorded, answers) + ", tổng cả kỳ không có gì để thêm (muốn thôi, nhắn HỦY)"
                : "đã ghi " + amount(recorded, answers)
                        + ", tổng cả kỳ không thể ít hơn (nếu ghi thừa, nhắn HỦY rồi BÁO CÁO CỦA TÔI để sửa)";
    }

    static List<TotalOrNew> choices(Answers answers) {
        int missing = missing(answers);
        return List.of(
                new TotalOrNew(
                        TotalOrNew.TOTAL, missing > 0 ? "Tổng cả kỳ, thêm " + Phrases.number(missing) : "Tổng cả kỳ"),
                new TotalOrNew(TotalOrNew.NEW, Phrases.number(count(answers)) + " người mới"));
    }

    /** Why a total adds nothing: all of it, or more, is recorded. */
    static Optional<String> nothingToAdd(Answers answers) {
        int missing = missing(answers);
        if (missing > 0 || isAddedAnew(answers)) {
            return Optional.empty();
        }
        return Optional.of(
                missing == 0 ? "Tổng cả kỳ không có gì để thêm." : "⚠️ Tổng cả kỳ không thể ít hơn số đã ghi.");
    }

    /** Whether it was said what of this total is new. */
    private static boolean isAddedAnew(Answers answers) {
        return answers.said("added")
                .filter(said -> said.matches("\\d{1,9}"))
                .filter(said -> !isOfFormerTotal(Integer.parseInt(said), answers))
                .isPresent();
    }

    /** What is missing to the total; below 1 if nothing is. */
    static int missing(Answers answers) {
        return count(answers) - recorded(answers);
    }

    /** Whether {@code added} was what another total came to, before the report was corrected (C-8). */
    static boolean isOfFormerTotal(int added, Answers answers) {
        return Corrected.report(answers)
                .filter(report -> report.content() instanceof Content.Events(var lines)
                        && lines.stream()
                                .anyMatch(line -> line.count() == added
                                        && line.when() instanceof When.OfTotal(var _, var _, var total)
                                        && total != count(answers)))
                .isPresent();
    }

    private static String amount(int count, Answers answers) {
        return Phrases.number(count) + " " + name(answers);
    }

    private static String name(Answers answers) {
        return Reporting.indicator(answers).map(Indicator::name).orElse("người");
    }

    private static int count(Answers answers) {
        return answers.said("count")
                .filter(said -> said.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static Optional<Period> period(Answers answers) {
        return answers.said("period").flatMap(PeriodCodes::parse);
    }

    /** What the unit has recorded of the period, what waits included; without the report that is being corrected. */
    private static int recorded(Answers answers) {
        var situation = answers.situation();
        var indicator = Reporting.indicator(answers);
        var period = period(answers);
        var place = Reporting.place(answers);
        if (indicator.isEmpty() || period.isEmpty() || place.isEmpty()) {
            return 0;
        }
        return Reporting.programmes(answers).stream()
                .filter(programme -> programme.indicator(indicator.get().code()).isPresent())
                .findFirst()
                .map(programme -> Progress.today(
                                situation.catalogue(),
                                programme,
                                key -> situation.found(new LookUp.Recorded(key)),
                                Reporting.today(answers))
                        .alone(place.get().id(), period.get())
                        .row(indicator.get().code())
                        .orElseThrow()
                        .total()
                        .total())
                .map(total -> total.counted()
                        + total.pending()
                        + total.correcting().difference()
                        - corrected(answers, indicator.get(), period.get()))
                .orElse(0);
    }

    /** What the report that is being corrected puts into that sum: one that was returned or is asked back puts nothing into it. */
    private static int corrected(Answers answers, Indicator indicator, Period period) {
        var days = Reporting.days(period, answers);
        return Corrected.report(answers)
                .filter(report -> report.status() == Report.Status.COUNTED || report.status() == Report.Status.PENDING)
                .filter(report -> report.content() instanceof Content.Events)
                .map(report -> ((Content.Events) report.content())
                        .lines().stream()
                                .filter(line -> line.indicator().equals(indicator.code()))
                                .filter(line ->
                                        days.filter(line.when().days()::within).isPresent())
                                .mapToInt(line -> line.count())
                                .sum())
                .orElse(0);
    }
}
