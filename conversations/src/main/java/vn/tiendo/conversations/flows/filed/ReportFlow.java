package vn.tiendo.conversations.flows.filed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.flows.shared.Fixed;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Report;

/** Shows a report with what became of it, and what whoever asks may do with it (M-12). */
public final class ReportFlow {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("look", "Xem báo cáo", Audience.MEMBERS)
                    .saying("(?:cho )?(?:xem |mo )?(?:chi tiet )?bao cao (?:so )?\\d{1,12}"),
            ReportFlow::asked);

    private ReportFlow() {}

    private static List<Reply> asked(Inquiry.Asked asked) {
        var said = asked.understanding()
                .entity("ref")
                .or(() -> asked.heard().input() instanceof Input.Words(var text) ? Optional.of(text) : Optional.empty())
                .orElse("");
        return NUMBER.matcher(said)
                .results()
                .findFirst()
                .map(number -> shown(Long.parseLong(number.group()), asked))
                .orElseGet(() -> none(asked));
    }

    /** The report of a number; nothing is told of one that is not theirs to see, not even whether it is there (I-5). */
    static List<Reply> shown(long number, Inquiry.Asked asked) {
        return asked.situation()
                .found(new LookUp.Numbered(number))
                .map(report -> List.<Reply>of(new Reply.Say(message(report, asked))))
                .orElseGet(() -> none(asked));
    }

    private static List<Reply> none(Inquiry.Asked asked) {
        return List.of(new Reply.Say(Message.of("Không có báo cáo số này trong phạm vi của đồng chí.")
                .with(asked.ways())));
    }

    private static Message message(Report report, Inquiry.Asked asked) {
        var situation = asked.situation();
        var history = report.acts().stream().map(ReportFlow::done).toList();
        return Message.of("Báo cáo số " + report.number() + " của "
                        + name(report, situation) + ": "
                        + WhichReport.gist(report, situation) + " (" + FigureAnswers.state(report) + ").")
                .withSentences(Stream.of(
                                former(report, situation),
                                fixed(report, situation),
                                likeness(report, situation),
                                history.stream())
                        .flatMap(each -> each)
                        .toList())
                .with(ways(report, asked));
    }

    /** What counts while what was said last does not. */
    private static Stream<String> former(Report report, Situation situation) {
        return report.status() == Report.Status.COUNTED || report.status() == Report.Status.WITHDRAWING
                ? Stream.empty()
                : report
                        .counting()
                        .map(counts -> "Bản đang tính: " + WhichReport.gist(counts, situation) + ".")
                        .stream();
    }

    /** Why it waits where it takes something out of a figure that is fixed. */
    private static Stream<String> fixed(Report report, Situation situation) {
        var less = report.acts().getLast().change() instanceof Change.WithdrawalAsked(var why, var _)
                ? "rút báo cáo này thì bớt số của kỳ đó. Lý do rút: " + Phrases.inside(WithdrawFlow.called(why)) + "."
                : "bản đính chính này bớt số của kỳ đó.";
        return Fixed.periods(report.edition().waits(), situation)
                .map(periods -> "⚠️ " + periods + "; " + less)
                .stream();
    }

    /** What it may be the same as: shown to whoever may see both, who decides. */
    private static Stream<String> likeness(Report report, Situation situation) {
        if (!situation.access().mayVerify(report.unit())
                || Likenesses.of(report).isEmpty()) {
            return Stream.empty();
        }
        return Likenesses.areSeen(report, situation)
                ? Likenesses.seen(report, situation)
                        .map(other -> "⚠️ Có thể trùng với báo cáo số " + other.number() + " của "
                                + name(other, situation) + ": " + WhichReport.gist(other, situation) + ".")
                : Stream.of("⚠️ Có thể trùng với báo cáo của đơn vị khác; cấp trên chung của hai đơn vị đối chiếu.");
    }

    private static String name(Report report, Situation situation) {
        var catalogue = situation.catalogue();
        var day = catalogue.units().present(report.unit(), catalogue.today(report.unit(), situation.now()));
        return catalogue.units().name(report.unit(), day);
    }

    private static List<Button> ways(Report report, Inquiry.Asked asked) {
        var access = asked.situation().access();
        var about = WhichReport.seen(report);
        if (access.mayVerify(report.unit()) && report.status().waits()) {
            var buttons = new ArrayList<Button>();
            if (Likenesses.areSeen(report, asked.situation())) {
                buttons.add(new Button(
                        report.status() == Report.Status.WITHDRAWING ? "Đồng ý rút" : "Xác nhận",
                        new Press.Start("confirm", about).data(),
                        true));
            }
            if (!Likenesses.of(report).isEmpty() && Likenesses.areSeen(report, asked.situation())) {
                buttons.add(new Press.Start("same", about).button("Trùng, rút báo cáo này"));
            }
            buttons.add(new Press.Start("return", about).button("Trả lại"));
            next(report, asked.situation()).ifPresent(one -> buttons.add(WaitingFlow.look(one, "Báo cáo sau")));
            return buttons;
        }
        return access.mayReport(report.unit()) && report.status() != Report.Status.WITHDRAWN
                ? List.of(
                        new Press.Start("correct", about).button("Sửa"),
                        new Press.Start("withdraw", about).button("Rút"))
                : asked.ways();
    }

    private static Optional<Report> next(Report report, Situation situation) {
        return Unconfirmed.reports(situation).stream()
                .filter(other -> other.number() > report.number())
                .findFirst();
    }

    /** "Gửi lúc 09:05 ngày 20/6/2026." */
    private static String done(Act act) {
        var when = " lúc " + Texts.clock(act.at()) + " ngày " + Texts.day(LocalDate.ofInstant(act.at(), Catalogue.ZONE))
                + ".";
        return switch (act.change()) {
            case Change.Filed _ -> "Gửi" + when;
            case Change.Corrected _ -> "Đính chính" + when;
            case Change.Completed(var decision) -> "Bổ sung quyết định " + decision.number() + when;
            case Change.Restored _ -> "Hoàn tác, trở lại như trước" + when;
            case Change.Withdrawn _ -> "Rút" + when;
            case Change.WithdrawalAsked(var reason, var _) ->
                "Xin rút (" + Phrases.inside(WithdrawFlow.called(reason)) + ")" + when;
            case Change.Returned(var _, var reason) -> "Trả lại (" + reason + ")" + when;
            case Change.Confirmed _ -> "Xác nhận" + when;
        };
    }
}
