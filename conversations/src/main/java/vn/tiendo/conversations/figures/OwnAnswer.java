package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.progress.Board;
import vn.tiendo.domain.progress.Duty;

/** A unit's progress, in one or more programmes (message 17). */
final class OwnAnswer {
    private final List<Asked> programmes;
    private final Optional<IndicatorCode> only;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private OwnAnswer(List<Asked> programmes, Optional<IndicatorCode> only) {
        this.programmes = programmes;
        this.only = only;
    }

    /** The answer for the same unit in each of {@code programmes}, of which there is at least one. */
    static Message of(List<Asked> programmes, Optional<IndicatorCode> only) {
        return new OwnAnswer(programmes, only).message();
    }

    private Message message() {
        var first = programmes.getFirst();
        programmes.forEach(this::add);
        programmes.stream().flatMap(asked -> asked.notice().stream()).distinct().forEach(notes::add);
        return Message.of("%s, %s:".formatted(first.name(), first.basis()))
                .withFigures(figures)
                .withClosing(notes)
                .with(List.of(reports(first)));
    }

    private static Button reports(Asked asked) {
        return ViewCodes.button("Báo cáo đã gửi", new View.MyReports(asked.unit()));
    }

    private void add(Asked asked) {
        var lines = new Lines(asked);
        var shown = shown(asked, lines.board());
        shown.forEach(indicator -> lines.add(indicator, label(asked, indicator), _ -> List.of()));
        figures.addAll(lines.figures());
        notes.addAll(lines.notes());
        notes.addAll(Ended.inherited(asked));
        var rows = Shown.totals(lines.board());
        notes.addAll(Shown.inputs(rows));
        notes.addAll(Waiting.line(rows));
        if (asked.programme().pinnedOn().isEmpty()) {
            notes.addAll(duties(asked));
        }
    }

    private List<Indicator> shown(Asked asked, Board board) {
        return only.isPresent()
                ? asked.programme().indicator(only.get()).stream().toList()
                : Shown.indicators(asked, board);
    }

    private String label(Asked asked, Indicator indicator) {
        return programmes.size() == 1
                ? indicator.title()
                : "%s, %s".formatted(asked.programme().shortTitle(), indicator.title());
    }

    /** The next deadline with how far it is met, and a missed one before it (C-2, A-47). */
    private static List<String> duties(Asked asked) {
        var lines = new ArrayList<String>();
        for (var kind : asked.programme().calendar().duties()) {
            overdue(asked, kind).ifPresent(lines::add);
            current(asked, kind).ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<String> current(Asked asked, ReportingCalendar.Kind kind) {
        var before = previous(asked, kind).filter(period -> !due(asked, period).isBefore(asked.today()));
        return before.or(() -> asked.programme().calendar().periodOn(kind, asked.today()))
                .map(period -> "Hạn báo cáo %s: %s (%s)."
                        .formatted(bare(period), Numerals.deadline(due(asked, period)), state(asked, period)));
    }

    private static Optional<String> overdue(Asked asked, ReportingCalendar.Kind kind) {
        return previous(asked, kind)
                .filter(period -> due(asked, period).isBefore(asked.today()))
                .filter(period -> duty(asked, period) instanceof Duty.NotReported)
                .map(period -> "Chưa báo cáo kỳ %s, quá hạn %d ngày."
                        .formatted(period.named(), ChronoUnit.DAYS.between(due(asked, period), asked.today())));
    }

    private static Optional<Period> previous(Asked asked, ReportingCalendar.Kind kind) {
        var calendar = asked.programme().calendar();
        return calendar.periodOn(kind, asked.today())
                .map(period -> asked.programme().days(period).first().minusDays(1))
                .filter(day -> asked.programme().phase().contains(day))
                .flatMap(day -> calendar.periodOn(kind, day));
    }

    private static LocalDate due(Asked asked, Period period) {
        return asked.catalogue().deadline(asked.programme(), period).due();
    }

    private static Duty duty(Asked asked, Period period) {
        return Duty.of(asked.programme(), asked.unit(), period, asked.progress().figures());
    }

    private static String state(Asked asked, Period period) {
        return switch (duty(asked, period)) {
            case Duty.NotReported() -> "chưa báo cáo";
            case Duty.Reported(var _) -> "đã có báo cáo, chưa chốt kỳ";
            case Duty.Closed(var _) -> "đã chốt kỳ";
            case Duty.Nothing(var upTo) -> "không phát sinh, đã báo cáo đến ngày " + Numerals.day(upTo);
        };
    }

    /** "quý II", as the deadline names the year. */
    private static String bare(Period period) {
        return period.named().replaceFirst("(/| năm )\\d{4}$", "");
    }
}
