package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.duties.Duty;
import vn.tiendo.domain.progress.Board;

/** A unit's progress, in one or more programmes (message 17). */
final class OwnAnswer {
    private final List<Asked> programmes;
    private final List<IndicatorCode> only;
    private final Restricted restricted;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private OwnAnswer(List<Asked> programmes, List<IndicatorCode> only, Restricted restricted) {
        this.programmes = programmes;
        this.only = only;
        this.restricted = restricted;
    }

    /** The answer for the same unit in each of {@code programmes}, of which there is at least one. */
    static Message of(List<Asked> programmes, List<IndicatorCode> only, List<Restriction> restrictions) {
        return new OwnAnswer(programmes, only, new Restricted(restrictions)).message();
    }

    private Message message() {
        var first = programmes.getFirst();
        if (restricted.whichPeriod().isPresent()) {
            return PeriodsAnswer.own(
                    first, shown(first, first.board()), restricted.whichPeriod().get());
        }
        programmes.forEach(this::add);
        programmes.stream().flatMap(asked -> asked.notice().stream()).distinct().forEach(notes::add);
        var lead = "%s, %s%s:".formatted(first.name(), first.basis(), frozen(first));
        var parts = parts();
        return (parts.isEmpty() ? Message.of(lead) : Message.of(parts).withSentences(List.of(lead)))
                .withFigures(figures)
                .withClosing(notes.stream().distinct().toList())
                .with(ways(first));
    }

    /** "3 nữ trong 5 đoàn viên công đoàn.", where a "trong đó" was asked for: the first line carries it (C-42). */
    private String parts() {
        return restricted.parts().stream()
                .flatMap(part -> programmes.stream()
                        .flatMap(asked -> Parts.all(part, indicators(asked))
                                .map(one -> one.sentence(asked.board()
                                        .row(one.indicator().code())
                                        .orElseThrow()
                                        .total()))))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private List<Indicator> indicators(Asked asked) {
        return asked.programme().indicators().stream()
                .filter(indicator -> only.isEmpty() || only.contains(indicator.code()))
                .toList();
    }

    private static String frozen(Asked asked) {
        return asked.frozen().map(_ -> " (" + FrozenAnswer.state(asked) + ")").orElse("");
    }

    /** Whoever reports for the unit is led on to reporting as well (C-59). */
    static List<Button> ways(Asked asked) {
        var sent = ViewCodes.button("Báo cáo đã gửi", new View.MyReports(asked.unit()));
        var ended = asked.catalogue().units().ended(asked.unit(), LocalDate.MAX).isPresent();
        return asked.access().mayReport(asked.unit()) && !ended
                ? List.of(new Press.Start("report").button("Báo cáo"), sent)
                : List.of(sent);
    }

    private void add(Asked asked) {
        var lines = new FigureLines(asked);
        var shown = shown(asked, lines.board());
        shown.forEach(indicator -> lines.add(indicator, label(asked, indicator), _ -> List.of()));
        figures.addAll(lines.figures());
        notes.addAll(FrozenAnswer.lines(asked, shown));
        notes.addAll(lines.notes());
        notes.addAll(Inheritance.said(asked));
        var rows = WorthShowing.totals(lines.board());
        notes.addAll(WorthShowing.inputs(rows));
        notes.addAll(WorthShowing.ended(rows));
        notes.addAll(PaceAnswer.unasked(asked, shown));
        notes.addAll(Waiting.line(rows));
        if (asked.programme().pinnedOn().isEmpty()) {
            notes.addAll(duties(asked));
        }
    }

    private List<Indicator> shown(Asked asked, Board board) {
        return only.isEmpty() ? WorthShowing.indicators(asked, board) : indicators(asked);
    }

    private String label(Asked asked, Indicator indicator) {
        return programmes.size() == 1
                ? indicator.title()
                : "%s, %s".formatted(asked.programme().shortTitle(), indicator.title());
    }

    /** The missed deadlines, the oldest first, and the next one with how far it is met (C-2, A-47). */
    private static List<String> duties(Asked asked) {
        var duties = asked.duties();
        return Stream.concat(
                        overdue(duties.overdue(asked.unit()), asked.today()).stream(),
                        duties.current(asked.unit()).stream().map(OwnAnswer::current))
                .toList();
    }

    private static String current(Duty duty) {
        return "Hạn báo cáo %s: %s (%s)."
                .formatted(duty.period().briefly(), Numerals.deadline(duty.due()), DutyWords.state(duty.state()));
    }

    private static Optional<String> overdue(List<Duty> debts, LocalDate today) {
        return switch (debts.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of("Chưa báo cáo kỳ %s, quá hạn %d ngày."
                        .formatted(
                                debts.getFirst().period().named(),
                                ChronoUnit.DAYS.between(debts.getFirst().due(), today)));
            default ->
                Optional.of("Chưa báo cáo %d kỳ quá hạn: %s."
                        .formatted(
                                debts.size(),
                                debts.stream()
                                        .map(debt -> debt.period().named())
                                        .collect(Collectors.joining(", "))));
        };
    }
}
