package vn.tiendo.conversations.figures;

import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.progress.Tally;
import vn.tiendo.domain.reporting.ReportId;

/** What was reported but does not count yet: "Chờ xác nhận: 2 người (1 báo cáo). Chờ quyết định: 1 người." */
final class Waiting {
    private Waiting() {}

    /** One line, or none if nothing waits. */
    static List<String> line(List<Standing> standings) {
        var reports = new HashSet<ReportId>();
        standings.forEach(one -> reports.addAll(one.total().pendingReports()));
        var confirmation = counts(standings, Tally::pending);
        var decision = counts(standings, Tally::awaiting);
        var line = Stream.of(
                        confirmation.isEmpty()
                                ? ""
                                : "Chờ xác nhận: %s (%d báo cáo).".formatted(confirmation, reports.size()),
                        correction(standings),
                        decision.isEmpty() ? "" : "Chờ quyết định: %s.".formatted(decision))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return line.isEmpty() ? List.of() : List.of(line);
    }

    /** "Chờ xác nhận thay đổi: thêm 1 người (1 báo cáo)": what was corrected, or asked back. */
    private static String correction(List<Standing> standings) {
        var reports = new HashSet<ReportId>();
        standings.forEach(one -> reports.addAll(one.total().correcting().reports()));
        var changed = standings.stream()
                .filter(one -> one.total().correcting().difference() != 0)
                .toList();
        var changes = changed.stream()
                .map(one -> difference(one, changed.size() == 1))
                .collect(Collectors.joining(", "));
        return reports.isEmpty()
                ? ""
                : "Chờ xác nhận thay đổi: %s (%d báo cáo)."
                        .formatted(changes.isEmpty() ? "không đổi số" : changes, reports.size());
    }

    private static String difference(Standing standing, boolean alone) {
        int difference = standing.total().correcting().difference();
        return (difference < 0 ? "bớt " : "thêm ")
                + Numerals.amount(
                        Math.abs(difference),
                        alone
                                ? standing.indicator().counted()
                                : standing.indicator().name());
    }

    /** With one indicator its counting word is enough; with several each is named, and none are added up. */
    private static String counts(List<Standing> standings, ToIntFunction<Tally> of) {
        var waiting =
                standings.stream().filter(one -> of.applyAsInt(one.total()) > 0).toList();
        return waiting.stream()
                .map(one -> Numerals.amount(
                        of.applyAsInt(one.total()),
                        waiting.size() == 1
                                ? one.indicator().counted()
                                : one.indicator().name()))
                .collect(Collectors.joining(", "));
    }
}
