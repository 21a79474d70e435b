package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.bot.store.Deeds;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.people.Person;

/** Makes whoever reports for a unit a stranger in all chats at once, each with a new code that a repeat of the order finds again. */
@Singleton
public final class LockAccountsCarrier implements Carrier<Order.LockAccounts> {
    private static final Duration NEW_CODE = Duration.ofDays(30);

    private final Store store;
    private final Situations situations;
    private final Seal seal;
    private final InstantSource clock;

    public LockAccountsCarrier(Store store, Situations situations, Seal seal, InstantSource clock) {
        this.store = store;
        this.situations = situations;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "LockAccounts";
    }

    @Override
    public Outcome carry(Order.LockAccounts order, Pending given, boolean answered) {
        if (!situations.access(order.by()).mayLock(order.unit())) {
            return new Outcome.Refused("unit", "Đồng chí hiện không được phân công việc này. Chưa khóa tài khoản nào.");
        }
        var reporters =
                Access.of(situations.catalogue(), store.people().in(order.unit()), clock.instant())
                        .memberships()
                        .stream()
                        .filter(membership -> membership.role().reports())
                        .flatMap(membership -> store.people().find(membership.person()).stream())
                        .distinct()
                        .toList();
        return new Outcome.AccountsLocked(
                order.unit(),
                reporters.stream()
                        .map(person -> new Outcome.AccountsLocked.NewCode(person, locked(order, person)))
                        .toList());
    }

    private String locked(Order.LockAccounts order, Person person) {
        store.deeds()
                .keep(new Deeds.Deed(
                        order.id() + ":" + person.id(),
                        Deeds.Kind.LOCKED,
                        Optional.of(order.by()),
                        person.id(),
                        "",
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        store.endpoints().of(person.id()).forEach(chat -> store.endpoints().leave(chat.id()));
        var code = DerivedCodes.of("lock\n" + order.id() + "\n" + person.id(), seal);
        store.codes()
                .issue(
                        code,
                        person.id(),
                        new Codes.Validity.Once(clock.instant().plus(NEW_CODE)));
        return code;
    }

    @Override
    public Message sorry() {
        return Message.of(
                "⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: chưa khóa xong tài khoản. Ít phút nữa đồng chí làm lại,"
                        + " hoặc gọi " + situations.support() + ".");
    }
}
