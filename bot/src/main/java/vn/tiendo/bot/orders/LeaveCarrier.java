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
import vn.tiendo.domain.people.PersonId;

/** Gives a chat back to nobody. */
@Singleton
public final class LeaveCarrier implements Carrier<Order.Leave> {
    private final Store store;
    private final Situations situations;
    private final InstantSource clock;

    public LeaveCarrier(Store store, Situations situations, InstantSource clock) {
        this.clock = clock;
        this.store = store;
        this.situations = situations;
    }

    @Override
    public String kind() {
        return "Leave";
    }

    @Override
    public Outcome carry(Order.Leave order, Pending given, boolean answered) {
        var chat = store.endpoints().find(given.endpoint());
        chat.flatMap(Endpoint::person)
                .ifPresent(person ->
                        left(order.id(), person, chat.orElseThrow().address().channel()));
        store.endpoints().leave(given.endpoint());
        return new Outcome.Left();
    }

    /** The consent is withdrawn with the last chat (P-05). */
    private void left(String order, PersonId person, String channel) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store.deeds().keep(new Deeds.Deed(order, Deeds.Kind.LEFT, Optional.of(person), person, channel, now));
        if (store.endpoints().of(person).size() == 1) {
            store.consents().withdraw(person, now);
        }
    }

    @Override
    public Message sorry() {
        return Message.of(
                "⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: tài khoản chưa ngừng kết nối. Ít phút nữa đồng chí làm"
                        + " lại, hoặc gọi " + situations.support() + ".");
    }
}
