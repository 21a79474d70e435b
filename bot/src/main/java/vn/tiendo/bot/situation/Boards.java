package vn.tiendo.bot.situation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.progress.Figures;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Posting;

/** All ledgers in memory, at most a second old: what the answers about many units are computed from. */
@Singleton
public final class Boards implements Figures, Clockwork {
    /** A write may carry a time that lies before the last look. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final Store store;
    private final InstantSource clock;
    private final ConcurrentHashMap<Ledger.Key, Ledger> ledgers = new ConcurrentHashMap<>();
    private volatile Instant looked = Instant.EPOCH;

    public Boards(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "boards";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    /** Reads all. */
    @Override
    public void begin() {
        var now = clock.instant();
        try (var all = store.ledgers().all()) {
            all.forEach(this::put);
        }
        looked = now;
    }

    /** Takes over what has changed since the last look. */
    @Override
    public void look() {
        var now = clock.instant();
        store.ledgers().changedSince(looked.minus(OVERLAP)).forEach(this::put);
        looked = now;
    }

    /** All that are known. */
    public Collection<Ledger> all() {
        return Collections.unmodifiableCollection(ledgers.values());
    }

    /** Takes over at once what was just put into a ledger of the store, as the store did: nothing if it knows a newer version. */
    public void put(Posting posting) {
        ledgers.merge(
                posting.key(),
                new Ledger(posting.key(), List.of(posting.entry())),
                (known, _) -> known.with(posting.entry()));
    }

    private void put(Ledger ledger) {
        ledgers.put(ledger.key(), ledger);
    }

    @Override
    public Ledger ledger(Ledger.Key key) {
        return ledgers.getOrDefault(key, Ledger.empty(key));
    }
}
