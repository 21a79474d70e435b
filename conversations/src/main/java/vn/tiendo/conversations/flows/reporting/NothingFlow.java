package vn.tiendo.conversations.flows.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.flows.shared.Answered;
import vn.tiendo.conversations.flows.shared.Texts;
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
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Duty;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;

/** Says that nothing happened, from a period's first day up to now (message 20, C-3). */
public final class NothingFlow {
    private static final int LOOKED_AT = 20;

    private static final Question<Optional<Period>> PERIOD = Questions.of(
                    "period", "Kỳ báo cáo", _ -> "Kỳ báo cáo nào? (ví dụ: quý 2, tháng 5)", new Periods(false))
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

    public static final Form FLOW = Form.of(
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
        if (!reported.isEmpty()) {
            return nothingElse(reported, answers);
        }
        return said(answers).map(NothingFlow::again).orElseGet(() -> nothing(answers));
    }

    /** A zero report that says all of it already. */
    private static Optional<Report> said(Answers answers) {
        var days = answered(answers).days();
        var only = answers.get(INDICATOR).map(Indicator::code);
        return newest(answers)
                .filter(report -> report.content() instanceof Content.Nothing(var _, var before, var indicators)
                        && days.within(before)
                        && (indicators.isEmpty()
                                || only.filter(indicators::contains).isPresent()))
                .findFirst();
    }

    /** Sent once is enough; who wants to may send it again. */
    private static Confirming again(Report report) {
        var days = ((Content.Nothing) report.content()).days();
        return new Confirming(
                        "Báo cáo số %d đã ghi không phát sinh từ %s đến %s, không cần gửi lại."
                                .formatted(report.number(), Texts.day(days.first()), Texts.day(days.last())),
                        List.of("Đồng chí vẫn gửi thêm một báo cáo?"),
                        "Vẫn gửi",
                        "Không gửi",
                        Message.of("Đồng chí chọn, hoặc nhắn việc cần báo, ví dụ: kết nạp 2 đảng viên ngày 15/6."))
                .instead(Audience.REPORTERS);
    }

    /** Something was reported: nothing else is what is meant (message 20, its second form). */
    private static Confirming nothingElse(List<Report> reported, Answers answers) {
        var numbers =
                reported.stream().map(report -> Long.toString(report.number())).collect(Collectors.joining(", "));
        return new Confirming(
                        "Ngoài "
                                + FigureAnswers.totals(
                                        reported, answers.situation().catalogue()) + " đã báo cáo (số " + numbers
                                + "), không còn gì thêm?",
                        periods(answered(answers)),
                        "Đúng",
                        "Còn, báo thêm",
                        Message.of("Đồng chí chọn, hoặc nhắn việc cần báo thêm, ví dụ: kết nạp 2 đảng viên ngày 15/6."))
                .instead(Audience.REPORTERS);
    }

    /** What the unit reported of the days and, if only one is meant, of the indicator. */
    private static List<Report> reported(Answers answers) {
        var days = answered(answers).days();
        var only = answers.get(INDICATOR).map(Indicator::code);
        return newest(answers)
                .filter(report -> report.content() instanceof Content.Events(var lines)
                        && lines.stream()
                                .anyMatch(line -> line.when().days().overlaps(days)
                                        && only.map(line.indicator()::equals).orElse(true)))
                .toList();
    }

    private static Stream<Report> newest(Answers answers) {
        return Reporting.place(answers).stream()
                .flatMap(place -> answers.situation().found(new LookUp.Newest(place.id(), LOOKED_AT)).stream())
                .filter(report -> report.status().stands());
    }

    /** Which periods it answers for, the oldest first. */
    private static List<String> periods(Answered answered) {
        return answered.periods().isEmpty()
                ? List.of()
                : List.of("Trả lời cho "
                        + answered.periods().stream().map(Period::named).collect(Collectors.joining(", "))
                        + ".");
    }

    private static Confirming nothing(Answers answers) {
        var answered = answered(answers);
        var days = answered.days();
        var several = answered.periods().size() > 1 ? periods(answered) : List.<String>of();
        var today = Reporting.today(answers);
        var until = days.last().equals(today)
                ? "đến nay (" + Texts.dayOfYear(today, today) + ")"
                : "đến " + Texts.dayOfYear(days.last(), today);
        var unit = Reporting.place(answers).map(OwnUnit::name).orElse("đơn vị");
        return new Confirming(
                        "Từ " + Texts.dayOfYear(days.first(), today) + " " + until + ", " + unit + " " + what(answers)
                                + "?",
                        Stream.concat(several.stream(), Stream.of("Sau này có phát sinh, đồng chí cứ nhắn báo cáo."))
                                .toList(),
                        "Đúng, không có",
                        "Có, tôi báo cáo",
                        Message.of("Đồng chí chọn, hoặc nhắn việc cần báo, ví dụ: kết nạp 2 đảng viên ngày 15/6."))
                .instead(Audience.REPORTERS);
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
        var content = new Content.Nothing(codes, answered(answers).days(), indicators);
        return Sending.order(id, answers, programmes, new Sending.Said(content), heard);
    }

    private static Answered answered(Answers answers) {
        var last = Reporting.lastDay(answers);
        var open = Reporting.place(answers)
                .map(place -> answers.situation().found(new LookUp.Outstanding(place.id())))
                .orElse(List.of());
        return answers.get(PERIOD)
                .flatMap(period -> Reporting.days(period, answers).map(days -> Answered.of(period, days)))
                .or(() -> Answered.owed(open, last))
                .or(() -> current(answers).map(Answered::unasked))
                .orElseGet(() -> Answered.unasked(Days.on(Reporting.today(answers))));
    }

    /** The days of the report that is due next, else those of the running quarter; none of them ahead. */
    private static Optional<Days> current(Answers answers) {
        var last = Reporting.lastDay(answers);
        return owed(answers)
                .or(() -> Reporting.programmes(answers).stream()
                        .findFirst()
                        .flatMap(programme -> programme
                                .calendar()
                                .periodOn(ReportingCalendar.Kind.QUARTER, last)
                                .map(programme::days)))
                .filter(days -> !days.first().isAfter(last))
                .map(days -> days.last().isAfter(last) ? new Days(days.first(), last) : days);
    }

    /** Of what is owed to all the unit's programmes, the report that is due first. */
    private static Optional<Days> owed(Answers answers) {
        var today = Reporting.lastDay(answers);
        var catalogue = answers.situation().catalogue();
        return Reporting.place(answers).stream()
                .flatMap(place -> Reporting.programmes(answers).stream()
                        .map(programme -> new Duties(catalogue, programme, Ledger::empty, Extensions.NONE, today))
                        .flatMap(duties -> duties.current(place.id()).stream()))
                .min(Comparator.comparing(Duty::due))
                .map(Duty::days);
    }
}
