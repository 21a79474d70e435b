package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Snoozes;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.reminding.Snooze;

/** Remembers that a reminder is put off, once for a unit's period. */
@Singleton
public final class PutOffCarrier implements Carrier<Order.PutOff> {
    private final Snoozes snoozes;
    private final Situations situations;

    public PutOffCarrier(Snoozes snoozes, Situations situations) {
        this.snoozes = snoozes;
        this.situations = situations;
    }

    @Override
    public String kind() {
        return "PutOff";
    }

    @Override
    public Outcome carry(Order.PutOff order, Pending given, boolean answered) {
        if (!situations.access(order.by()).mayReport(order.unit())) {
            return new Outcome.Refused("unit", "Đồng chí hiện không báo cáo cho đơn vị này.");
        }
        var snooze = new Snooze(order.period(), order.unit(), order.by(), order.until());
        return snoozes.putOff(snooze, order.id())
                .map(before -> new Outcome.RemindedLater(before, true))
                .orElseGet(() -> new Outcome.RemindedLater(order.until(), false));
    }

    @Override
    public Message sorry() {
        return Message.of(
                "⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: chưa hẹn được ngày nhắc lại. Hạn báo cáo không thay đổi.");
    }
}
