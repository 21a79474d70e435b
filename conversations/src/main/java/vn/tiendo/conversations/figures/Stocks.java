package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.Content;

/** What a unit itself reported of stocks and their net changes: beside the figures, never in them. */
final class Stocks {
    private Stocks() {}

    /** Those that speak of what one of {@code indicators} counts. */
    static List<String> lines(Asked asked, List<Indicator> indicators) {
        return lines(asked, line -> indicators.stream().anyMatch(indicator -> line.contains(indicator.name())));
    }

    /** One line for each that lies in the period asked for, under a line that says what they are. */
    static List<String> lines(Asked asked) {
        return lines(asked, _ -> true);
    }

    private static List<String> lines(Asked asked, Predicate<String> which) {
        var lines = new ArrayList<>(all(asked).stream().filter(which).toList());
        if (!lines.isEmpty()) {
            lines.addFirst("Số hiện có và tăng, giảm (không cộng vào kết quả):");
        }
        return lines;
    }

    /** Each figure that lies in the period asked for, in a line, the newest first. */
    static List<String> all(Asked asked) {
        var days = asked.programme().days(asked.meant());
        return Ledger.of(asked.programme(), asked.unit(), days, asked.progress().figures()).stream()
                .flatMap(ledger -> ledger.entries().stream())
                .sorted(Comparator.comparingLong(Ledger.Entry::number))
                .flatMap(entry -> entry.now().counted().stream())
                .sorted(Comparator.comparing(Stocks::until).reversed())
                .flatMap(content -> lines(content, days, asked))
                .distinct()
                .toList();
    }

    private static LocalDate until(Content content) {
        return switch (content) {
            case Content.NetChange change -> change.days().last();
            case Content.Snapshot snapshot -> snapshot.on();
            case Content.Events _, Content.Nothing _, Content.Ended _ -> LocalDate.MIN;
        };
    }

    /** A figure, and what the rules of its day find in it. */
    private static Stream<String> lines(Content content, Days days, Asked asked) {
        var rules = new StockRules(
                asked.catalogue(),
                asked.programme(),
                asked.unit(),
                asked.progress().figures());
        return line(content, days).stream()
                .map(line -> line + "."
                        + (content instanceof Content.Snapshot stock
                                ? String.join(
                                        "",
                                        rules.remarks(stock).stream()
                                                .map(" "::concat)
                                                .toList())
                                : ""));
    }

    private static Optional<String> line(Content content, Days days) {
        return switch (content) {
            case Content.NetChange change ->
                change.days().within(days) ? Optional.of(Contents.netChange(change)) : Optional.empty();
            case Content.Snapshot snapshot ->
                days.contains(snapshot.on()) ? Optional.of(Contents.snapshot(snapshot)) : Optional.empty();
            case Content.Events _, Content.Nothing _, Content.Ended _ -> Optional.empty();
        };
    }
}
