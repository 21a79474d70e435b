package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.units.UnitId;

/**
 * What there is below a unit: the newest stock of each unit that stands there today and said one in this year or the last,
 * added up. Who moves takes its stock along; nobody's is guessed.
 */
record StockSums(Asked asked) {
    private record Sum(String title, int count, boolean exact, int units) {
        static Sum of(Content.Snapshot stock) {
            return new Sum(stock.title(), stock.count(), stock.exactness() == Content.Exactness.EXACT, 1);
        }

        Sum plus(Sum other) {
            return new Sum(title, count + other.count, exact && other.exact, units + other.units);
        }
    }

    /** "đảng viên: hiện có 42 (cộng số mới nhất của 2 đơn vị báo cáo)." of what the unit did not say itself. */
    List<String> lines() {
        if (asked.alone()) {
            return List.of();
        }
        var said = newest(asked.unit());
        return below(asked.unit()).entrySet().stream()
                .filter(sum -> !said.containsKey(sum.getKey()))
                .map(sum -> line(sum.getValue()))
                .toList();
    }

    private static String line(Sum sum) {
        return "%s: hiện có %s%s (cộng số mới nhất của %s đơn vị đã báo cáo)."
                .formatted(
                        sum.title(),
                        sum.exact() ? "" : "khoảng ",
                        Numerals.count(sum.count()),
                        Numerals.count(sum.units()));
    }

    private Map<String, Sum> below(UnitId unit) {
        var sums = new LinkedHashMap<String, Sum>();
        for (var child : asked.catalogue().units().under(unit, asked.today())) {
            var own = newest(child);
            own.forEach((metric, stock) -> sums.merge(metric, Sum.of(stock), Sum::plus));
            below(child).forEach((metric, sum) -> {
                if (!own.containsKey(metric)) {
                    sums.merge(metric, sum, Sum::plus);
                }
            });
        }
        return sums;
    }

    /** The newest stock of each kind that a unit said itself. */
    private Map<String, Content.Snapshot> newest(UnitId unit) {
        var found = new ArrayList<>(Ledger.of(
                        asked.programme(), unit, days(), asked.progress().figures())
                .stream()
                .flatMap(ledger -> ledger.entries().stream())
                .sorted(Comparator.comparingLong(Ledger.Entry::number))
                .flatMap(entry -> entry.now().counted().stream())
                .flatMap(content -> content instanceof Content.Snapshot stock ? Stream.of(stock) : Stream.empty())
                .filter(stock -> days().contains(stock.on()))
                .toList());
        found.sort(Comparator.comparing(Content.Snapshot::on));
        var newest = new LinkedHashMap<String, Content.Snapshot>();
        found.forEach(stock -> newest.put(stock.metric(), stock));
        return newest;
    }

    private Days days() {
        int year = asked.programme().calendar().yearOf(asked.today());
        return new Days(asked.programme().days(new Period.Year(year - 1)).first(), asked.today());
    }
}
