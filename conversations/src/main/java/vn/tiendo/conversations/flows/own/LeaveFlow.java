package vn.tiendo.conversations.flows.own;

import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Settled;

/** Leaves a chat to nobody: it is somebody else's, or the consent is withdrawn. */
public final class LeaveFlow {
    public static final Form FLOW = Form.of(
                    Entrance.of("leave", "Rời tài khoản này", Audience.MEMBERS)
                            .saying("ngat ket noi", "dang xuat", "roi tai khoan nay"),
                    (id, _, _) -> new Order.Leave(id))
            .atOnce();

    private LeaveFlow() {}

    /** What is said of what came of its order. */
    public static Ending settled(Settled settled) {
        return switch (settled.outcome()) {
            case Outcome.Left() -> new Ending.Stranger(Welcome.left());
            case Outcome _ -> throw settled.unexpected();
        };
    }
}
