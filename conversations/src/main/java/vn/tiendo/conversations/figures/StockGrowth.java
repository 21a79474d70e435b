package vn.tiendo.conversations.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Content.Snapshot;

/** How many more or fewer there are than there were: between two stocks that a unit said itself; estimates are not subtracted (M-09, A-20). */
record StockGrowth(Asked asked) {
    /** "đảng viên: tăng thuần 2 (37 ngày 10/1/2026, 39 ngày 15/6/2026)." */
    List<String> lines() {
        var days = asked.programme().days(asked.meant());
        return Ledger.of(asked.programme(), asked.unit(), days, asked.progress().figures()).stream()
                .flatMap(ledger -> ledger.entries().stream())
                .sorted(Comparator.comparingLong(Ledger.Entry::number))
                .flatMap(entry -> entry.now().counted().stream())
                .flatMap(content -> content instanceof Snapshot stock ? Stream.of(stock) : Stream.empty())
                .filter(stock -> !stock.on().isAfter(days.last()))
                .sorted(Comparator.comparing(Snapshot::on))
                .collect(groupingBy(Snapshot::metric, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(stocks -> growth(base(stocks, days.first()), stocks.getLast()).stream())
                .toList();
    }

    /** The last before the period, else the first in it. */
    private static Snapshot base(List<Snapshot> stocks, LocalDate first) {
        return stocks.stream()
                .filter(stock -> stock.on().isBefore(first))
                .reduce((_, later) -> later)
                .orElse(stocks.getFirst());
    }

    private static Optional<String> growth(Snapshot base, Snapshot latest) {
        if (!base.on().isBefore(latest.on()) || !isExact(base) || !isExact(latest)) {
            return Optional.empty();
        }
        int more = latest.count() - base.count();
        return Optional.of("%s: %s (%s ngày %s, %s ngày %s)."
                .formatted(
                        latest.title(),
                        more == 0
                                ? "không tăng, không giảm"
                                : (more > 0 ? "tăng thuần " : "giảm thuần ") + Numerals.count(Math.abs(more)),
                        Numerals.count(base.count()),
                        Numerals.day(base.on()),
                        Numerals.count(latest.count()),
                        Numerals.day(latest.on())));
    }

    private static boolean isExact(Snapshot stock) {
        return stock.exactness() == Content.Exactness.EXACT;
    }
}
