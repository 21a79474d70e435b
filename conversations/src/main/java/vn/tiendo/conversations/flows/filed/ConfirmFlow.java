package vn.tiendo.conversations.flows.filed;

import java.util.List;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Report;

/** Confirms a report that was shown, in the version that was seen (message 39, one by one). */
public final class ConfirmFlow {
    private static final Question<Report> REPORT = WhichReport.waiting(
            Unconfirmed::reports, "Báo cáo này không chờ đồng chí xác nhận. Đồng chí chọn một báo cáo.");

    public static final Form FLOW = Form.of(
                    Entrance.of("confirm", "Xác nhận báo cáo", Audience.VERIFIERS), ConfirmFlow::order)
            .asks(REPORT)
            .unless(Doing.none(Unconfirmed::reports, WaitingFlow.NONE))
            .about(_ -> "xác nhận báo cáo")
            .atOnce();

    private ConfirmFlow() {}

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        return Doing.order(id, answers.get(REPORT), new Change.Confirmed(), answers.situation(), heard);
    }
}
