package vn.tiendo.bot;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.tiendo.conversations.Stored;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** What an answer may look at: the reporter's own units as stored at this moment, all others from memory. */
record Answerable(Store store, Boards boards, Set<UnitId> own) implements Stored {
    @Override
    public Ledger ledger(Ledger.Key key) {
        return own.contains(key.unit()) ? stored(() -> store.ledgers().read(key)) : boards.ledger(key);
    }

    @Override
    public List<Report> latest(UnitId unit, int limit) {
        return stored(() -> store.reports().latest(unit, limit));
    }

    private static <T> T stored(Supplier<T> read) {
        try {
            return read.get();
        } catch (RuntimeException failed) {
            throw new StoreUnavailable(failed);
        }
    }
}
