package vn.tiendo.conversations.flows.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.flows.shared.Fixed;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.DraftProgress;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;

/** The report that a draft corrects, if it corrects one, and what it changes. */
public final class Corrected {
    /** The key of the question of which report is corrected. */
    public static final String KEY = "of";

    /** Asked only where the report is not any more as it was when the correction was begun. */
    static final Question<Optional<Report>> REPORT = Questions.of(
                    KEY,
                    Questions.UNLISTED,
                    _ ->
                            "Báo cáo đang sửa đã thay đổi hoặc đã được rút. Muốn sửa tiếp trên bản mới, đồng chí nhắn số của"
                                    + " báo cáo, ví dụ: 131; không thì nhắn HỦY.",
                    new WhichReport(WhichReport::own, "Đơn vị không có báo cáo số này.").unoffered())
            .volunteered(_ -> true);

    private Corrected() {}

    static Optional<Report> report(Answers answers) {
        return answers.find(REPORT).flatMap(said -> said);
    }

    /** What a draft is about. */
    static String gist(Answers answers, String news) {
        return report(answers)
                .map(report -> "sửa báo cáo số " + report.number())
                .orElse(news);
    }

    /** What stands over the review: the changes, if something reported is changed (message 28). */
    static String heading(List<Form.Sheet> sheets) {
        return report(sheets.getFirst().answers())
                .map(report -> heading(report, sheets))
                .orElseGet(() -> ForPeriod.heading(sheets));
    }

    private static String heading(Report report, List<Form.Sheet> sheets) {
        var changes = changes(before(report, sheets.getFirst().answers()), sheets);
        return "Báo cáo số " + report.number()
                + (changes.isEmpty()
                        ? " đang ghi như sau, chưa có gì thay đổi:"
                        : ": " + String.join("; ", changes) + ". Bản cũ vẫn được lưu để đối chiếu."
                                + waiting(report, sheets));
    }

    /** What of it waits for the level above, once all is answered. */
    private static String waiting(Report report, List<Form.Sheet> sheets) {
        return sheets.stream().allMatch(sheet -> sheet.answers().isWhole())
                ? Fixed.warning(
                                report,
                                Sending.correction(sheets),
                                sheets.getFirst().answers().situation())
                        .map(said -> " " + said)
                        .orElse("")
                : "";
    }

    private static List<Form.Sheet> before(Report report, Answers answers) {
        var situation = answers.situation();
        return report.content() instanceof Content.Events(var lines)
                ? Refilled.draft("before", report.unit(), lines, situation, situation.now()).stream()
                        .flatMap(draft ->
                                DraftProgress.of(draft, EventForms::named, situation, answers.said()).sheets().stream())
                        .toList()
                : List.of();
    }

    private static List<String> changes(List<Form.Sheet> before, List<Form.Sheet> after) {
        var changes = new ArrayList<String>();
        for (var at = 0; at < Math.min(before.size(), after.size()); at++) {
            var old = points(before.get(at));
            var now = points(after.get(at));
            for (var point = 0; point < Math.min(old.size(), now.size()); point++) {
                if (!old.get(point).value().equals(now.get(point).value())
                        || !old.get(point).label().equals(now.get(point).label())) {
                    changes.add(Phrases.inside(old.get(point).label()) + " "
                            + old.get(point).value() + " -> " + now.get(point).value());
                }
            }
        }
        return List.copyOf(changes);
    }

    private static List<Point> points(Form.Sheet sheet) {
        return sheet.form().points().apply(sheet.answers());
    }
}
