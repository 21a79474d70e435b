package vn.tiendo.conversations.flows.own;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Settled;
import vn.tiendo.domain.catalogue.Catalogue;

/** Gives a code by which the same person joins another chat: one draft, one history, the same report numbers. */
public final class LinkFlow {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int HALF = 5;

    /** "đổi sang zalo thì làm thế nào", "em dùng telegram được không" */
    private static final String OTHER_CHANNEL = "(?:(?:toi|em|minh|cho toi|cho em|cho minh|da|a) )*(?:muon |can )?"
            + "(?:(?:doi|chuyen|dung|xai|ket noi|nhan|nhan tin|bao cao|them|sang|qua|bang|tren|ca|voi) )+"
            + "(?:zalo|telegram|trang web)(?: khac)?(?:,? (?:thi|co|duoc|khong|ko|k|lam|the nao|sao|nhu|nao|di|a|nhe|nua))*";

    public static final Form FLOW = Form.of(
                    Entrance.of("link", "Thêm kênh nhắn tin", Audience.MEMBERS)
                            .saying(
                                    "them kenh",
                                    "them kenh nhan tin",
                                    "them tai khoan",
                                    "ket noi zalo",
                                    "ket noi telegram",
                                    "ket noi kenh khac",
                                    "dung them zalo",
                                    "dung them telegram",
                                    OTHER_CHANNEL)
                            .command("kenh", "Nhắn tin bằng cả Zalo và Telegram")
                            .examples("thêm kênh"),
                    (id, _, _) -> new Order.OfferLink(id))
            .atOnce();

    private LinkFlow() {}

    /** What is said of what came of its order. */
    public static Ending settled(Settled settled) {
        return switch (settled.outcome()) {
            case Outcome.LinkOffered(var code, var until) ->
                new Ending.Done(offered(code, until.atZone(Catalogue.ZONE)));
            case Outcome _ -> throw settled.unexpected();
        };
    }

    private static Message offered(String code, ZonedDateTime until) {
        return Message.of("Mã kết nối của đồng chí: %s-%s.".formatted(code.substring(0, HALF), code.substring(HALF)))
                .withSentences(List.of(
                        "Mã dùng một lần, đến %s hôm nay.".formatted(CLOCK.format(until)),
                        "Đồng chí mở trợ lý này trên Zalo, Telegram hoặc trang web kia và nhắn mã đó; bản nháp, báo cáo và tiến độ là của chung.",
                        "Không đưa mã cho người khác. Muốn bỏ một kênh, trên kênh đó nhắn NGẮT KẾT NỐI."));
    }
}
