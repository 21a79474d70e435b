package vn.tiendo.bot.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import vn.tiendo.bot.store.Inbox;
import vn.tiendo.bot.store.Store;

/** Ports of which the inbox does not answer when something is added, until it is told to go on. */
final class HangingStore {
    private final When when;
    private final CountDownLatch goOn = new CountDownLatch(1);

    HangingStore(When when) {
        this.when = when;
    }

    /** Where it stops. */
    enum When {
        BEFORE_STORING,
        AFTER_STORING
    }

    void goOn() {
        goOn.countDown();
    }

    Store over(Store store) {
        var inbox = Inbox.class.cast(Proxy.newProxyInstance(
                Inbox.class.getClassLoader(), new Class<?>[] {Inbox.class}, (_, called, arguments) -> {
                    boolean hangs = called.getName().equals("add");
                    if (hangs && when == When.BEFORE_STORING) {
                        goOn.await();
                    }
                    try {
                        var result = called.invoke(store.inbox(), arguments);
                        if (hangs && when == When.AFTER_STORING) {
                            goOn.await();
                        }
                        return result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
        return new Store(
                inbox,
                store.endpoints(),
                store.conversations(),
                store.people(),
                store.codes(),
                store.consents(),
                store.reports(),
                store.ledgers(),
                store.claims(),
                store.deeds());
    }
}
