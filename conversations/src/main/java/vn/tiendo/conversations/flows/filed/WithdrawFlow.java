package vn.tiendo.conversations.flows.filed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.flows.shared.Fixed;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.flows.shared.WhichReport;
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
public final class WithdrawFlow {
    /** So long after a change "hoàn tác" means the change. */
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    private static final String BEFORE = "before";
    private static final String KEPT = "kept";
    private static final String AGAIN = "again";
    private static final String ALL = "all";
    private static final String NONE =
            "Đơn vị chưa có báo cáo nào để rút. Muốn xem báo cáo đã gửi, đồng chí nhắn BÁO CÁO CỦA TÔI.";

    private static final Question<Report> REPORT = WhichReport.question(
                    WhichReport::own,
                    "Đơn vị không có báo cáo số này, hoặc báo cáo đã được rút. Đồng chí chọn một báo cáo.")
            .offering(_ -> List.of(Choice.cancelling("Không rút")));

    /** What a report is again as, where it was changed just now or asked back: the whole report may be meant too. */
    private static final Question<Optional<String>> BACK = Questions.of(
                    "back",
                    "Hoàn tác",
                    WithdrawFlow::askedBack,
                    new Picks<>(
                            answers -> isAsked(answers.get(REPORT)) ? List.of(KEPT, AGAIN) : List.of(BEFORE, ALL),
                            new Picks.Naming<>(code -> code, WithdrawFlow::calledBack)))
            .proposing()
            .offering(_ -> List.of(Choice.cancelling("Không")))
            .on(REPORT)
            .onlyIf(answers -> answers.find(REPORT)
                    .filter(report -> isAsked(report) || isJustChanged(report, answers))
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
            .onlyIf(answers -> !isBack(answers)
                    && answers.find(REPORT).filter(WithdrawFlow::isAsked).isEmpty());

    public static final Form FLOW = Form.of(
                    Entrance.of("withdraw", "Rút báo cáo", Audience.REPORTERS)
                            .on(Intent.UNDO)
                            .saying("rut(?: lai| di| giup)?")
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
        var warning = Fixed.warning(report, withdrawn(Change.Reason.BY_MISTAKE), answers.situation());
        return "Rút báo cáo số " + report.number() + " (" + WhichReport.gist(report, answers.situation()) + ")? "
                + warning.map(said -> said + " ").orElse("") + "Lý do:";
    }

    private static Change withdrawn(Change.Reason reason) {
        return new Change.Withdrawn(reason, OptionalLong.empty());
    }

    /** Whether it was asked back, and the level above has not answered. */
    private static boolean isAsked(Report report) {
        return report.status() == Report.Status.WITHDRAWING;
    }

    /** Why a report is taken back. */
    static String called(Change.Reason reason) {
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
        return answers.find(BACK)
                .flatMap(said -> said)
                .filter(code -> code.equals(BEFORE) || code.equals(KEPT))
                .isPresent();
    }

    private static String askedBack(Answers answers) {
        var report = answers.get(REPORT);
        var situation = answers.situation();
        if (isAsked(report)) {
            return "Báo cáo số " + report.number() + " (" + WhichReport.gist(report, situation) + ") đã xin rút lúc "
                    + Texts.clock(report.acts().getLast().at()) + ", chờ " + FigureAnswers.superior(report, situation)
                    + " xác nhận. Đồng chí thôi rút, giữ lại báo cáo?";
        }
        return "Báo cáo số " + report.number() + " vừa được sửa lúc "
                + Texts.clock(report.acts().getLast().at()) + " thành: " + WhichReport.gist(report, situation)
                + ". Hoàn tác để trở lại: " + WhichReport.gist(report.at(report.version() - 1), situation) + "?";
    }

    private static String calledBack(String code) {
        return switch (code) {
            case BEFORE -> "Trở lại như trước";
            case KEPT -> "Giữ lại báo cáo";
            case AGAIN -> "Vẫn rút";
            case String _ -> "Rút cả báo cáo";
        };
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        var report = answers.get(REPORT);
        var change = isBack(answers)
                ? new Change.Restored(report.version() - 1)
                : withdrawn(answers.get(REASON).orElse(Change.Reason.BY_MISTAKE));
        return Doing.asked(id, report, change, answers.situation(), heard);
    }
}
