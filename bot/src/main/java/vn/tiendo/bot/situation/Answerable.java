package vn.tiendo.bot.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.tiendo.bot.store.Store;
import vn.tiendo.bot.store.StoreUnavailable;
import vn.tiendo.conversations.Stored;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/**
 * What one answer may look at: the reporter's own units as stored when it first asks for them, all others from memory. For one
 * answer on one thread.
 */
final class Answerable implements Stored {
    private final Store store;
    private final Boards boards;
    private final Set<UnitId> own;
    private final Map<UnitId, Map<Ledger.Key, Ledger>> read = new HashMap<>();

    Answerable(Store store, Boards boards, Set<UnitId> own) {
        this.store = store;
        this.boards = boards;
        this.own = Set.copyOf(own);
    }

    @Override
    public Ledger ledger(Ledger.Key key) {
        return own.contains(key.unit())
                ? read.computeIfAbsent(key.unit(), this::stored).getOrDefault(key, Ledger.empty(key))
                : boards.ledger(key);
    }

    private Map<Ledger.Key, Ledger> stored(UnitId unit) {
        return stored(() -> store.ledgers().of(unit)).stream()
                .collect(Collectors.toUnmodifiableMap(Ledger::key, Function.identity()));
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return stored(() -> store.reports().find(id));
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
