package vn.tiendo.conversations.flows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Confirming;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;

/** Says that nothing happened, from a period's first day up to now (message 20, C-3). */
final class NothingFlow {
    private static final int LOOKED_AT = 20;

    private static final Question<Optional<Period>> PERIOD = Questions.of(
                    "period", "Kỳ báo cáo", _ -> "Kỳ báo cáo nào? (ví dụ: quý 2, tháng 5)", new Periods())
            .check((period, answers) -> Reporting.noneOf(
                    period, answers, "⚠️ Kỳ này chưa bắt đầu. Đồng chí nhập kỳ khác, ví dụ: tháng này."))
            .volunteered(_ -> true);

    /** What alone did not happen, if the person said so. */
    private static final Question<Optional<Indicator>> INDICATOR = Questions.pick(
                    "indicator",
                    "Nội dung",
                    "Không phát sinh nội dung nào?",
                    NothingFlow::indicators,
                    new Picks.Naming<>(indicator -> indicator.code().value(), Indicator::name))
            .volunteered(_ -> true);

    static final Form FLOW = Form.of(
                    Entrance.of("nothing", "Không phát sinh", Audience.REPORTERS)
                            .on(Intent.ZERO_REPORT)
                            .inMenu()
                            .examples("tháng này không phát sinh"),
                    NothingFlow::file)
            .asks(Reporting.UNIT, PERIOD, INDICATOR)
            .about(_ -> "không phát sinh")
            .confirms(NothingFlow::confirming);

    private NothingFlow() {}

    private static List<Indicator> indicators(Answers answers) {
        var all = new ArrayList<>(Reporting.indicators(answers, Indicator.Family.ADMISSION));
        all.addAll(Reporting.indicators(answers, Indicator.Family.FOUNDING));
        return all;
    }

    private static Confirming confirming(Answers answers) {
        var reported = reported(answers);
        return reported.isEmpty() ? nothing(answers) : nothingElse(reported, answers);
    }

    /** Something was reported: nothing else is what is meant (message 20, its second form). */
    private static Confirming nothingElse(List<Report> reported, Answers answers) {
        var numbers =
                reported.stream().map(report -> Long.toString(report.number())).collect(Collectors.joining(", "));
        return new Confirming(
                "Ngoài " + FigureAnswers.totals(reported, answers.situation().catalogue()) + " đã báo cáo (số "
                        + numbers + "), không còn gì thêm?",
                List.of(),
                "Đúng",
                "Còn, báo thêm",
                Message.of("Đồng chí chọn, hoặc nhắn việc cần báo thêm, ví dụ: kết nạp 2 đảng viên ngày 15/6.")
                        .with(Flows.DIRECTORY.menu(Audience.REPORTERS)));
    }

    /** What the unit reported of the days and, if only one is meant, of the indicator. */
    private static List<Report> reported(Answers answers) {
        var days = days(answers);
        var only = answers.get(INDICATOR).map(Indicator::code);
        return Reporting.place(answers).stream()
                .flatMap(place -> answers.situation().found(new LookUp.Newest(place.id(), LOOKED_AT)).stream())
                .filter(report -> report.status() == Report.Status.COUNTED || report.status() == Report.Status.PENDING)
                .filter(report -> report.content() instanceof Content.Events(var lines)
                        && lines.stream()
                                .anyMatch(line -> line.when().days().overlaps(days)
                                        && only.map(line.indicator()::equals).orElse(true)))
                .toList();
    }

    private static Confirming nothing(Answers answers) {
        var days = days(answers);
        var today = Reporting.today(answers);
        var until = days.last().equals(today)
                ? "đến nay (" + Texts.dayOfYear(today, today) + ")"
                : "đến " + Texts.dayOfYear(days.last(), today);
        var unit = Reporting.place(answers).map(Place::name).orElse("đơn vị");
        return new Confirming(
                "Từ " + Texts.dayOfYear(days.first(), today) + " " + until + ", " + unit + " " + what(answers) + "?",
                List.of("Sau này có phát sinh, đồng chí cứ nhắn báo cáo."),
                "Đúng, không có",
                "Có, tôi báo cáo",
                Message.of("Đồng chí chọn, hoặc nhắn việc cần báo, ví dụ: kết nạp 2 đảng viên ngày 15/6.")
                        .with(Flows.DIRECTORY.menu(Audience.REPORTERS)));
    }

    private static String what(Answers answers) {
        return answers.get(INDICATOR)
                .map(indicator -> switch (indicator.family()) {
                    case ADMISSION -> "không kết nạp " + indicator.name();
                    case FOUNDING -> "không thành lập " + indicator.name();
                    case INPUT -> "không có " + indicator.name();
                })
                .orElse("không có kết nạp, không thành lập tổ chức");
    }

    private static Order file(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        var programmes = Reporting.programmes(answers);
        var codes = programmes.stream().map(Programme::code).toList();
        var indicators = answers.get(INDICATOR).map(one -> List.of(one.code())).orElse(List.of());
        var content = new Content.Nothing(codes, days(answers), indicators);
        return Reporting.order(id, answers, programmes, new Reporting.Said(content), heard);
    }

    private static Days days(Answers answers) {
        return answers.get(PERIOD)
                .flatMap(period -> Reporting.days(period, answers))
                .or(() -> current(answers))
                .orElseGet(() -> Days.on(Reporting.today(answers)));
    }

    /** The period for which a report is owed now. */
    private static Optional<Days> current(Answers answers) {
        return Reporting.programmes(answers).stream()
                .findFirst()
                .flatMap(programme -> current(programme, Reporting.lastDay(answers)))
                .flatMap(period -> Reporting.days(period, answers));
    }

    static Optional<Period> current(Programme programme, LocalDate today) {
        var kind = programme.calendar().duties().stream().findFirst().orElse(ReportingCalendar.Kind.QUARTER);
        return candidates(kind, today).stream()
                .filter(period -> programme.days(period).contains(today))
                .findFirst();
    }

    private static List<Period> candidates(ReportingCalendar.Kind kind, LocalDate today) {
        var periods = new ArrayList<Period>();
        for (var year = today.getYear(); year <= today.getYear() + 1; year++) {
            switch (kind) {
                case MONTH -> {
                    for (var month = 1; month <= 12; month++) {
                        periods.add(new Period.Month(year, month));
                    }
                }
                case QUARTER -> {
                    for (var quarter = 1; quarter <= 4; quarter++) {
                        periods.add(new Period.Quarter(year, quarter));
                    }
                }
                case HALF -> {
                    periods.add(new Period.Half(year, 1));
                    periods.add(new Period.Half(year, 2));
                }
                case NINE_MONTHS -> periods.add(new Period.NineMonths(year));
                case YEAR -> periods.add(new Period.Year(year));
                case PHASE -> periods.add(new Period.Phase());
            }
        }
        return periods;
    }
}
