package vn.tiendo.conversations.flows;

import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Inquiry;

/** Says what one can do (message 31). */
final class HelpFlow {
    static final Inquiry FLOW = new Inquiry("help", Set.of(Intent.HELP), HelpFlow::help);

    private HelpFlow() {}

    private static List<Reply> help(Inquiry.Asked asked) {
        return List.of(new Reply.Say(Message.of(
                "Đồng chí có thể nhắn tự nhiên, ví dụ: “kết nạp 2 đảng viên ngày 15/6”, “tháng này không phát sinh”, “tiến độ”, “báo cáo của tôi”, “sửa số người 3”, “dữ liệu của tôi”. Hỗ trợ: "
                        + asked.situation().support() + ".")));
    }
}
