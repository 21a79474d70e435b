package vn.tiendo.bot.fakes;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Leases;

/** Leases in memory. */
public final class FakeLeases implements Leases {
    private final Map<String, Lease> leases = new ConcurrentHashMap<>();

    @Override
    public boolean take(String name, Lease lease, Instant now) {
        var kept = leases.compute(name, (_, old) -> old == null || mayTake(old, lease, now) ? lease : old);
        return kept.equals(lease);
    }

    @Override
    public void release(String name, String holder) {
        leases.computeIfPresent(name, (_, old) -> old.holder().equals(holder) ? null : old);
    }

    private static boolean mayTake(Lease old, Lease lease, Instant now) {
        return old.holder().equals(lease.holder()) || !old.until().isAfter(now);
    }
}
