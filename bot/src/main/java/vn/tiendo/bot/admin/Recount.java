package vn.tiendo.bot.admin;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.delivery.Delivery;
import vn.tiendo.bot.orders.OrderFailed;
import vn.tiendo.bot.orders.Orders;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.progress.HeldFigures;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Posting;
import vn.tiendo.domain.progress.RollUpRecount;
import vn.tiendo.domain.reporting.ReportId;

/**
 * The full recount: what the ledgers say, compared with what the reports say, and what is kept of the units above while
 * orders are completed, compared with what the ledgers come to (I-3). No channel may be running.
 */
@Singleton
public final class Recount {
    private static final Logger LOG = LoggerFactory.getLogger(Recount.class);
    private static final int ORDERS_AT_A_TIME = 500;

    private final Store store;
    private final Orders orders;
    private final Delivery delivery;
    private final Situations situations;
    private final InstantSource clock;

    public Recount(Store store, Orders orders, Delivery delivery, Situations situations, InstantSource clock) {
        this.store = store;
        this.orders = orders;
        this.delivery = delivery;
        this.situations = situations;
        this.clock = clock;
    }

    /** Completes pending orders without sending anything, then names every difference; empty if all is equal. */
    public List<String> differences() {
        return differences(() -> {});
    }

    /** Makes the ledgers say what the reports say; names what differs still. */
    public List<String> repair() {
        return differences(() -> compare().forEach(this::repair));
    }

    private List<String> differences(Runnable before) {
        var held = new HeldFigures(situations.catalogue().units(), Integer.MAX_VALUE);
        var rollUps = new RollUpRecount(situations.catalogue(), held);
        take(held);
        rollUps.begin(clock.instant());
        completeOrders();
        before.run();
        take(held);
        return Stream.concat(compare().stream().map(Difference::line), rollUps.differences(clock.instant()).stream())
                .toList();
    }

    private void take(HeldFigures held) {
        try (var ledgers = store.ledgers().all()) {
            ledgers.forEach(held::take);
        }
    }

    private void repair(Difference difference) {
        var now = clock.instant();
        difference
                .found()
                .ifPresentOrElse(
                        wrong -> store.ledgers().correct(difference.key(), wrong, difference.expected(), now),
                        () -> difference
                                .expected()
                                .ifPresent(entry -> store.ledgers().put(difference.key(), entry, now)));
    }

    private void completeOrders() {
        var _ = delivery.close(Duration.ZERO);
        var later = clock.instant().plus(Duration.ofDays(1));
        var pending = store.conversations().ordered(later, ORDERS_AT_A_TIME);
        while (!pending.isEmpty()) {
            pending.forEach(this::complete);
            pending = store.conversations().ordered(later, ORDERS_AT_A_TIME);
        }
    }

    /** One that fails is tried again until it is given up. */
    private void complete(String conversation) {
        try {
            orders.settle(conversation);
        } catch (OrderFailed failed) {
            LOG.warn("an order is tried again: {}", failed.getMessage());
        }
    }

    /** One entry that a ledger lacks, has otherwise, or has too many. */
    private record Difference(
            Ledger.Key key, ReportId report, Optional<Ledger.Entry> expected, Optional<Ledger.Entry> found) {
        String line() {
            return "%s: report %s: expected %s, found %s".formatted(key.id(), report, said(expected), said(found));
        }

        private static String said(Optional<Ledger.Entry> entry) {
            return entry.map(each ->
                            "number %d version %d %s".formatted(each.number(), each.version(), each.stretches()))
                    .orElse("nothing");
        }
    }

    private List<Difference> compare() {
        var expected = expected();
        var differences = new ArrayList<Difference>();
        try (var ledgers = store.ledgers().all()) {
            ledgers.forEach(ledger -> compare(ledger, expected.remove(ledger.key()), differences));
        }
        expected.forEach((key, entries) -> compare(Ledger.empty(key), entries, differences));
        return differences;
    }

    private static void compare(
            Ledger ledger, @Nullable Map<ReportId, Ledger.Entry> entries, List<Difference> differences) {
        var missing = new HashMap<>(entries == null ? Map.of() : entries);
        for (var found : ledger.entries()) {
            var expected = Optional.ofNullable(missing.remove(found.report()));
            if (!expected.equals(Optional.of(found))) {
                differences.add(new Difference(ledger.key(), found.report(), expected, Optional.of(found)));
            }
        }
        missing.forEach((report, entry) ->
                differences.add(new Difference(ledger.key(), report, Optional.of(entry), Optional.empty())));
    }

    private Map<Ledger.Key, Map<ReportId, Ledger.Entry>> expected() {
        var expected = new HashMap<Ledger.Key, Map<ReportId, Ledger.Entry>>();
        try (var reports = store.reports().all()) {
            reports.flatMap(report -> Posting.of(report, situations.catalogue()).stream())
                    .forEach(posting -> {
                        var entries = expected.computeIfAbsent(posting.key(), _ -> new HashMap<>());
                        entries.put(posting.entry().report(), posting.entry());
                    });
        }
        return expected;
    }
}
