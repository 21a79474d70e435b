package vn.tiendo.domain.progress;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/**
 * Ledgers in memory, and what was worked out of them for each unit until one of them changes: a changed ledger voids what
 * is kept of its unit and of those above it, no more.
 *
 * <p>What is kept carries the stamp that its unit had before it was worked out. The stamps of a unit and of all above it
 * are odd while a ledger of it is being changed, and other ones afterwards; with an odd stamp nothing is kept and nothing
 * kept is used. So nothing that was worked out of a ledger outlives it, whoever reads beside whoever writes.
 */
public final class HeldFigures implements Figures {
    /** What part of all is given up at once. */
    private static final int ROOM = 4;

    private final UnitTree units;
    private final int most;
    private final Map<Ledger.Key, Ledger> ledgers = new ConcurrentHashMap<>();
    private final Map<Year, Map<UnitId, AtomicLong>> stamps = new ConcurrentHashMap<>();
    private final Map<Aspect<?>, Shelf<?>> shelves = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicLong uses = new AtomicLong();
    private final Object changing = new Object();

    /** The ledgers of a year of a programme; {@link #EVERY} for those of all. */
    private record Year(ProgrammeCode programme, int year) {
        static final int EVERY = Integer.MIN_VALUE;
    }

    /** Keeps of at most so many units, over all aspects, what they come to; what was not asked for longest goes first. */
    public HeldFigures(UnitTree units, int most) {
        this.units = units;
        this.most = most;
    }

    /** All ledgers held. */
    public Collection<Ledger> all() {
        return Collections.unmodifiableCollection(ledgers.values());
    }

    @Override
    public Ledger ledger(Ledger.Key key) {
        var held = ledgers.get(key);
        return held == null ? Ledger.empty(key) : held;
    }

    /** Takes a ledger over as it was read somewhere; of each report the newer version stays. */
    public void take(Ledger read) {
        synchronized (changing) {
            var key = read.key();
            var held = ledger(key);
            var newer = held.with(read);
            if (newer.equals(held)) {
                return;
            }
            stamp(key);
            ledgers.put(key, newer);
            stamp(key);
        }
    }

    private void stamp(Ledger.Key key) {
        var year = stamps(new Year(key.programme(), key.year()));
        var every = stamps(new Year(key.programme(), Year.EVERY));
        for (var unit : units.everAbove(key.unit())) {
            stamp(year, unit).incrementAndGet();
            stamp(every, unit).incrementAndGet();
        }
    }

    private Map<UnitId, AtomicLong> stamps(Year year) {
        return stamps.computeIfAbsent(year, _ -> new ConcurrentHashMap<>());
    }

    private static AtomicLong stamp(Map<UnitId, AtomicLong> stamps, UnitId unit) {
        return stamps.computeIfAbsent(unit, _ -> new AtomicLong());
    }

    @Override
    @SuppressWarnings("unchecked") // an aspect is kept on a shelf of its own type
    public <T> RolledUp<T> rolledUp(Aspect<T> aspect) {
        var shelf = (Shelf<T>) shelves.computeIfAbsent(aspect, this::shelf);
        shelf.used.set(uses.incrementAndGet());
        return shelf;
    }

    private Shelf<?> shelf(Aspect<?> aspect) {
        int year = aspect.firstYear() == aspect.lastYear() ? aspect.firstYear() : Year.EVERY;
        return new Shelf<>(stamps(new Year(aspect.programme(), year)));
    }

    /** What one aspect comes to, by unit. */
    private final class Shelf<T> implements RolledUp<T> {
        private final Map<UnitId, AtomicLong> stamps;
        private final Map<UnitId, Stamped<T>> values = new ConcurrentHashMap<>();
        private final AtomicLong used = new AtomicLong();

        /** A value and what the stamp of its unit was before it was worked out. */
        private record Stamped<T>(T value, AtomicLong stamp, long before) {
            boolean holds() {
                return stamp.get() == before;
            }
        }

        Shelf(Map<UnitId, AtomicLong> stamps) {
            this.stamps = stamps;
        }

        @Override
        public T of(UnitId unit, Function<Optional<T>, T> work) {
            var kept = values.get(unit);
            if (kept != null && kept.holds()) {
                return kept.value();
            }
            var stamp = stamp(stamps, unit);
            long before = stamp.get();
            var value = work.apply(Optional.ofNullable(kept).map(Stamped::value));
            if (isSettled(before) && values.put(unit, new Stamped<>(value, stamp, before)) == null) {
                makeRoom(size.incrementAndGet());
            }
            return value;
        }

        private static boolean isSettled(long stamp) {
            return stamp % 2 == 0;
        }
    }

    private void makeRoom(int full) {
        if (full > most) {
            synchronized (shelves) {
                var oldestFirst = shelves.entrySet().stream()
                        .map(entry ->
                                new Age(entry.getKey(), entry.getValue().used.get()))
                        .sorted(Comparator.comparingLong(Age::used))
                        .toList();
                for (var oldest : oldestFirst.subList(0, oldestFirst.size() - 1)) {
                    if (size() > most - most / ROOM) {
                        shelves.remove(oldest.aspect());
                    }
                }
                size.set(size());
            }
        }
    }

    private record Age(Aspect<?> aspect, long used) {}

    private int size() {
        return shelves.values().stream().mapToInt(shelf -> shelf.values.size()).sum();
    }
}
