package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;

/** What a unit itself reported of stocks and their net changes: beside the figures, never in them. */
final class Stocks {
    private Stocks() {}

    /** One line for each that lies in the period asked for. */
    static List<String> lines(Asked asked) {
        var days = asked.programme().days(asked.meant());
        return Ledger.of(asked.programme(), asked.unit(), days, asked.progress().figures()).stream()
                .flatMap(ledger -> ledger.entries().stream())
                .filter(entry -> entry.status() == Report.Status.COUNTED)
                .flatMap(entry -> switch (entry.content()) {
                    case Content.NetChange change ->
                        change.days().within(days) ? Stream.of(Contents.netChange(change)) : Stream.<String>of();
                    case Content.Snapshot snapshot ->
                        days.contains(snapshot.on()) ? Stream.of(Contents.snapshot(snapshot)) : Stream.<String>of();
                    case Content.Events _, Content.Nothing _ -> Stream.<String>of();
                })
                .distinct()
                .sorted()
                .map(line -> line + ".")
                .toList();
    }
}
