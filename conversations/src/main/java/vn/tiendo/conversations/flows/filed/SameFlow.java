package vn.tiendo.conversations.flows.filed;

import java.util.List;
import java.util.OptionalLong;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Report;

/** Takes back, as the common superior of two units, a report that says what the other's said before. */
public final class SameFlow {
    private static final String NONE = "Hiện không có báo cáo nào chờ đồng chí đối chiếu.";

    private static final Question<Report> REPORT = WhichReport.waiting(SameFlow::doubted, NONE);

    public static final Form FLOW = Form.of(Entrance.of("same", "Báo cáo trùng", Audience.VERIFIERS), SameFlow::order)
            .asks(REPORT)
            .unless(Doing.none(SameFlow::doubted, NONE))
            .about(_ -> "rút báo cáo trùng")
            .atOnce();

    private SameFlow() {}

    private static List<Report> doubted(Situation situation) {
        return Unconfirmed.reports(situation).stream()
                .filter(report -> !Likenesses.of(report).isEmpty() && Likenesses.areSeen(report, situation))
                .toList();
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        var report = answers.get(REPORT);
        var other = Likenesses.seen(report, answers.situation()).findFirst().orElseThrow();
        var change = new Change.Withdrawn(Change.Reason.DUPLICATE, OptionalLong.of(other.number()));
        return Doing.order(id, report, change, answers.situation(), heard);
    }
}
