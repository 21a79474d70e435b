package vn.tiendo.conversations.flows.filed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Settled;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Report;

/** What is said once something was done to a report that stands. */
public final class ChangedReports {
    private ChangedReports() {}

    /** What is said of what came of its order. */
    public static Ending settled(Settled settled) {
        return switch (settled.outcome()) {
            case Outcome.ReportChanged(var report, var _) -> new Ending.Done(changed(report, settled));
            case Outcome.ReportUnchanged(var report, var why) -> new Ending.Done(Message.of(unchanged(report, why)));
            case Outcome.ReportsConfirmed(var confirmed, var left) ->
                new Ending.Done(Message.of(confirmed(confirmed, left)));
            case Outcome _ -> settled.refused();
        };
    }

    private static Message changed(Report report, Settled settled) {
        var number = report.number();
        var done = settled.order() instanceof Order.ChangeReport order
                ? order.change()
                : report.acts().getLast().change();
        return switch (done) {
            case Change.Filed _ -> throw settled.unexpected();
            case Change.Corrected _ ->
                moved(FigureAnswers.correctedSentence(report, settled.situation()), report, settled);
            case Change.Completed(var decision) ->
                moved(
                        report.acts().getLast().change() instanceof Change.Corrected
                                ? FigureAnswers.correctedSentence(report, settled.situation())
                                : "✅ Báo cáo số %d đã có quyết định %s.".formatted(number, decision.number()),
                        report,
                        settled);
            case Change.Restored _ ->
                moved(
                        "✅ Đã hoàn tác: báo cáo số %d trở lại như trước (%s)."
                                .formatted(number, WhichReport.gist(report, settled.situation())),
                        report,
                        settled);
            case Change.WithdrawalAsked _
            when report.status() == Report.Status.WITHDRAWING ->
                moved(
                        "✅ Đã gửi yêu cầu rút báo cáo số %d, chờ %s xác nhận. Đến khi đó báo cáo vẫn được tính."
                                .formatted(number, FigureAnswers.superior(report, settled.situation())),
                        report,
                        settled);
            case Change.Withdrawn _, Change.WithdrawalAsked _ ->
                moved("✅ Đã rút báo cáo số %d.".formatted(number), report, settled);
            case Change.Returned _
            when report.status() != Report.Status.RETURNED ->
                Message.of(
                        "✅ Đã trả lại yêu cầu rút báo cáo số %d; báo cáo vẫn được tính như trước.".formatted(number));
            case Change.Returned _ ->
                Message.of("✅ Đã trả lại báo cáo số %d cho %s.".formatted(number, unit(report, settled)));
            case Change.Confirmed _
            when report.status() == Report.Status.WITHDRAWN ->
                Message.of("✅ Đã đồng ý rút báo cáo số %d; số liệu đã bớt báo cáo này.".formatted(number));
            case Change.Confirmed _ -> Message.of("✅ Đã xác nhận báo cáo số %d.".formatted(number));
        };
    }

    /** With the figures that it moved. */
    private static Message moved(String lead, Report report, Settled settled) {
        List<Figure> figures = FigureAnswers.receipt(report, settled.situation(), settled.stored());
        return Message.of(lead).withFigures(figures);
    }

    private static String unit(Report report, Settled settled) {
        var catalogue = settled.situation().catalogue();
        return catalogue
                .units()
                .name(
                        report.unit(),
                        catalogue.today(report.unit(), settled.situation().now()));
    }

    private static String unchanged(Report report, Changed.Objection why) {
        var what = "Báo cáo số " + report.number() + " ";
        return switch (why) {
            case STALE -> what + "đã thay đổi sau khi đồng chí xem, nên chưa làm gì. Đồng chí mở lại để xem bản mới.";
            case WITHDRAWN -> what + "đã được rút trước đó.";
            case WITHDRAWING -> what + "đã xin rút trước đó và đang chờ cấp trên xác nhận.";
            case OWN -> what + "do đồng chí gửi; việc xác nhận, trả lại do người khác làm.";
            case NOT_WAITING -> what + "không chờ xác nhận.";
            case RETURNED -> what + "đã được trả lại trước đó.";
            case NOT_AWAITING -> what + "không chờ quyết định.";
            case NOT_LAST ->
                what + "không còn hoàn tác được: lần đổi sau cùng không phải là đính chính, hoặc cấp trên đã xử lý.";
            case SAME -> what + "vẫn như cũ: nội dung không có gì khác.";
        };
    }

    private static String confirmed(List<Report> confirmed, List<Report> left) {
        var done = "✅ Đã xác nhận " + confirmed.size() + " báo cáo.";
        return Optional.of(left)
                .filter(some -> !some.isEmpty())
                .map(some -> done + " Chưa xác nhận, vì đã thay đổi hoặc do đồng chí gửi: số " + numbers(some) + ".")
                .orElse(done);
    }

    private static String numbers(List<Report> reports) {
        return reports.stream().map(report -> Long.toString(report.number())).collect(Collectors.joining(", "));
    }
}
