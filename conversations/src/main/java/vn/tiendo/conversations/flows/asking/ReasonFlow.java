package vn.tiendo.conversations.flows.asking;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;

/** Why something lags is in no report: that is said, and where it lags is shown (C-50). */
public final class ReasonFlow {
    private static final String WHY = "(?:vi sao|tai sao|sao|co sao|li do|ly do|nguyen nhan|do dau(?: ma)?)";

    private static final String LAGS =
            "(?:cham|thieu|thap|kem|it|hut|tre|i ach|giam|chua dat|khong dat|chua xong|khong xong|chua bao cao|khong bao cao|chua co ket qua)";

    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("reason", "Lý do", Audience.MEMBERS)
                    .saying(
                            WHY + "(?: .*)? " + LAGS + "(?: .*)?",
                            "(?:.* )?" + LAGS + "(?: .*)? (?:vi sao|tai sao|la do dau|la vi sao)"),
            ReasonFlow::reason);

    private ReasonFlow() {}

    private static List<Reply> reason(Inquiry.Asked asked) {
        var unknown =
                new Reply.Say(Message.of("Báo cáo chỉ ghi việc đã làm, không ghi lý do. Dưới đây là chỗ còn thiếu."));
        return Stream.concat(Stream.of(unknown), StandingFlow.FLOW.answer().apply(asked).stream())
                .toList();
    }
}
