package vn.tiendo.conversations.flows.asking;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.meaning.Restriction;

/** Why something lags is in no report: that is said, and where it lags is shown (C-50). */
final class ReasonAsked {
    private ReasonAsked() {}

    static List<Reply> before(StandingQuestion question, List<Reply> answer) {
        if (question.wanted().restrictions().stream().noneMatch(Restriction.Reason.class::isInstance)) {
            return answer;
        }
        var unknown =
                new Reply.Say(Message.of("Báo cáo chỉ ghi việc đã làm, không ghi lý do. Dưới đây là chỗ còn thiếu."));
        return Stream.concat(Stream.of(unknown), answer.stream()).toList();
    }
}
