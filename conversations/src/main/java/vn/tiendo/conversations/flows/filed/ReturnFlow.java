package vn.tiendo.conversations.flows.filed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.flows.reporting.SubCounts;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.flows.shared.ShortReason;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;

/** Sends a report back to who sent it, with the field that is to be looked at and the reason. */
public final class ReturnFlow {
    private static final Question<Report> REPORT = WhichReport.waiting(
            Unconfirmed::reports, "Báo cáo này không chờ đồng chí xác nhận. Đồng chí chọn một báo cáo.");

    /** What is sent back where it is the wish to take the report back. */
    private static final String WITHDRAWAL = "withdrawal";

    /** What of a report may be wrong. */
    private enum Field {
        COUNT("count", "Số lượng"),
        PARTS(SubCounts.KEY, "Trong đó"),
        DATE("date", "Ngày"),
        DOC_NO("doc_no", "Số quyết định"),
        ENTERPRISE("enterprise", "Nơi làm việc");

        private final String key;
        private final String called;

        Field(String key, String called) {
            this.key = key;
            this.called = called;
        }
    }

    /** What of it; of one that is asked back nothing is to be looked at but that. */
    private static final Question<Optional<Field>> FIELD = Questions.of(
                    "field",
                    "Nội dung cần kiểm tra",
                    ReturnFlow::asked,
                    new Picks<>(
                            answers -> fields(answers.find(REPORT)),
                            new Picks.Naming<>(field -> field.key, field -> field.called, ReturnFlow::others)))
            .on(REPORT)
            .onlyIf(answers -> answers.find(REPORT)
                    .filter(report -> report.status() == Report.Status.WITHDRAWING)
                    .isEmpty());

    private static final Question<String> REASON = Questions.of(
                    "reason",
                    "Lý do",
                    _ -> "Lý do trả lại? Đồng chí chọn hoặc ghi ngắn gọn, ví dụ: chưa khớp với quyết định.",
                    new ShortReason(
                            List.of("Chưa khớp với quyết định", "Ghi nhầm số liệu", "Trùng báo cáo khác"),
                            "chưa khớp với quyết định"))
            .help("Đồng chí ghi một câu ngắn để người báo cáo biết cần sửa gì.");

    public static final Form FLOW = Form.of(
                    Entrance.of("return", "Trả lại báo cáo", Audience.VERIFIERS).on(Intent.RETURN), ReturnFlow::order)
            .asks(REPORT, FIELD, REASON)
            .unless(Doing.none(Unconfirmed::reports, WaitingFlow.NONE))
            .about(answers -> answers.find(REPORT)
                    .map(report -> "trả lại báo cáo số " + report.number())
                    .orElse("trả lại báo cáo"))
            .atOnce();

    private ReturnFlow() {}

    /** What whoever sent it hears, with the way to the field in question. */
    public static Optional<Message> told(Report report, Situation situation) {
        if (report.acts().getLast().change() instanceof Change.Returned(var field, var reason)
                && field.equals(WITHDRAWAL)) {
            return Optional.of(Message.of("⚠️ Chưa đồng ý rút báo cáo số " + report.number() + " ("
                            + WhichReport.gist(report, situation) + "): " + reason + ".")
                    .withSentences(List.of("Báo cáo vẫn được tính như trước."))
                    .with(List.of(
                            new Press.Start("correct", WhichReport.seen(report)).button("Sửa báo cáo"),
                            new Press.Start("withdraw", WhichReport.seen(report)).button("Rút báo cáo"))));
        }
        return report.acts().getLast().change() instanceof Change.Returned(var field, var reason)
                ? Optional.of(Message.of("⚠️ Báo cáo số " + report.number() + " (" + WhichReport.gist(report, situation)
                                + ") được trả lại: " + reason + ".")
                        .withSentences(List.of("Cần kiểm tra: " + Phrases.inside(called(field)) + "."))
                        .with(List.of(
                                new Press.Start("correct", WhichReport.seen(report)).button("Sửa báo cáo"),
                                new Press.Start("withdraw", WhichReport.seen(report)).button("Rút báo cáo"))))
                : Optional.empty();
    }

    /** A part can be wrong where parts were told. */
    private static List<Field> fields(Optional<Report> report) {
        var parted = report.filter(one -> one.content() instanceof Content.Events(var lines)
                        && lines.stream().anyMatch(line -> !line.subCounts().isEmpty()))
                .isPresent();
        return Stream.of(Field.values())
                .filter(field -> parted || field != Field.PARTS)
                .toList();
    }

    /** What else people call it. */
    private static List<String> others(Field field) {
        return switch (field) {
            case COUNT -> List.of("số người", "số tổ chức", "số");
            case PARTS -> List.of();
            case DATE -> List.of("thời gian");
            case DOC_NO -> List.of("quyết định", "số QĐ", "QĐ", "văn bản");
            case ENTERPRISE -> List.of("nơi thành lập", "doanh nghiệp", "công ty");
        };
    }

    private static String called(String key) {
        return Stream.of(Field.values())
                .filter(field -> field.key.equals(key))
                .map(field -> field.called)
                .findFirst()
                .orElse(key);
    }

    private static String asked(Answers answers) {
        var report = answers.get(REPORT);
        return "Trả lại báo cáo số " + report.number() + " (" + WhichReport.gist(report, answers.situation())
                + "): cần kiểm tra nội dung nào?";
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        var change =
                new Change.Returned(answers.get(FIELD).map(field -> field.key).orElse(WITHDRAWAL), answers.get(REASON));
        return Doing.order(id, answers.get(REPORT), change, answers.situation(), heard);
    }
}
