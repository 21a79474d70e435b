package vn.tiendo.conversations.flows.asking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.conversations.Tags;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;

/**
 * What listed reports tell of, by short names of indicators that fit into a button.
 *
 * @param tags none for anything
 */
record ReportTopics(List<String> tags) {
    private static final int LENGTH = 4;
    /** More do not fit into a button. */
    private static final int MOST = 4;

    ReportTopics {
        tags = List.copyOf(tags);
    }

    /** Those of some indicators; empty if they are more than a button holds. */
    static Optional<ReportTopics> of(List<IndicatorCode> indicators) {
        var tags = indicators.stream().map(ReportTopics::tag).distinct().toList();
        return tags.size() > MOST ? Optional.empty() : Optional.of(new ReportTopics(tags));
    }

    static ReportTopics none() {
        return new ReportTopics(List.of());
    }

    static ReportTopics spelled(String tags) {
        return new ReportTopics(IntStream.range(0, tags.length() / LENGTH)
                .mapToObj(at -> tags.substring(at * LENGTH, (at + 1) * LENGTH))
                .toList());
    }

    String spelled() {
        return String.join("", tags);
    }

    private static String tag(IndicatorCode indicator) {
        return Tags.of(indicator.value()).substring(0, LENGTH);
    }

    /** Whether a report tells of one of them; a stock and its changes go by the name of what is counted. */
    boolean hold(Report report, Catalogue catalogue) {
        return tags.isEmpty()
                || switch (report.content()) {
                    case Content.Events(var lines) -> lines.stream().anyMatch(line -> isMeant(line.indicator()));
                    case Content.Nothing(var _, var _, var none) ->
                        none.stream().anyMatch(this::isMeant);
                    case Content.Ended ended -> isMeant(ended.indicator());
                    case Content.Snapshot stock -> isNamed(stock.title(), report, catalogue);
                    case Content.NetChange change -> isNamed(change.title(), report, catalogue);
                };
    }

    private boolean isMeant(IndicatorCode indicator) {
        return tags.contains(tag(indicator));
    }

    private boolean isNamed(String title, Report report, Catalogue catalogue) {
        return report.programmes().stream()
                .flatMap(programme -> catalogue.programme(programme).stream())
                .flatMap(programme -> programme.indicators().stream())
                .anyMatch(indicator -> isMeant(indicator.code()) && title.startsWith(indicator.name()));
    }

    /** " về đảng viên, tổ chức đảng"; nothing for anything. */
    String said(Catalogue catalogue) {
        return tags.isEmpty()
                ? ""
                : catalogue.programmes().stream()
                        .flatMap(programme -> programme.indicators().stream())
                        .filter(indicator -> isMeant(indicator.code()))
                        .map(Indicator::name)
                        .distinct()
                        .collect(Collectors.joining(", ", " về ", ""));
    }
}
