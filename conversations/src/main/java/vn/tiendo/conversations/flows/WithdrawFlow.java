package vn.tiendo.conversations.flows;

import java.util.List;
import java.util.OptionalLong;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Report;

/** Takes a report of the own unit back, naming it and asking why (message 29). */
final class WithdrawFlow {
    private static final String NONE =
            "Đơn vị chưa có báo cáo nào để rút. Muốn xem báo cáo đã gửi, đồng chí nhắn BÁO CÁO CỦA TÔI.";

    private static final Question<Report> REPORT = WhichReport.question(
            WhichReport::own, "Đơn vị không có báo cáo số này, hoặc báo cáo đã được rút. Đồng chí chọn một báo cáo.");

    private static final Question<Change.Reason> REASON = Questions.of(
                    "reason",
                    "Lý do",
                    WithdrawFlow::asked,
                    new Picks<>(
                            _ -> List.of(Change.Reason.values()),
                            new Picks.Naming<>(Change.Reason::name, WithdrawFlow::called)))
            .offering(_ -> List.of(Choice.cancelling("Không rút")))
            .on(REPORT);

    static final Form FLOW = Form.of(
                    Entrance.of("withdraw", "Rút báo cáo", Audience.REPORTERS)
                            .on(Intent.UNDO)
                            .examples("hoàn tác", "rút báo cáo"),
                    WithdrawFlow::order)
            .asks(REPORT, REASON)
            .unless(Doing.none(WhichReport::own, NONE))
            .about(answers -> answers.find(REPORT)
                    .map(report -> "rút báo cáo số " + report.number())
                    .orElse("rút báo cáo"))
            .atOnce();

    private WithdrawFlow() {}

    private static String asked(Answers answers) {
        var report = answers.get(REPORT);
        return "Rút báo cáo số " + report.number() + " (" + WhichReport.gist(report, answers.situation()) + ")? Lý do:";
    }

    private static String called(Change.Reason reason) {
        return switch (reason) {
            case BY_MISTAKE -> "Gửi nhầm";
            case DUPLICATE -> "Trùng";
            case DECISION_REVOKED -> "Quyết định bị thu hồi";
        };
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        var change = new Change.Withdrawn(answers.get(REASON), OptionalLong.empty());
        return Doing.order(id, answers.get(REPORT), change, answers.situation(), heard);
    }
}
