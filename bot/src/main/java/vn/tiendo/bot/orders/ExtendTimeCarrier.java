package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import vn.tiendo.bot.situation.GrantedExtensions;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.ExtensionBook;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;

/** Gives units longer, with who gave it and why. */
@Singleton
public final class ExtendTimeCarrier implements Carrier<Order.ExtendTime> {
    private final ExtensionBook book;
    private final GrantedExtensions granted;
    private final Situations situations;
    private final InstantSource clock;

    public ExtendTimeCarrier(
            ExtensionBook book, GrantedExtensions granted, Situations situations, InstantSource clock) {
        this.book = book;
        this.granted = granted;
        this.situations = situations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "ExtendTime";
    }

    @Override
    public Outcome carry(Order.ExtendTime order, Pending given, boolean answered) {
        var access = situations.access(order.by());
        if (!order.extensions().stream().allMatch(extension -> access.mayUrge(extension.unit()))) {
            return new Outcome.Refused("unit", "Đồng chí hiện không được gia hạn cho đơn vị này.");
        }
        order.extensions().forEach(extension -> {
            book.grant(extension, order.id(), order.by(), clock.instant());
            granted.take(extension);
        });
        return new Outcome.TimeExtended(order.extensions());
    }

    @Override
    public Message sorry() {
        return Message.of("⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: chưa gia hạn xong. Ít phút nữa đồng chí làm lại,"
                + " hoặc gọi " + situations.support() + ".");
    }
}
