package vn.tiendo.conversations.flows.own;

import java.util.List;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Confirming;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Settled;

/** Erases what is held about the person who asks; the figures stay with the unit (P-14). */
public final class EraseFlow {
    public static final Form FLOW = Form.of(
                    Entrance.of("erase", "Xóa dữ liệu của tôi", Audience.MEMBERS)
                            .saying(
                                    "(?:hay |toi muon |yeu cau )?xoa (?:het |toan bo |moi )?(?:du lieu|thong tin)(?: ca nhan)? cua (?:toi|minh)")
                            .examples("xóa dữ liệu của tôi"),
                    (id, sheets, _) -> new Order.EraseData(
                            id, Doing.person(sheets.getFirst().answers().situation())))
            .about(_ -> "xóa dữ liệu")
            .confirms(EraseFlow::confirming);

    private EraseFlow() {}

    private static Confirming confirming(Answers answers) {
        return new Confirming(
                "Xóa dữ liệu của đồng chí?",
                List.of(
                        "Họ tên, mọi tài khoản nhắn tin, tin nhắn và phần đang nhập của đồng chí bị xóa ngay; sự đồng ý được ghi là đã rút.",
                        "Số liệu đã báo cáo vẫn giữ cho đơn vị, không kèm họ tên. Việc báo cáo chuyển cho cấp ủy cấp trên.",
                        "Muốn dùng lại, đồng chí cần mã mới."),
                "Xóa",
                "Không",
                Message.of("Chưa xóa gì."));
    }

    /** What is said of what came of its order. */
    public static Ending settled(Settled settled) {
        return switch (settled.outcome()) {
            case Outcome.Erased() -> new Ending.Stranger("✅ Đã xóa dữ liệu của đồng chí. " + Welcome.left());
            case Outcome _ -> settled.refused();
        };
    }
}
