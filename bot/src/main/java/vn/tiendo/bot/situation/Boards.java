package vn.tiendo.bot.situation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.store.Store;
import vn.tiendo.config.Configuration;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.progress.Aspect;
import vn.tiendo.domain.progress.Figures;
import vn.tiendo.domain.progress.HeldFigures;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Posting;
import vn.tiendo.domain.progress.Progress;
import vn.tiendo.domain.progress.RolledUp;
import vn.tiendo.domain.units.UnitId;

/**
 * All ledgers in memory, at most a second old and for who asks of many units not at all, and what was worked out of them: what the answers about many units are
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
    private final Catalogue catalogue;
    private final HeldFigures held;
    private volatile Instant looked = Instant.EPOCH;
    private volatile LocalDate workedOut = LocalDate.MIN;

    public Boards(Store store, Configuration configuration, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.catalogue = configuration.catalogue();
        this.held = new HeldFigures(catalogue.units(), KEPT);
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

    /** Takes over what has changed since the last look, and works out what is asked for most where a day has begun. */
    @Override
    public void look() {
        refresh();
        var today = LocalDate.ofInstant(clock.instant(), Catalogue.ZONE);
        if (!today.equals(workedOut)) {
            workedOut = today;
            catalogue.programmes().forEach(this::workOut);
        }
    }

    /** Takes over what has changed in the store since the last look. */
    void refresh() {
        var now = clock.instant();
        store.ledgers().changedSince(looked.minus(OVERLAP)).forEach(held::take);
        looked = now;
    }

    /** So that nobody waits for it who is the first to ask on a day. */
    private void workOut(Programme programme) {
        var progress = Progress.today(catalogue, programme, this, catalogue.today(programme, clock.instant()));
        progress.board(programme.root(), progress.year());
        progress.board(programme.root(), new Period.Phase());
        new Duties(catalogue, programme, this, Extensions.NONE, progress.asOf()).spokenOf(programme.root());
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
        return catalogue.units().everAbove(unit).contains(top);
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
