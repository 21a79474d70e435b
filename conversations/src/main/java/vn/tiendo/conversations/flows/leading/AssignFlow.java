package vn.tiendo.conversations.flows.leading;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Confirming;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.Settled;

/** Has the levels above the silent cells see to them (“giao đôn đốc”, message 25). */
public final class AssignFlow {
    private static final Question<SilentUnits> SILENT =
            Questions.of(SilentUnits.KEY, "Kỳ báo cáo", _ -> "Giao đôn đốc kỳ nào?", new SilentUnits.Naming());

    public static final Form FLOW = Form.of(
                    Entrance.of("assign", "Giao đôn đốc", Audience.READERS)
                            .saying("giao don doc(?: .*)?")
                            .examples("giao đôn đốc"),
                    AssignFlow::order)
            .asks(NudgeFlow.UNIT, NudgeFlow.PERIOD, SaidLevel.QUESTION, SILENT)
            .unless(SilentUnits::none)
            .about(_ -> "giao đôn đốc")
            .confirms(AssignFlow::confirming);

    private AssignFlow() {}

    private static Confirming confirming(Answers answers) {
        var silent = answers.get(SILENT);
        var situation = answers.situation();
        var cells = silent.silent(situation);
        return new Confirming(
                        "Giao cấp ủy cấp trên trực tiếp đôn đốc %d đơn vị chưa báo cáo %s?"
                                .formatted(cells.size(), silent.period().named()),
                        List.of(
                                "Gồm: %s.".formatted(SilentUnits.names(cells, situation)),
                                "Người xác nhận của các cấp ủy đó nhận một tin kèm danh sách của mình."),
                        "Giao",
                        "Không",
                        Message.of("Chưa giao đôn đốc."))
                .after(NudgeFlow.notHeard(answers, silent.period()));
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        var silent = answers.get(SILENT);
        return new Order.AssignChase(
                id,
                silent.programme().code(),
                silent.period(),
                silent.top(),
                silent.silent(answers.situation()),
                Doing.person(answers.situation()));
    }

    /** What is said of what came of its order. */
    public static Ending settled(Settled settled) {
        return switch (settled.outcome()) {
            case Outcome.ChaseAssigned assigned -> new Ending.Done(said(assigned, settled.situation()));
            case Outcome _ -> settled.refused();
        };
    }

    private static Message said(Outcome.ChaseAssigned assigned, Situation situation) {
        var sentences = new ArrayList<String>();
        if (!assigned.told().isEmpty()) {
            sentences.add("%s.".formatted(SilentUnits.names(assigned.told(), situation)));
        }
        if (!assigned.unreached().isEmpty()) {
            sentences.add("Chưa có người nhận ở cấp trên của: %s."
                    .formatted(SilentUnits.names(assigned.unreached(), situation)));
        }
        return Message.of("✅ %s: %d cấp ủy nhận việc đôn đốc."
                        .formatted(
                                SilentUnits.told(assigned.day(), situation),
                                assigned.told().size()))
                .withSentences(sentences);
    }
}
