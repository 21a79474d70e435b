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
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.reporting.Content;

/** Keeps who or what came from elsewhere or went there: a change of the stock, no admission and no founding (section 2.7, R-25, R-36). */
public final class TransferFlow {
    private static final String IN = "in";
    private static final String OUT = "out";

    private static final Question<Optional<Metrics>> METRIC =
            Metrics.question().onlyIf(answers -> !MovedOrganisation.isMeant(answers));

    static final Question<Integer> COUNT = Questions.number(
                    "count", "Số người", _ -> "Bao nhiêu người chuyển sinh hoạt? (ví dụ: 2)")
            .check(count -> count >= 1, "⚠️ Số này phải từ 1 trở lên. Đồng chí nhập lại, ví dụ: 2.")
            .help("Đồng chí nhập bằng chữ số, ví dụ: 2.")
            .offering(_ -> Usual.numbers(1, "Đồng chí nhập số người bằng chữ số, ví dụ: 15."));

    private static final Question<String> DIRECTION = Questions.pick(
            "direction",
            "Chuyển đến hay đi",
            "Chuyển đến hay chuyển đi?",
            _ -> List.of(IN, OUT),
            new Picks.Naming<>(way -> way, TransferFlow::called));

    private static final Question<LocalDate> DAY = Questions.day(
                    "date", "Ngày", _ -> "Chuyển ngày nào? (ví dụ: 15/6 hoặc hôm qua)", Reporting::today)
            .offering(Usual::days)
            .check((day, answers) -> Reporting.ahead(day, answers, "Đồng chí nhập lại, ví dụ: hôm qua."));

    public static final Form FLOW = Form.of(
                    Entrance.of("transfer", "Chuyển sinh hoạt", Audience.REPORTERS)
                            .on(Intent.REPORT_TRANSFER),
                    TransferFlow::order)
            .asks(
                    Reporting.UNIT,
                    MovedOrganisation.TYPE,
                    METRIC,
                    COUNT,
                    DIRECTION,
                    MovedOrganisation.PLACE,
                    MovedOrganisation.MEMBERS,
                    DAY)
            .about(answers -> MovedOrganisation.isMeant(answers) ? "chuyển tổ chức" : "chuyển sinh hoạt")
            .reviews(TransferFlow::review, TransferFlow::closing);

    private TransferFlow() {}

    private static String called(String way) {
        return way.equals(IN) ? "Chuyển đến" : "Chuyển đi";
    }

    private static List<Point> review(Answers answers) {
        var way = called(answers.get(DIRECTION));
        var moved = MovedOrganisation.isMeant(answers)
                ? MovedOrganisation.points(answers, way, answers.get(COUNT))
                : List.of(new Point(
                        way,
                        Phrases.number(answers.get(COUNT)) + " " + title(answers),
                        "count",
                        "metric",
                        "direction"));
        return Stream.concat(moved.stream(), Stream.of(new Point("Ngày", Texts.day(answers.get(DAY)), "date")))
                .toList();
    }

    private static String title(Answers answers) {
        return answers.get(METRIC).map(Metrics::title).orElse("người");
    }

    private static List<String> closing(Answers answers) {
        return Stream.concat(
                        Stream.of(
                                MovedOrganisation.isMeant(answers)
                                        ? "Tiếp nhận, chuyển giao không tính là thành lập mới hay kết nạp; nếu là thành lập mới, đồng chí nhắn HỦY rồi báo thành lập."
                                        : "Chuyển sinh hoạt không tính là kết nạp; nếu là kết nạp mới, đồng chí nhắn HỦY rồi báo kết nạp."),
                        Reporting.closing(answers).stream())
                .toList();
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        boolean came = answers.get(DIRECTION).equals(IN);
        var way = Phrases.inside(called(answers.get(DIRECTION)));
        boolean whole = MovedOrganisation.isMeant(answers);
        var metric = whole
                ? MovedOrganisation.code(answers)
                : answers.get(METRIC).map(Metrics::code).orElseThrow();
        var content = new Content.NetChange(
                metric + (came ? "_den" : "_di"),
                whole ? MovedOrganisation.title(answers, way) : title(answers) + " " + way,
                came ? answers.get(COUNT) : -answers.get(COUNT),
                Content.Exactness.EXACT,
                Days.on(answers.get(DAY)));
        return Sending.order(id, answers, Reporting.programmes(answers), new Sending.Said(content), heard);
    }
}
