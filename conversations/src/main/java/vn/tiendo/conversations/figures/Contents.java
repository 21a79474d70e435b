package vn.tiendo.conversations.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;

/** What a report says, in words: "2 đảng viên, 19/6/2026, 45-QĐ/ĐU". */
final class Contents {
    /** How a title begins that tells of organisations and not of people. */
    private static final List<String> ORGANISATIONS = List.of(
            "tổ chức",
            "chi bộ",
            "đảng bộ",
            "công đoàn",
            "nghiệp đoàn",
            "chi đoàn",
            "đoàn cơ sở",
            "chi hội",
            "liên chi");

    private Contents() {}

    /** One part for each line. */
    static List<String> parts(Report report, Catalogue catalogue) {
        return switch (report.content()) {
            case Content.Events(var lines) ->
                lines.stream().map(line -> part(line, report, catalogue)).toList();
            case Content.Nothing(var _, var days, var _) -> List.of("không phát sinh " + days(days));
            case Content.NetChange change -> List.of(netChange(change));
            case Content.Ended(var indicator, var count, var place, var on) ->
                List.of("%s kết thúc hoạt động%s, %s"
                        .formatted(
                                Numerals.amount(count, name(indicator, report, catalogue)),
                                place.map(where -> " (" + where.name() + ")").orElse(""),
                                Numerals.day(on)));
            case Content.Snapshot snapshot -> List.of(snapshot(snapshot));
        };
    }

    /** The counts of several reports, added by what is counted. */
    static String totals(List<Report> reports, Catalogue catalogue) {
        var sums = new LinkedHashMap<String, Integer>();
        for (var report : reports) {
            if (report.content() instanceof Content.Events(var lines)) {
                lines.forEach(
                        line -> sums.merge(name(line.indicator(), report, catalogue), line.count(), Integer::sum));
            }
        }
        return sums.isEmpty()
                ? "không phát sinh"
                : sums.entrySet().stream()
                        .map(sum -> Numerals.amount(sum.getValue(), sum.getKey()))
                        .collect(Collectors.joining(", "));
    }

    /** "2 đảng viên": the counts alone. */
    static String counts(List<Line> lines, Report report, Catalogue catalogue) {
        return lines.stream()
                .map(line -> Numerals.amount(line.count(), name(line.indicator(), report, catalogue)))
                .collect(Collectors.joining(", "));
    }

    /** "đảng viên trong hợp tác xã: tăng thuần 26 (không phải kết nạp)". */
    static String netChange(Content.NetChange change) {
        var direction = change.change() < 0 ? "giảm" : "tăng";
        var exact = change.exactness() == Content.Exactness.EXACT ? " thuần" : "";
        var kind = ORGANISATIONS.stream().anyMatch(change.title()::startsWith) ? "thành lập mới" : "kết nạp";
        return "%s: %s%s %s%s (không phải %s)"
                .formatted(
                        change.title(),
                        direction,
                        exact,
                        mark(change.exactness()),
                        Numerals.count(Math.abs(change.change())),
                        kind);
    }

    /** "tổ chức cơ sở đảng: hiện có 29 (30/6/2023)". */
    static String snapshot(Content.Snapshot snapshot) {
        return "%s: hiện có %s%s (%s)"
                .formatted(
                        snapshot.title(),
                        mark(snapshot.exactness()),
                        Numerals.count(snapshot.count()),
                        Numerals.day(snapshot.on()));
    }

    static Optional<Indicator> indicator(IndicatorCode code, Report report, Catalogue catalogue) {
        return report.programmes().stream()
                .flatMap(programme -> catalogue.programme(programme).stream())
                .flatMap(programme -> programme.indicator(code).stream())
                .findFirst();
    }

    static String mark(Content.Exactness exactness) {
        return switch (exactness) {
            case EXACT -> "";
            case MORE_THAN -> "hơn ";
            case NEARLY -> "gần ";
            case ABOUT -> "khoảng ";
        };
    }

    static String days(Days days) {
        return "từ %s đến %s".formatted(Numerals.day(days.first()), Numerals.day(days.last()));
    }

    private static String part(Line line, Report report, Catalogue catalogue) {
        var when = switch (line.when()) {
            case When.On(var day) -> Numerals.day(day);
            case When.Within(var days) -> days(days);
            case When.OfTotal(var days, var _, var _) -> days(days);
        };
        return Stream.of(
                        Optional.of(Numerals.amount(line.count(), name(line.indicator(), report, catalogue))
                                + of(line, report, catalogue)),
                        Optional.of(line.awaitsDecision() ? "chờ quyết định" : when),
                        line.decision().spelled())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** ", trong đó 1 nữ", in the order of the programme; nothing if nothing was said. */
    private static String of(Line line, Report report, Catalogue catalogue) {
        var parts = indicator(line.indicator(), report, catalogue).stream()
                .flatMap(indicator -> indicator.subCounts().stream())
                .filter(sub -> line.subCounts().getOrDefault(sub.code(), 0) > 0)
                .map(sub -> Numerals.amount(line.subCounts().getOrDefault(sub.code(), 0), sub.name()))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : ", trong đó " + parts;
    }

    private static String name(IndicatorCode code, Report report, Catalogue catalogue) {
        return indicator(code, report, catalogue).map(Indicator::name).orElse(code.value());
    }
}
