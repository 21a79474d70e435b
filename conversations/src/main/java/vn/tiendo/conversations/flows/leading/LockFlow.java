package vn.tiendo.conversations.flows.leading;

import java.util.List;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Confirming;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Settled;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.units.UnitId;

/** Closes the accounts of a unit below: a telephone was lost, a secretary has changed (C-31). */
public final class LockFlow {
    private static final Question<UnitId> UNIT =
            new UnitBelow(Audience.KEEPERS, Access::mayLock).asked("Khóa tài khoản của đơn vị nào?");

    public static final Form FLOW = Form.of(
                    Entrance.of("lock", "Khóa tài khoản", Audience.KEEPERS).on(Intent.LOCK_ACCOUNT), LockFlow::order)
            .asks(UNIT)
            .about(_ -> "khóa tài khoản")
            .confirms(LockFlow::confirming);

    private LockFlow() {}

    private static String name(UnitId unit, Situation situation) {
        var catalogue = situation.catalogue();
        return catalogue.units().name(unit, catalogue.today(unit, situation.now()));
    }

    private static Confirming confirming(Answers answers) {
        return new Confirming(
                "Khóa tài khoản của người báo cáo ở " + name(answers.get(UNIT), answers.situation()) + "?",
                List.of(
                        "Mọi kênh của người đó đóng ngay, hệ thống cấp mã mới.",
                        "Báo cáo đã gửi và nhiệm vụ của đơn vị không thay đổi."),
                "Khóa",
                "Không",
                Message.of("Chưa khóa tài khoản nào."));
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        return new Order.LockAccounts(id, answers.get(UNIT), Doing.person(answers.situation()));
    }

    /** What is said of what came of its order. */
    public static Ending settled(Settled settled) {
        return switch (settled.outcome()) {
            case Outcome.AccountsLocked(var unit, var codes) ->
                new Ending.Done(Message.of("✅ Đã khóa tài khoản ở " + name(unit, settled.situation()) + ".")
                        .withSentences(
                                codes.isEmpty()
                                        ? List.of("Đơn vị chưa có người báo cáo nào nên không có mã mới.")
                                        : codes.stream().map(LockFlow::said).toList()));
            case Outcome _ -> settled.refused();
        };
    }

    private static String said(Outcome.AccountsLocked.NewCode code) {
        return "Mã mới của đồng chí " + code.person().name() + ": "
                + code.code().substring(0, 5) + "-" + code.code().substring(5)
                + ", dùng một lần, trong 30 ngày. Đồng chí chuyển riêng cho người đó.";
    }
}
