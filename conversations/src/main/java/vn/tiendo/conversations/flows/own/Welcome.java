package vn.tiendo.conversations.flows.own;

import java.util.List;
import java.util.Locale;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.questions.Flow;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;

/** What is said around joining and to those who may not report. */
public final class Welcome {
    private Welcome() {}

    /** Message 3. */
    public static Message joined(Person person, List<Membership> memberships, Situation situation) {
        return Message.of("✅ Đồng chí " + person.name() + ", " + String.join("; ", standing(memberships, situation))
                        + ".")
                .with(List.of(
                        new Button("Đúng", new Press.Start("menu").data(), true),
                        new Press.Start("leave").button("Không phải tôi")));
    }

    /** What somebody is, where, and under whom: "bí thư Chi bộ May Bình Minh, trực thuộc Đảng bộ phường Hòa Phú". */
    private static List<String> standing(List<Membership> memberships, Situation situation) {
        var units = situation.catalogue().units();
        return memberships.stream()
                .map(membership -> {
                    var day = situation.catalogue().today(membership.unit(), situation.now());
                    return place(membership, situation)
                            + units.parent(membership.unit(), day)
                                    .map(parent -> ", trực thuộc " + units.name(parent, day))
                                    .orElse("");
                })
                .toList();
    }

    /** What somebody is, and where: "bí thư Chi bộ May Bình Minh". */
    static List<String> places(List<Membership> memberships, Situation situation) {
        return memberships.stream()
                .map(membership -> place(membership, situation))
                .toList();
    }

    private static String place(Membership membership, Situation situation) {
        var day = situation.catalogue().today(membership.unit(), situation.now());
        return membership.role().title() + " " + situation.catalogue().units().name(membership.unit(), day);
    }

    /** Message 4. */
    public static String wrongCode(Outcome.CodeUnknown unknown, Situation situation) {
        return unknown.lockedUntil()
                .map(until -> unknown.triesLeft() > 0
                        ? "Đang có nhiều mã sai gửi đến nên mã này chưa được xem. Đồng chí nhập lại sau "
                                + Texts.clock(until) + ", hoặc gọi " + situation.support() + "."
                        : "Đã nhập sai mã quá nhiều lần. Đồng chí thử lại sau " + Texts.clock(until) + ", hoặc gọi "
                                + situation.support() + ".")
                .orElseGet(() -> "Mã không đúng hoặc đã hết hạn. Đồng chí kiểm tra và nhập lại (còn "
                        + unknown.triesLeft() + " lần), hoặc gọi " + situation.support() + ".");
    }

    /** What whoever has left hears. */
    public static String left() {
        return "Tài khoản này không còn gắn với ai. Đồng chí nhập mã đăng ký của mình, hoặc liên hệ nơi cấp giấy mời.";
    }

    /** For somebody who sends a code where they have joined (C-62). */
    public static String theirs(Situation situation) {
        return switch (situation.speaker()) {
            case Speaker.Stranger() -> left();
            case Speaker.Known(var person, var memberships) ->
                "Tài khoản này đang là của đồng chí " + person.name() + ", "
                        + String.join("; ", places(memberships, situation))
                        + ". Muốn đổi người dùng, đồng chí nhắn NGẮT KẾT NỐI, rồi nhập mã.";
        };
    }

    /** What whoever sends a code hears in a chat that has joined. */
    public static String alreadyJoined() {
        return "Đồng chí đã đăng ký rồi. Muốn đổi người dùng, đồng chí nhắn DỮ LIỆU CỦA TÔI.";
    }

    /** For somebody whose last membership has ended (P-17). */
    public static String noMembership(Situation situation) {
        return "Hiện đồng chí không còn được phân công ở đơn vị nào nên hệ thống không nhận báo cáo và không trả số liệu. Phần đang nhập vẫn còn. Nếu có nhầm lẫn, đồng chí liên hệ cấp ủy cấp trên hoặc "
                + situation.support() + ".";
    }

    /** For somebody for whom a flow is not. */
    public static String notFor(Flow flow) {
        return switch (flow.entrance().audience()) {
            case REPORTERS ->
                flow instanceof Form
                        ? "Đồng chí không được phân công báo cáo "
                                + flow.title().toLowerCase(Locale.ROOT) + "; bí thư hoặc phó bí thư chi bộ báo cáo."
                        : "Đồng chí không được phân công báo cáo; bí thư hoặc phó bí thư chi bộ báo cáo.";
            case VERIFIERS -> "Việc này do người xác nhận của cấp ủy cấp trên làm.";
            case KEEPERS -> "Việc này do cấp ủy cấp trên hoặc quản trị làm.";
            case ADMINISTRATORS -> "Việc này do quản trị làm.";
            case READERS -> "Việc này dành cho cấp trên của các chi bộ.";
            case STRANGERS, MEMBERS -> alreadyJoined();
        };
    }
}
