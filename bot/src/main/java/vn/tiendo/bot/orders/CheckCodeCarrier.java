package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;

/** Looks up whose an invitation code is; takes nothing. One that all of a group have seen is good no more (C-62). */
@Singleton
public final class CheckCodeCarrier implements Carrier<Order.CheckCode> {
    private final Store store;
    private final Situations situations;
    private final CodeTries tries;

    public CheckCodeCarrier(Store store, Situations situations, CodeTries tries) {
        this.store = store;
        this.situations = situations;
        this.tries = tries;
    }

    @Override
    public String kind() {
        return "CheckCode";
    }

    @Override
    public Outcome carry(Order.CheckCode order, Pending given, boolean answered) {
        if (given.inGroup()) {
            var _ = store.codes().revoke(order.code(), given.at());
            return new Outcome.Refused("code", "");
        }
        return tries.of(
                given,
                now -> store.codes()
                        .find(order.code(), now)
                        .flatMap(store.people()::find)
                        .map(person ->
                                new Outcome.CodeFound(order.code(), person, situations.memberships(person.id()))));
    }

    @Override
    public Message sorry() {
        return Message.of(
                "⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: mã chưa được kiểm tra. Ít phút nữa đồng chí nhập lại mã,"
                        + " hoặc gọi " + situations.support() + ".");
    }
}
