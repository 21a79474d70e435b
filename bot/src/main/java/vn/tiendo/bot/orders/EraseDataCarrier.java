package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Deeds;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;

/** Erases what is held about the person who asked for it. */
@Singleton
public final class EraseDataCarrier implements Carrier<Order.EraseData> {
    private final Store store;
    private final Erasing erasing;
    private final Situations situations;
    private final InstantSource clock;

    public EraseDataCarrier(Store store, Erasing erasing, Situations situations, InstantSource clock) {
        this.store = store;
        this.erasing = erasing;
        this.situations = situations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "EraseData";
    }

    /** A chat that is nobody's any more is that of an order that is repeated. */
    @Override
    public Outcome carry(Order.EraseData order, Pending given, boolean answered) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var chat = store.endpoints().find(given.endpoint());
        if (chat.flatMap(Endpoint::person)
                .filter(person -> !person.equals(order.person()))
                .isPresent()) {
            return new Outcome.Refused("", "Mỗi người chỉ xóa được dữ liệu của chính mình. Chưa xóa gì.");
        }
        var channel = chat.map(Endpoint::channel).orElse("");
        erasing.erase(
                order.person(),
                new Deeds.Deed(
                        order.id(), Deeds.Kind.ERASED, Optional.of(order.person()), order.person(), channel, now),
                now);
        return new Outcome.Erased();
    }

    @Override
    public Message sorry() {
        return Message.of(
                "⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: chưa xóa xong dữ liệu. Ít phút nữa đồng chí làm lại, hoặc gọi "
                        + situations.support() + ".");
    }
}
