package vn.tiendo.conversations.flows.own;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.OwnData;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.catalogue.Catalogue;

/** Says what is held about the person who asks (P-14). */
public final class MyDataFlow {
    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("my-data", "Dữ liệu của tôi", Audience.MEMBERS)
                    .on(Intent.MY_DATA)
                    .command("dulieu", "Dữ liệu hệ thống lưu về tôi")
                    .examples("dữ liệu của tôi"),
            MyDataFlow::held);

    private MyDataFlow() {}

    private static List<Reply> held(Inquiry.Asked asked) {
        var name = asked.situation().speaker() instanceof Speaker.Known(var person, var _) ? person.name() : "";
        var data = asked.situation().found(new LookUp.Held());
        var message = Message.of("Hệ thống đang lưu về đồng chí: họ tên " + name + "; "
                        + String.join("; ", Welcome.places(asked.memberships(), asked.situation())) + ".")
                .withSentences(
                        List.of(
                                data.consent().map(MyDataFlow::agreed).orElse("Chưa có ghi nhận sự đồng ý."),
                                "Tài khoản nhắn tin: " + channels(data)
                                        + "; các báo cáo đã gửi và phần đang nhập (giữ 30 ngày).",
                                "Tin nhắn gốc giữ tối đa 7 ngày, được mã hóa.",
                                "Quản lý dữ liệu: " + asked.situation().office() + "; cần sửa, gọi "
                                        + asked.situation().support() + ".",
                                "Rút đồng ý thì tài khoản này ngừng kết nối. Muốn xóa, đồng chí nhắn XÓA DỮ LIỆU CỦA TÔI; số liệu của đơn vị vẫn giữ."))
                .with(List.of(
                        new Press.Start("leave").button("Rút đồng ý"), new Press.Start("erase").button("Xóa dữ liệu")));
        return List.of(new Reply.Say(message));
    }

    private static String agreed(OwnData.Agreed agreed) {
        return "Đồng ý lần gần nhất: " + Texts.clock(agreed.at()) + " ngày "
                + Texts.day(LocalDate.ofInstant(agreed.at(), Catalogue.ZONE)) + " (bản " + agreed.version() + ").";
    }

    private static String channels(OwnData data) {
        return data.channels().isEmpty()
                ? "không có"
                : data.channels().stream().distinct().map(MyDataFlow::named).collect(Collectors.joining(", "));
    }

    private static String named(String channel) {
        return switch (channel) {
            case "telegram" -> "Telegram";
            case "zalo" -> "Zalo";
            case "web" -> "trang web";
            case String other -> other;
        };
    }
}
