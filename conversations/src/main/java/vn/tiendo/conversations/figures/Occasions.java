package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Duty;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;

/** What a receipt adds where a report met a duty in time (message 26) or reached a target (message 27): once, by that report. */
final class Occasions {
    private final Report report;
    private final Situation situation;
    private final Stored now;
    private final Stored before;

    private Occasions(Report report, Situation situation, Stored stored) {
        this.report = report;
        this.situation = situation;
        this.now = stored;
        this.before = new Without(stored, report.id());
    }

    static List<String> of(Report report, Situation situation, Stored stored) {
        if (report.status() != Report.Status.COUNTED) {
            return List.of();
        }
        var occasions = new Occasions(report, situation, stored);
        return Stream.concat(occasions.thanks().stream(), occasions.congratulations().stream())
                .distinct()
                .toList();
    }

    private Stream<Programme> programmes() {
        return report.programmes().stream()
                .flatMap(code -> situation.catalogue().programme(code).stream())
                .filter(programme -> programme.pinnedOn().isEmpty());
    }

    /** The periods that the report has closed before their day was over, a line each. */
    private List<String> thanks() {
        var lines = new ArrayList<String>();
        programmes().forEach(programme -> {
            var duties = duties(programme, now);
            var earlier = duties(programme, before);
            duties.current(report.unit()).stream()
                    .filter(Duty::isSettled)
                    .filter(duty -> earlier.of(report.unit(), duty.period())
                            .filter(Duty::isSettled)
                            .isEmpty())
                    .map(duty -> "%s đã hoàn thành báo cáo %s đúng hạn. Trân trọng cảm ơn đồng chí."
                            .formatted(name(), duty.period().named()))
                    .forEach(lines::add);
        });
        return lines;
    }

    private Duties duties(Programme programme, Stored figures) {
        return new Duties(situation.catalogue(), programme, figures, figures.extensions(), today(programme));
    }

    /** The targets that were not reached without the report and are with it, a line each. */
    private List<String> congratulations() {
        return programmes()
                .flatMap(programme -> indicators()
                        .flatMap(code -> programme.indicator(code).stream())
                        .filter(indicator -> indicator.family() != Indicator.Family.INPUT)
                        .flatMap(indicator -> reached(programme, indicator)))
                .toList();
    }

    private Stream<IndicatorCode> indicators() {
        return report.content() instanceof Content.Events(var lines)
                ? lines.stream()
                        .filter(line -> !line.awaitsDecision())
                        .map(line -> line.indicator())
                        .distinct()
                : Stream.empty();
    }

    private Stream<String> reached(Programme programme, Indicator indicator) {
        var year = new Period.Year(programme.calendar().yearOf(today(programme)));
        return Stream.of(year, new Period.Phase())
                .filter(period -> standing(programme, indicator, period, now).isMeasured())
                .filter(period -> isReached(programme, indicator, period, now)
                        && !isReached(programme, indicator, period, before))
                .map(period -> line(standing(programme, indicator, period, now), indicator, period));
    }

    private boolean isReached(Programme programme, Indicator indicator, Period period, Stored figures) {
        return standing(programme, indicator, period, figures).verdict().reached();
    }

    private String line(Standing standing, Indicator indicator, Period period) {
        var verb = indicator.family() == Indicator.Family.ADMISSION ? "kết nạp" : "thành lập";
        var whole = standing.whole().isPresent()
                ? " (%s/%s)"
                        .formatted(
                                Numerals.count(standing.counted()),
                                Numerals.count(standing.whole().getAsInt()))
                : "";
        return "Chúc mừng %s: đã hoàn thành chỉ tiêu %s %s %s%s."
                .formatted(name(), verb, indicator.name(), period.named(), whole);
    }

    private Standing standing(Programme programme, Indicator indicator, Period period, Stored figures) {
        return Asked.of(programme, report.unit(), true, Optional.of(period), situation, figures)
                .board()
                .row(indicator.code())
                .orElseThrow()
                .total();
    }

    private LocalDate today(Programme programme) {
        return situation.catalogue().today(programme, situation.now());
    }

    private String name() {
        var catalogue = situation.catalogue();
        return catalogue.units().name(report.unit(), catalogue.today(report.unit(), situation.now()));
    }
}
