package vn.tiendo.conversations.flows.own;

import java.util.List;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;

/** Says what one can do, by buttons (message 5). */
public final class MenuFlow {
    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("menu", "Việc khác", Audience.MEMBERS)
                    .saying("menu", "bao cao", "bat dau", "thuc don")
                    .command("menu", "Các việc làm được"),
            MenuFlow::menu);

    /** What there is to report. */
    public static final Inquiry REPORTING = new Inquiry(
            Entrance.of("report", "Báo cáo", Audience.REPORTERS)
                    .saying("bao cao")
                    .next("Báo việc khác")
                    .command("baocao", "Báo cáo kết quả"),
            MenuFlow::reporting);

    private MenuFlow() {}

    private static List<Reply> menu(Inquiry.Asked asked) {
        var directory = asked.directory();
        return said("Đồng chí chọn", asked, directory.menu(asked.situation()));
    }

    private static List<Reply> reporting(Inquiry.Asked asked) {
        return said(
                "Đồng chí báo cáo việc nào? Chọn",
                asked,
                asked.directory().menu(Audience.REPORTERS, asked.situation()));
    }

    private static List<Reply> said(String choose, Inquiry.Asked asked, List<Button> choices) {
        var example = asked.directory().examples(asked.memberships()).stream()
                .findFirst()
                .map(one -> ", hoặc nhắn tự nhiên, ví dụ: " + one)
                .orElse("");
        return List.of(new Reply.Say(Message.of(choose + example + ".").with(choices)));
    }
}
