package vn.tiendo.conversations.flows.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.flows.asking.UnitNames;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Match;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.domain.people.Membership;

/** A report that names a cell of somebody else is not filed for the own one (C-62); whether there is such a cell is not said. */
public final class OtherCell {
    private static final String CELL = "chi bo ";

    /** What may be told of a cell (a founding names the cell that was founded), with how it is told of the own. */
    private static final Map<Intent, String> EXAMPLES = Map.of(
            Intent.REPORT_ADMISSION, "kết nạp 2 đảng viên ngày 15/6", Intent.ZERO_REPORT, "tháng này không phát sinh");

    private OtherCell() {}

    /** What is said to it; empty if no other cell is named. */
    public static Optional<Message> named(Understanding understanding, Situation situation) {
        return understanding
                .entity("unit")
                .filter(_ -> EXAMPLES.containsKey(understanding.intent()))
                .filter(name -> Folding.folded(name).startsWith(CELL))
                .filter(name -> Names.match(name, own(situation)) instanceof Match.None)
                .map(name -> said(name, understanding.intent(), situation));
    }

    private static String flow(Intent intent) {
        return intent == Intent.ZERO_REPORT ? NothingFlow.FLOW.name() : AdmissionFlow.FLOW.name();
    }

    private static List<Names.Known> own(Situation situation) {
        var units = situation.memberships().stream()
                .filter(membership -> membership.role().reports())
                .map(Membership::unit)
                .toList();
        return UnitNames.of(situation).of(units);
    }

    private static Message said(String name, Intent intent, Situation situation) {
        var own = situation.memberships().stream()
                .filter(membership -> membership.role().reports())
                .map(membership -> situation
                        .catalogue()
                        .units()
                        .name(membership.unit(), situation.catalogue().today(membership.unit(), situation.now())))
                .distinct()
                .toList();
        return Message.of("Đồng chí chỉ báo cáo cho " + String.join(", ", own) + "; tin này nhắc "
                        + Phrases.quoted(name) + " nên chưa ghi gì.")
                .withSentences(List.of(
                        "Nếu đúng là việc của đơn vị mình, đồng chí bấm nút dưới đây, hoặc nhắn lại không kèm tên đơn vị khác, ví dụ: "
                                + EXAMPLES.get(intent) + "."))
                .with(List.of(
                        new Button("Đúng, cho " + own.getFirst(), new Press.Start(flow(intent)).data(), true),
                        new Press.Start("menu").button("Hủy")));
    }
}
