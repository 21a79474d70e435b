package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;

/** Gives somebody who has joined a short-lived code for another chat of their own; a repeat of the order finds it again. */
@Singleton
public final class OfferLinkCarrier implements Carrier<Order.OfferLink> {
    private static final Duration LINK = Duration.ofMinutes(10);

    private final Store store;
    private final Situations situations;
    private final Seal seal;
    private final InstantSource clock;

    public OfferLinkCarrier(Store store, Situations situations, Seal seal, InstantSource clock) {
        this.store = store;
        this.situations = situations;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "OfferLink";
    }

    @Override
    public Outcome carry(Order.OfferLink order, Pending given, boolean answered) {
        var person = store.endpoints()
                .find(given.endpoint())
                .flatMap(Endpoint::person)
                .orElseThrow(() -> new IllegalStateException("expected the chat of somebody who joined, found none"));
        var until = clock.instant().plus(LINK);
        var code = DerivedCodes.of("link\n" + order.id(), seal);
        store.codes().issue(code, person, new Codes.Validity.Once(until));
        return new Outcome.LinkOffered(code, until);
    }

    @Override
    public Message sorry() {
        return Message.of(
                "⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: chưa tạo được mã kết nối. Ít phút nữa đồng chí làm lại,"
                        + " hoặc gọi " + situations.support() + ".");
    }
}
