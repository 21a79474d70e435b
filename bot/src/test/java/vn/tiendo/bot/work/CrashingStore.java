package vn.tiendo.bot.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.bot.store.Consents;
import vn.tiendo.bot.store.Conversations;
import vn.tiendo.bot.store.Deeds;
import vn.tiendo.bot.store.Endpoints;
import vn.tiendo.bot.store.Inbox;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.people.People;
import vn.tiendo.domain.progress.Ledgers;
import vn.tiendo.domain.reporting.Claims;
import vn.tiendo.domain.reporting.Reports;

/** Ports that end after a number of writes, as a process does that is killed: nothing is read or written any more. */
final class CrashingStore {
    private static final Set<String> WRITES = Set.of(
            "add",
            "attempt",
            "done",
            "park",
            "meet",
            "join",
            "leave",
            "wrong",
            "commit",
            "lease",
            "finish",
            "sent",
            "postpone",
            "take",
            "keep",
            "file",
            "put");

    private final AtomicInteger left;
    private final AtomicInteger done = new AtomicInteger();

    CrashingStore(int writes) {
        left = new AtomicInteger(writes);
    }

    int writes() {
        return done.get();
    }

    void crash() {
        left.set(0);
    }

    boolean crashed() {
        return left.get() <= 0;
    }

    Store over(Store store) {
        return new Store(
                over(Inbox.class, store.inbox()),
                over(Endpoints.class, store.endpoints()),
                over(Conversations.class, store.conversations()),
                over(People.class, store.people()),
                over(Codes.class, store.codes()),
                over(Consents.class, store.consents()),
                over(Reports.class, store.reports()),
                over(Ledgers.class, store.ledgers()),
                over(Claims.class, store.claims()),
                over(Deeds.class, store.deeds()));
    }

    private <T> T over(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> {
                    if (crashed()) {
                        throw new IllegalStateException("killed");
                    }
                    try {
                        var result = method.invoke(real, arguments);
                        if (WRITES.contains(method.getName())) {
                            done.incrementAndGet();
                            left.decrementAndGet();
                        }
                        return result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
