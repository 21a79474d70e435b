package vn.tiendo.conversations.flows;

import java.util.List;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.people.Membership;

/** Lists the newest reports of the own unit. */
final class ReportsFlow {
    static final Inquiry FLOW = new Inquiry(
            Entrance.of("reports", "Báo cáo đã gửi", Audience.REPORTERS)
                    .on(Intent.LIST_REPORTS)
                    .saying("bao cao cua toi", "bao cao da gui", "cac bao cao da gui")
                    .command("dagui", "Báo cáo đã gửi")
                    .examples("báo cáo của tôi"),
            ReportsFlow::reports);

    private ReportsFlow() {}

    private static List<Reply> reports(Inquiry.Asked asked) {
        var shown = asked.memberships().stream()
                .filter(membership -> membership.role().reports())
                .map(Membership::unit)
                .distinct()
                .<Reply>map(unit -> new Reply.Show(new View.MyReports(unit)))
                .toList();
        return shown.isEmpty()
                ? List.of(new Reply.Say(Message.of("Đồng chí không được phân công báo cáo nên chưa có báo cáo nào.")))
                : shown;
    }
}
