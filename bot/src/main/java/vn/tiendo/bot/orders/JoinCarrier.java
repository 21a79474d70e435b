package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.tiendo.bot.notices.Notices;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Consents;
import vn.tiendo.bot.store.Deeds;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.people.Person;

/** Uses up a code, keeps the consent, tells the person where they were before, and binds the chat to the person: in this order, each once. */
@Singleton
public final class JoinCarrier implements Carrier<Order.Join> {
    private final Store store;
    private final Situations situations;
    private final CodeTries tries;
    private final Notices notices;
    private final InstantSource clock;

    public JoinCarrier(Store store, Situations situations, CodeTries tries, Notices notices, InstantSource clock) {
        this.store = store;
        this.situations = situations;
        this.tries = tries;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "Join";
    }

    @Override
    public Outcome carry(Order.Join order, Pending given, boolean answered) {
        return tries.of(
                given,
                now -> store.codes()
                        .take(order.code(), order.id(), now)
                        .flatMap(store.people()::find)
                        .map(person -> joined(order, given.endpoint(), person)));
    }

    private Outcome joined(Order.Join order, String endpoint, Person person) {
        var channel = store.endpoints()
                .find(endpoint)
                .map(found -> found.address().channel())
                .orElse("");
        store.consents()
                .keep(new Consents.Consent(
                        order.id(), person.id(), order.consentVersion(), channel, order.consentedAt()));
        if (!store.codes().isReusable(order.code())) {
            // before it is theirs: a repeat must not tell this chat of itself
            notices.postBeside(
                    endpoint,
                    "joined:" + order.id(),
                    person.id(),
                    new Notice.ChatJoined(channel, clock.instant(), clock.instant()));
        }
        store.deeds()
                .keep(new Deeds.Deed(
                        order.id(),
                        Deeds.Kind.JOINED,
                        Optional.of(person.id()),
                        person.id(),
                        channel,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        store.people().welcome(person.id());
        store.endpoints().join(endpoint, person.id());
        return new Outcome.Joined(person, situations.memberships(person.id()));
    }

    @Override
    public Message sorry() {
        return Message.of(
                "⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: đồng chí chưa được kết nối. Ít phút nữa đồng chí nhập lại"
                        + " mã, hoặc gọi " + situations.support() + ".");
    }
}
