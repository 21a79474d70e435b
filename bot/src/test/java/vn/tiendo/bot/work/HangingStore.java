package vn.tiendo.bot.work;

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
        return WrappedStore.of(store, call -> {
            boolean hangs = call.isOf(Inbox.class, "add");
            if (hangs && when == When.BEFORE_STORING) {
                goOn.await();
            }
            var result = call.made();
            if (hangs && when == When.AFTER_STORING) {
                goOn.await();
            }
            return result;
        });
    }
}
