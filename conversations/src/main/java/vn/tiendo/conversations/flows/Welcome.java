package vn.tiendo.conversations.flows;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;

/** What is said around joining and to those who may not report. */
public final class Welcome {
    private Welcome() {}

    /** Message 3; its buttons are the engine's. */
    public static Message joined(Person person, List<Membership> memberships, Situation situation) {
        return Message.of(
                "✅ Đồng chí " + person.name() + ", " + String.join("; ", standing(memberships, situation)) + ".");
    }

    /** What somebody is, where, and under whom: "bí thư Chi bộ May Bình Minh, trực thuộc Đảng bộ phường Hòa Phú". */
    private static List<String> standing(List<Membership> memberships, Situation situation) {
        var day = LocalDate.ofInstant(situation.now(), Catalogue.ZONE);
        var units = situation.catalogue().units();
        return memberships.stream()
                .map(membership -> place(membership, situation)
                        + units.parent(membership.unit(), day)
                                .map(parent -> ", trực thuộc " + units.name(parent, day))
                                .orElse(""))
                .toList();
    }

    /** What somebody is, and where: "bí thư Chi bộ May Bình Minh". */
    static List<String> places(List<Membership> memberships, Situation situation) {
        return memberships.stream()
                .map(membership -> place(membership, situation))
                .toList();
    }

    private static String place(Membership membership, Situation situation) {
        var day = LocalDate.ofInstant(situation.now(), Catalogue.ZONE);
        return membership.role().title() + " " + situation.catalogue().units().name(membership.unit(), day);
    }

    /** A button by which one leaves. */
    static Button leaving(String label) {
        return new Button(label, "notme", false);
    }

    /** Message 4. */
    public static String wrongCode(Outcome.CodeUnknown unknown, Situation situation) {
        return unknown.lockedUntil()
                .map(until -> "Đã nhập sai mã quá nhiều lần. Đồng chí thử lại sau " + Texts.clock(until) + ", hoặc gọi "
                        + situation.support() + ".")
                .orElseGet(() -> "Mã không đúng hoặc đã hết hạn. Đồng chí kiểm tra và nhập lại (còn "
                        + unknown.triesLeft() + " lần), hoặc gọi " + situation.support() + ".");
    }

    public static String left() {
        return "Tài khoản này không còn gắn với ai. Đồng chí nhập mã đăng ký của mình, hoặc liên hệ nơi cấp giấy mời.";
    }

    public static String alreadyJoined() {
        return "Đồng chí đã đăng ký rồi. Muốn đổi người dùng, đồng chí nhắn DỮ LIỆU CỦA TÔI.";
    }

    /** For somebody whose last membership has ended (P-17). */
    public static String noMembership(Situation situation) {
        return "Hiện đồng chí không còn được phân công ở đơn vị nào nên hệ thống không nhận báo cáo và không trả số liệu. Phần đang nhập vẫn còn. Nếu có nhầm lẫn, đồng chí liên hệ cấp ủy cấp trên hoặc "
                + situation.support() + ".";
    }

    /** For somebody who reads but does not report. */
    public static String mayNotReport(Form form) {
        return "Đồng chí không được phân công báo cáo " + form.title().toLowerCase(java.util.Locale.ROOT)
                + "; bí thư hoặc phó bí thư chi bộ báo cáo.";
    }
}
