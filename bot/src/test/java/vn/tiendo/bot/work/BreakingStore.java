package vn.tiendo.bot.work;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.tiendo.bot.store.Endpoints;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.progress.Ledgers;
import vn.tiendo.domain.reporting.Reports;

/** Ports to chats, reports and ledgers of which one method throws a number of times, before it does anything. */
final class BreakingStore {
    private static final Set<Class<?>> BREAKING = Set.of(Endpoints.class, Reports.class, Ledgers.class);

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
        return WrappedStore.of(store, call -> {
            if (BREAKING.contains(call.port())
                    && call.method().equals(method)
                    && left.getAndUpdate(times -> Math.max(0, times - 1)) > 0) {
                throw failure.get();
            }
            return call.made();
        });
    }
}
