package vn.tiendo.conversations.flows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Order;
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

/** Keeps who came from elsewhere or went there: a change of the stock, no admission (section 2.7, R-36). */
final class TransferFlow {
    private static final String IN = "in";
    private static final String OUT = "out";

    private static final Question<Metrics> METRIC = Metrics.question();

    private static final Question<Integer> COUNT = Questions.number(
                    "count", "Số người", _ -> "Bao nhiêu người chuyển sinh hoạt? (ví dụ: 2)")
            .check(count -> count >= 1, "⚠️ Số người phải từ 1 trở lên. Đồng chí nhập lại, ví dụ: 2.")
            .help("Đồng chí nhập bằng chữ số, ví dụ: 2.");

    private static final Question<String> DIRECTION = Questions.pick(
            "direction",
            "Chuyển đến hay đi",
            "Chuyển đến hay chuyển đi?",
            _ -> List.of(IN, OUT),
            new Picks.Naming<>(way -> way, TransferFlow::called));

    private static final Question<LocalDate> DAY = Questions.day(
                    "date", "Ngày", _ -> "Chuyển ngày nào? (ví dụ: 15/6 hoặc hôm qua)", Reporting::today)
            .check((day, answers) -> Reporting.ahead(day, answers, "Đồng chí nhập lại, ví dụ: hôm qua."));

    static final Form FLOW = Form.of(
                    Entrance.of("transfer", "Chuyển sinh hoạt", Audience.REPORTERS)
                            .on(Intent.REPORT_TRANSFER),
                    TransferFlow::order)
            .asks(Reporting.UNIT, METRIC, COUNT, DIRECTION, DAY)
            .about(_ -> "chuyển sinh hoạt")
            .reviews(TransferFlow::review, TransferFlow::closing);

    private TransferFlow() {}

    private static String called(String way) {
        return way.equals(IN) ? "Chuyển đến" : "Chuyển đi";
    }

    private static List<Point> review(Answers answers) {
        return List.of(
                new Point(
                        called(answers.get(DIRECTION)),
                        Phrases.number(answers.get(COUNT)) + " "
                                + answers.get(METRIC).title(),
                        "count",
                        "metric",
                        "direction"),
                new Point("Ngày", Texts.day(answers.get(DAY)), "date"));
    }

    private static List<String> closing(Answers answers) {
        return Stream.concat(
                        Stream.of(
                                "Chuyển sinh hoạt không tính là kết nạp; nếu là kết nạp mới, đồng chí nhắn HỦY rồi báo kết nạp."),
                        Reporting.closing(answers).stream())
                .toList();
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        boolean came = answers.get(DIRECTION).equals(IN);
        var content = new Content.NetChange(
                answers.get(METRIC).code() + (came ? "_den" : "_di"),
                answers.get(METRIC).title() + (came ? " chuyển đến" : " chuyển đi"),
                came ? answers.get(COUNT) : -answers.get(COUNT),
                Content.Exactness.EXACT,
                Days.on(answers.get(DAY)));
        return Sending.order(id, answers, Reporting.programmes(answers), new Sending.Said(content), heard);
    }
}
