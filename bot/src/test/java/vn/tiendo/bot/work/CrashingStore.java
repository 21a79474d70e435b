package vn.tiendo.bot.work;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tiendo.bot.store.Store;

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
        return WrappedStore.of(store, call -> {
            if (crashed()) {
                throw new IllegalStateException("killed");
            }
            var result = call.made();
            if (WRITES.contains(call.method())) {
                done.incrementAndGet();
                left.decrementAndGet();
            }
            return result;
        });
    }
}
