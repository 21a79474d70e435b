package vn.tiendo.conversations.flows.reporting;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;

/** Says plainly what cannot be done by message here, and to whom to turn. */
public final class UnrecordedFlow {
    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("unrecorded", "Việc khác", Audience.MEMBERS)
                    .on(
                            Intent.REPORT_TRANSFER,
                            Intent.REPORT_REORG,
                            Intent.REPORT_DISSOLUTION,
                            Intent.REPORT_SNAPSHOT,
                            Intent.EXPORT),
            UnrecordedFlow::said);

    private UnrecordedFlow() {}

    /** Whether such words may tell of an admission or a founding after all. */
    public static boolean mayBeNew(String text) {
        return Folding.folded(text).contains("thanh lap");
    }

    private static List<Reply> said(Inquiry.Asked asked) {
        return List.of(new Reply.Say(Message.of(sentence(asked)).with(meant(asked))));
    }

    /** What sounds like no admission or founding may be one all the same. */
    private static List<Button> meant(Inquiry.Asked asked) {
        if (!Audience.REPORTERS.admits(asked.memberships())) {
            return List.of();
        }
        return switch (asked.understanding().intent()) {
            case REPORT_TRANSFER, REPORT_REORG, REPORT_SNAPSHOT ->
                List.of(
                        isAboutOrganisation(asked)
                                ? new Press.Start("founding").button("Đây là thành lập mới")
                                : new Press.Start("admission").button("Đây là kết nạp mới"));
            case Intent _ -> List.of();
        };
    }

    private static boolean isAboutOrganisation(Inquiry.Asked asked) {
        return asked.understanding().intent() == Intent.REPORT_REORG
                || asked.understanding().entity("org_type").isPresent()
                || (asked.heard().input() instanceof Input.Words(var text)
                        && Folding.folded(text).contains("thanh lap"));
    }

    private static String sentence(Inquiry.Asked asked) {
        return switch (asked.understanding().intent()) {
            case REPORT_TRANSFER ->
                "Chuyển đến, chuyển đi, tiếp nhận không tính là kết nạp hay thành lập mới. "
                        + (Audience.REPORTERS.admits(asked.memberships())
                                ? "Việc này ghi riêng: đồng chí nhắn, ví dụ: tiếp nhận 3 đảng viên hôm qua."
                                : "Việc này do chi bộ báo cáo.");
            case REPORT_REORG ->
                "Sáp nhập, tách, đổi tên không tính là thành lập mới; việc này do quản trị ghi theo quyết định, không ghi qua tin nhắn. Đồng chí báo cấp ủy cấp trên.";
            case REPORT_DISSOLUTION ->
                "Giải thể không làm giảm kết quả thành lập đã ghi; hệ thống chưa nhận việc này qua tin nhắn. Đồng chí báo cấp ủy cấp trên.";
            case REPORT_SNAPSHOT -> snapshot(asked);
            case EXPORT -> "Hệ thống chưa xuất được bảng qua tin nhắn. Đồng chí nhắn TIẾN ĐỘ để xem số liệu.";
            case REPORT_ADMISSION,
                    REPORT_FOUNDING,
                    REPORT_MIXED,
                    ZERO_REPORT,
                    ASK_PROGRESS_SELF,
                    ASK_PROGRESS_UNIT,
                    ASK_PROGRESS_ALL,
                    CONFIRM,
                    DENY,
                    CANCEL,
                    RESUME,
                    HELP,
                    MENU,
                    LIST_REPORTS,
                    ASK_RULE,
                    CONNECT,
                    ASK_CONTACT,
                    EXTEND,
                    NUDGE,
                    MY_DATA,
                    LOCK_ACCOUNT,
                    CORRECT,
                    UNDO,
                    COMPLETE,
                    VERIFY,
                    RETURN,
                    ASK_DEADLINE,
                    ACKNOWLEDGE,
                    REFUSE_PERSONAL_DATA,
                    OUT_OF_SCOPE -> "Hệ thống chưa hiểu ý đồng chí.";
        };
    }

    private static String snapshot(Inquiry.Asked asked) {
        var regret = asked.heard().input() instanceof Input.Words(var text)
                ? StockFlow.regret(text)
                : Optional.<String>empty();
        if (regret.isPresent()) {
            return regret.get() + " Số đảng viên giảm do chi bộ báo cáo.";
        }
        return asked.understanding().entity("kind").equals(Optional.of("chinh_thuc"))
                ? "Chuyển đảng viên chính thức không tính là kết nạp mới; việc này do chi bộ báo cáo."
                : "Số hiện có không tính vào chỉ tiêu kết nạp, thành lập; hệ thống chưa ghi số này qua tin nhắn. Nếu là kết nạp mới, đồng chí nhắn, ví dụ: kết nạp 2 đảng viên ngày 15/6.";
    }
}
