package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;

/** Gives a chat back to nobody. */
@Singleton
public final class LeaveCarrier implements Carrier<Order.Leave> {
    private final Store store;
    private final Situations situations;

    public LeaveCarrier(Store store, Situations situations) {
        this.store = store;
        this.situations = situations;
    }

    @Override
    public String kind() {
        return "Leave";
    }

    @Override
    public Outcome carry(Order.Leave order, Pending given, boolean answered) {
        store.endpoints().leave(given.endpoint());
        return new Outcome.Left();
    }

    @Override
    public Message sorry() {
        return Message.of(
                "⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: tài khoản chưa ngừng kết nối. Ít phút nữa đồng chí làm"
                        + " lại, hoặc gọi " + situations.support() + ".");
    }
}
