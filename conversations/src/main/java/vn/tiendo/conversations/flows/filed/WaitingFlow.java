package vn.tiendo.conversations.flows.filed;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.reporting.Report;

/** Says what waits for a verifier, all together (message 39); a confirmation by words shows the report first (C-5). */
public final class WaitingFlow {
    static final String NONE = "Hiện không có báo cáo nào chờ đồng chí xác nhận.";
    static final String SEE = "Đồng chí nhắn CHỜ XÁC NHẬN để xem.";

    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("waiting", "Chờ xác nhận", Audience.VERIFIERS)
                    .on(Intent.VERIFY)
                    .saying(
                            "(?:cac |nhung )?(?:bao cao )?(?:dang |nao dang )?cho (?:xac nhan|duyet)",
                            "(?:duyet|xac nhan) (?:het|tat ca|toan bo)(?: bao cao)?")
                    .next("Chờ xác nhận")
                    .inMenu()
                    .command("choduyet", "Báo cáo chờ xác nhận")
                    .examples("chờ xác nhận"),
            WaitingFlow::waiting);

    private WaitingFlow() {}

    /** The way to what waits. */
    static List<Button> ways() {
        return List.of(new Press.Start("waiting").button("Chờ xác nhận"));
    }

    private static List<Reply> waiting(Inquiry.Asked asked) {
        var named = asked.understanding().entity("ref").filter(ref -> ref.matches("\\d{1,12}"));
        if (named.isPresent()) {
            return ReportFlow.shown(Long.parseLong(named.get()), asked);
        }
        var all = Unconfirmed.reports(asked.situation());
        return List.of(
                new Reply.Say(all.isEmpty() ? Message.of(NONE).with(asked.ways()) : digest(all, asked.situation())));
    }

    private static Message digest(List<Report> all, Situation situation) {
        var units = all.stream().map(Report::unit).distinct().count();
        var looks = all.stream().filter(Unconfirmed::needsALook).toList();
        var plain = all.size() - looks.size();
        var buttons = new ArrayList<Button>();
        if (!looks.isEmpty()) {
            buttons.add(look(looks.getFirst(), "Xem " + looks.size() + " báo cáo"));
        }
        if (plain > 0) {
            buttons.add(new Press.Start("confirm-all", "all").button("Xác nhận " + plain));
        }
        buttons.add(look(all.getFirst(), "Xem lần lượt"));
        return Message.of("Có " + Unconfirmed.number(situation) + " báo cáo chờ xác nhận (" + units + " chi bộ)"
                        + (looks.isEmpty() ? "" : ", " + looks.size() + " cần xem kỹ") + ".")
                .with(buttons);
    }

    static Button look(Report report, String label) {
        return new Press.Start("look", WhichReport.seen(report)).button(label);
    }
}
