package vn.tiendo.conversations.figures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.catalogue.Indicator;

/**
 * The months or quarters of a year, or the years of a phase, beside one another: "quý nào ít đảng viên nhất". The one that still
 * runs is shown and is not the least; silence is named and never a nought (C-20).
 */
record PeriodsAnswer(Asked asked, Restriction.WhichPeriod which) {
    /** What is known of one of them. */
    private record One(Period period, Known known, boolean over) {}

    static Message of(View.BoardProgress view, Asked asked, List<Indicator> indicators, Restriction.WhichPeriod which) {
        var answer = new PeriodsAnswer(asked, which);
        return Narrowed.message(
                view,
                asked,
                answer.lead(),
                indicators.stream().map(answer::line).toList());
    }

    /** The same of a unit for whoever sees that one alone. */
    static Message own(Asked asked, List<Indicator> indicators, Restriction.WhichPeriod which) {
        var answer = new PeriodsAnswer(asked, which);
        return Message.of(asked.name() + ". " + answer.lead())
                .withSentences(indicators.stream().map(answer::line).toList())
                .with(OwnAnswer.ways(asked));
    }

    private String lead() {
        var within =
                which.span() == Restriction.Span.YEAR ? "" : " " + asked.year().named();
        return "Từng %s%s:"
                .formatted(
                        switch (which.span()) {
                            case MONTH -> "tháng";
                            case QUARTER -> "quý";
                            case YEAR -> "năm";
                        },
                        within);
    }

    private String line(Indicator indicator) {
        var all = begun().stream()
                .map(period -> new One(period, Known.of(asked, period, indicator), isOver(period)))
                .toList();
        if (all.stream().allMatch(one -> one.known().silent())) {
            return indicator.title() + ": chưa báo cáo.";
        }
        var told = all.stream()
                .filter(one -> !one.known().silent())
                .map(one -> "%s: %s%s"
                        .formatted(one.period().briefly(), one.known().words(), one.over() ? "" : " (chưa hết kỳ)"));
        var silent = all.stream()
                .filter(one -> one.known().silent())
                .map(one -> one.period().briefly())
                .collect(Collectors.joining(", "));
        return indicator.title()
                + Stream.of(
                                told,
                                Stream.of(silent)
                                        .filter(names -> !names.isEmpty())
                                        .map("chưa báo cáo: "::concat),
                                end(all))
                        .flatMap(part -> part)
                        .collect(Collectors.joining("; ", ": ", "."));
    }

    /** "ít nhất: quý I"; of noughts alone nothing is most. */
    private Stream<String> end(List<One> all) {
        var compared = all.stream()
                .filter(one -> one.known().comparable() && (one.over() || !which.least()))
                .toList();
        var count = Comparator.comparingInt((One one) -> one.known().count());
        var found =
                which.least() ? compared.stream().min(count) : compared.stream().max(count);
        return compared.size() < 2
                ? Stream.of("chưa so sánh được")
                : found.stream()
                        .filter(one -> which.least() || one.known().count() > 0)
                        .map(one -> (which.least() ? "ít nhất: " : "nhiều nhất: ") + names(compared, one));
    }

    private static String names(List<One> all, One found) {
        return all.stream()
                .filter(one -> one.known().count() == found.known().count())
                .map(one -> one.period().briefly())
                .collect(Collectors.joining(", "));
    }

    private List<Period> begun() {
        var phase = asked.programme().phase();
        var within = which.span() == Restriction.Span.YEAR
                ? phase
                : asked.programme().days(asked.year());
        var first = within.first().isBefore(phase.first()) ? phase.first() : within.first();
        var last = within.last().isBefore(asked.today()) ? within.last() : asked.today();
        return asked.programme().calendar().from(kind(), first, last);
    }

    private boolean isOver(Period period) {
        return asked.programme().days(period).last().isBefore(asked.today());
    }

    private ReportingCalendar.Kind kind() {
        return switch (which.span()) {
            case MONTH -> ReportingCalendar.Kind.MONTH;
            case QUARTER -> ReportingCalendar.Kind.QUARTER;
            case YEAR -> ReportingCalendar.Kind.YEAR;
        };
    }
}
