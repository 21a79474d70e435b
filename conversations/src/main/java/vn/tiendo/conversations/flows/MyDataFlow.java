package vn.tiendo.conversations.flows;

import java.util.List;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;

/** Says what is held about the person who asks (P-14). */
final class MyDataFlow {
    static final Inquiry FLOW = new Inquiry(
            Entrance.of("my-data", "Dữ liệu của tôi", Audience.MEMBERS)
                    .on(Intent.MY_DATA)
                    .command("dulieu", "Dữ liệu hệ thống lưu về tôi")
                    .examples("dữ liệu của tôi"),
            MyDataFlow::held);

    private MyDataFlow() {}

    private static List<Reply> held(Inquiry.Asked asked) {
        var name = asked.situation().speaker() instanceof Speaker.Known(var person, var _) ? person.name() : "";
        var message = Message.of("Hệ thống đang lưu về đồng chí: họ tên " + name + "; "
                        + String.join("; ", Welcome.places(asked.memberships(), asked.situation())) + ".")
                .withSentences(List.of(
                        "Tài khoản nhắn tin này, lần đồng ý dùng hệ thống, các báo cáo đã gửi và báo cáo đang nhập.",
                        "Tin nhắn gốc giữ tối đa 7 ngày, được mã hóa.",
                        "Quản lý dữ liệu: " + asked.situation().office() + ".",
                        "Muốn sửa hoặc xóa, đồng chí liên hệ "
                                + asked.situation().support()
                                + ". Rút đồng ý thì tài khoản này ngừng kết nối; báo cáo của đơn vị vẫn giữ."))
                .with(List.of(new Press.Start("leave").button("Rút đồng ý")));
        return List.of(new Reply.Say(message));
    }
}
