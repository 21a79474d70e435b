package vn.tiendo.bot.situation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.store.Store;
import vn.tiendo.config.Configuration;
import vn.tiendo.domain.progress.Aspect;
import vn.tiendo.domain.progress.Figures;
import vn.tiendo.domain.progress.HeldFigures;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Posting;
import vn.tiendo.domain.progress.RolledUp;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/**
 * All ledgers in memory, at most a second old, and what was worked out of them: what the answers about many units are
 * made from.
 */
@Singleton
public final class Boards implements Figures, Clockwork {
    /** A write may carry a time that lies before the last look. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    /** Of so many units it is kept what they come to in one thing or another: some ten times a country's communes. */
    private static final int KEPT = 50_000;

    private final Store store;
    private final InstantSource clock;
    private final UnitTree units;
    private final HeldFigures held;
    private volatile Instant looked = Instant.EPOCH;

    public Boards(Store store, Configuration configuration, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.units = configuration.catalogue().units();
        this.held = new HeldFigures(units, KEPT);
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
            all.forEach(held::take);
        }
        looked = now;
    }

    /** Takes over what has changed since the last look. */
    @Override
    public void look() {
        var now = clock.instant();
        store.ledgers().changedSince(looked.minus(OVERLAP)).forEach(held::take);
        looked = now;
    }

    /** All that are known. */
    public Collection<Ledger> all() {
        return held.all();
    }

    /** Takes over at once what was just put into a ledger of the store, as the store did: nothing if it knows a newer version. */
    public void put(Posting posting) {
        held.take(new Ledger(posting.key(), List.of(posting.entry())));
    }

    /** Takes over all ledgers of a unit at once. */
    void refresh(UnitId unit) {
        store.ledgers().of(unit).forEach(held::take);
    }

    /** Whether what {@code unit} reported may have a part in what is shown of {@code top}. */
    boolean isPartOf(UnitId unit, UnitId top) {
        return units.everAbove(unit).contains(top);
    }

    @Override
    public Ledger ledger(Ledger.Key key) {
        return held.ledger(key);
    }

    @Override
    public <T> RolledUp<T> rolledUp(Aspect<T> aspect) {
        return held.rolledUp(aspect);
    }
}
