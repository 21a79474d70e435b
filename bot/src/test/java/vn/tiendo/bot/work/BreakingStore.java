package vn.tiendo.bot.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.tiendo.bot.store.Endpoints;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.progress.Ledgers;
import vn.tiendo.domain.reporting.Reports;

/** Ports to chats, reports and ledgers of which one method throws a number of times, before it does anything. */
final class BreakingStore {
    private final String method;
    private final Supplier<RuntimeException> failure;
    private final AtomicInteger left;

    BreakingStore(String method, int times, Supplier<RuntimeException> failure) {
        this.method = method;
        this.failure = failure;
        this.left = new AtomicInteger(times);
    }

    /** As a release does that has mended it. */
    void mend() {
        left.set(0);
    }

    int left() {
        return left.get();
    }

    Store over(Store store) {
        return new Store(
                store.inbox(),
                over(Endpoints.class, store.endpoints()),
                store.conversations(),
                store.people(),
                store.codes(),
                store.consents(),
                over(Reports.class, store.reports()),
                over(Ledgers.class, store.ledgers()),
                store.claims(),
                store.deeds());
    }

    private <T> T over(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, called, arguments) -> {
                    if (called.getName().equals(method) && left.getAndUpdate(times -> Math.max(0, times - 1)) > 0) {
                        throw failure.get();
                    }
                    try {
                        return called.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
