package vn.tiendo.conversations.flows.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorKind;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Workplace;

/** Keeps that an organisation is no more; what was founded stays counted, and the end is shown apart. */
public final class DissolutionFlow {
    private static final Question<Optional<IndicatorKind>> TYPE = Questions.pick(
                    "org_type",
                    Questions.UNLISTED,
                    "Loại tổ chức nào kết thúc hoạt động?",
                    DissolutionFlow::types,
                    new Picks.Naming<>(IndicatorKind::code, IndicatorKind::name))
            .volunteered(_ -> true);

    private static final Question<Indicator> INDICATOR = Questions.of(
            "indicator",
            "Tổ chức",
            _ -> "Tổ chức nào kết thúc hoạt động?",
            new Picks<>(
                    DissolutionFlow::indicators,
                    new Picks.Naming<>(indicator -> indicator.code().value(), Indicator::name)));

    private static final Question<Optional<Workplace>> PLACE = Questions.of(
                    "enterprise",
                    "Nơi giải thể",
                    _ -> "Tổ chức này ở đơn vị nào?",
                    new Workplaces("Đồng chí ghi tên đơn vị, ví dụ: Công ty TNHH Hoa Mai."))
            .orSkip();

    private static final Question<LocalDate> DAY = Questions.day(
                    "date", "Ngày", _ -> "Kết thúc hoạt động ngày nào? (ví dụ: 15/6 hoặc hôm qua)", Reporting::today)
            .offering(Usual::days)
            .check((day, answers) -> Reporting.ahead(day, answers, "Đồng chí nhập lại, ví dụ: hôm qua."));

    public static final Form FLOW = Form.of(
                    Entrance.of("dissolution", "Kết thúc hoạt động", Audience.REPORTERS)
                            .on(Intent.REPORT_DISSOLUTION),
                    DissolutionFlow::order)
            .asks(Reporting.UNIT, TYPE, INDICATOR, PLACE, DAY)
            .about(_ -> "kết thúc hoạt động")
            .reviews(DissolutionFlow::review, DissolutionFlow::closing);

    private DissolutionFlow() {}

    private static List<IndicatorKind> types(Answers answers) {
        return Reporting.indicators(answers, Indicator.Family.FOUNDING).stream()
                .flatMap(indicator -> indicator.kinds().stream())
                .distinct()
                .toList();
    }

    /** Those of which there are such organisations. */
    private static List<Indicator> indicators(Answers answers) {
        var all = Reporting.indicators(answers, Indicator.Family.FOUNDING);
        var type = answers.find(TYPE).flatMap(said -> said);
        return type.map(kind -> all.stream()
                        .filter(indicator -> indicator.kinds().contains(kind))
                        .toList())
                .filter(some -> !some.isEmpty())
                .orElse(all);
    }

    private static List<Point> review(Answers answers) {
        return List.of(
                new Point("Kết thúc hoạt động", "1 " + answers.get(INDICATOR).name(), "indicator"),
                new Point(
                        "Nơi giải thể", answers.get(PLACE).map(Workplace::name).orElse("không ghi"), "enterprise"),
                new Point("Ngày", Texts.day(answers.get(DAY)), "date"));
    }

    private static List<String> closing(Answers answers) {
        return Stream.concat(
                        Stream.of("Kết quả thành lập đã ghi không giảm; việc này được ghi riêng."),
                        Reporting.closing(answers).stream())
                .toList();
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        var indicator = answers.get(INDICATOR).code();
        var fed = Reporting.programmes(answers).stream()
                .filter(programme -> programme.indicator(indicator).isPresent())
                .toList();
        var content = new Content.Ended(indicator, 1, answers.get(PLACE), answers.get(DAY));
        return Sending.order(id, answers, fed, new Sending.Said(content), heard);
    }
}
