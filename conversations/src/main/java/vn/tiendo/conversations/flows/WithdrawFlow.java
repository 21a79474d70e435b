package vn.tiendo.conversations.flows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    /** So long after a change "hoàn tác" means the change. */
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    private static final String BEFORE = "before";
    private static final String ALL = "all";
    private static final String NONE =
            "Đơn vị chưa có báo cáo nào để rút. Muốn xem báo cáo đã gửi, đồng chí nhắn BÁO CÁO CỦA TÔI.";

    private static final Question<Report> REPORT = WhichReport.question(
            WhichReport::own, "Đơn vị không có báo cáo số này, hoặc báo cáo đã được rút. Đồng chí chọn một báo cáo.");

    /** What a report is again as, where it was changed just now: asked, for the whole report may be meant too. */
    private static final Question<Optional<String>> BACK = Questions.of(
                    "back",
                    "Hoàn tác",
                    WithdrawFlow::askedBack,
                    new Picks<>(_ -> List.of(BEFORE, ALL), new Picks.Naming<>(code -> code, WithdrawFlow::calledBack)))
            .offering(_ -> List.of(Choice.cancelling("Không")))
            .on(REPORT)
            .onlyIf(answers -> answers.find(REPORT)
                    .filter(report -> isJustChanged(report, answers))
                    .isPresent());

    private static final Question<Optional<Change.Reason>> REASON = Questions.of(
                    "reason",
                    "Lý do",
                    WithdrawFlow::asked,
                    new Picks<>(
                            _ -> List.of(Change.Reason.values()),
                            new Picks.Naming<>(Change.Reason::name, WithdrawFlow::called)))
            .offering(_ -> List.of(Choice.cancelling("Không rút")))
            .on(REPORT)
            .onlyIf(answers -> !isBack(answers));

    static final Form FLOW = Form.of(
                    Entrance.of("withdraw", "Rút báo cáo", Audience.REPORTERS)
                            .on(Intent.UNDO)
                            .examples("hoàn tác", "rút báo cáo"),
                    WithdrawFlow::order)
            .asks(REPORT, BACK, REASON)
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

    private static boolean isJustChanged(Report report, Answers answers) {
        var last = report.acts().getLast();
        boolean says = last.change() instanceof Change.Corrected || last.change() instanceof Change.Completed;
        return report.version() > 1
                && says
                && !last.at().plus(JUST_NOW).isBefore(answers.situation().now());
    }

    private static boolean isBack(Answers answers) {
        return answers.find(BACK).flatMap(said -> said).filter(BEFORE::equals).isPresent();
    }

    private static String askedBack(Answers answers) {
        var report = answers.get(REPORT);
        var situation = answers.situation();
        return "Báo cáo số " + report.number() + " vừa được sửa lúc "
                + Texts.clock(report.acts().getLast().at()) + " thành: " + WhichReport.gist(report, situation)
                + ". Hoàn tác để trở lại: " + WhichReport.gist(report.at(report.version() - 1), situation) + "?";
    }

    private static String calledBack(String code) {
        return code.equals(BEFORE) ? "Trở lại như trước" : "Rút cả báo cáo";
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        var report = answers.get(REPORT);
        var change = isBack(answers)
                ? new Change.Restored(report.version() - 1)
                : new Change.Withdrawn(answers.get(REASON).orElseThrow(), OptionalLong.empty());
        return Doing.order(id, report, change, answers.situation(), heard);
    }
}
