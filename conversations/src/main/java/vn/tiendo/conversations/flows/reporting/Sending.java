package vn.tiendo.conversations.flows.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Settled;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Mark;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/** How filled-in sheets become one report, and what is said once it stands. */
public final class Sending {
    private Sending() {}

    /** One report with the facts of all sheets (C-7). */
    static Order file(String id, List<Form.Sheet> sheets, Heard heard) {
        var filled = filled(sheets);
        return order(id, sheets.getFirst().answers(), filled.fed(), filled.said(), heard);
    }

    /** What a report is changed to by sheets that correct it. */
    static Change correction(List<Form.Sheet> sheets) {
        var filled = filled(sheets);
        return corrected(filled.fed(), filled.said());
    }

    private static Change corrected(List<Programme> fed, Said said) {
        return new Change.Corrected(fed.stream().map(Programme::code).toList(), said.waits(), said.content());
    }

    /** What sheets come to, and for which programmes. */
    private record Filled(List<Programme> fed, Said said) {}

    private static Filled filled(List<Form.Sheet> sheets) {
        var lines = new ArrayList<Line>();
        for (var sheet : sheets) {
            lines.addAll(sheet.form().facts().lines().apply(sheet.answers()));
        }
        var fed = sheets.stream()
                .flatMap(sheet -> Reporting.programmes(sheet.answers()).stream())
                .distinct()
                .filter(programme -> lines.stream().anyMatch(line -> feeds(line, programme)))
                .toList();
        var unlike =
                sheets.stream().flatMap(sheet -> Doubles.unlike(sheet).stream()).toList();
        return new Filled(fed, new Said(waiting(lines, fed), new Content.Events(lines), unlike));
    }

    private static boolean feeds(Line line, Programme programme) {
        return programme.indicator(line.indicator()).isPresent()
                && line.when().days().overlaps(programme.phase());
    }

    /**
     * A report waits as a whole: where one programme waits for the level above, and where the level above is asked to
     * look at it (message 12).
     */
    private static List<Hold> waiting(List<Line> lines, List<Programme> fed) {
        var byProgramme = fed.stream()
                .filter(programme -> programme.confirmation() == Programme.Confirmation.SUPERIOR)
                .<Hold>map(programme -> new Hold.ByProgramme(programme.code()));
        var overrides = lines.stream()
                .flatMap(line -> line.marks().stream())
                .filter(mark -> mark.settled() == Mark.Settled.REFERRED)
                .<Hold>map(mark -> new Hold.ForOverride(mark.rule()));
        return Stream.concat(byProgramme, overrides).distinct().toList();
    }

    /**
     * What a report says.
     *
     * @param waits why it waits for the level above
     * @param unlike reports that look like it and tell of something else (message 13)
     */
    record Said(List<Hold> waits, Content content, List<ReportId> unlike) {
        /** What waits for nobody and looks like nothing. */
        Said(Content content) {
            this(List.of(), content, List.of());
        }
    }

    static Order order(String id, Answers answers, List<Programme> fed, Said said, Heard heard) {
        var corrected = Corrected.report(answers);
        if (corrected.isPresent()) {
            return Doing.asked(id, corrected.get(), corrected(fed, said), answers.situation(), heard);
        }
        return new Order.FileReport(
                id,
                Doing.person(answers.situation()),
                unit(answers),
                fed.stream().map(Programme::code).toList(),
                said.waits(),
                said.content(),
                said.unlike(),
                heard.channel(),
                heard.sentAt());
    }

    private static UnitId unit(Answers answers) {
        return Reporting.place(answers)
                .orElseThrow(() -> new IllegalStateException("expected a unit to report for, found none"))
                .id();
    }

    /** The receipt, with the figures of this moment (message 16). */
    public static Ending settled(Settled settled) {
        return switch (settled.outcome()) {
            case Outcome.Filed(var report, var again) ->
                new Ending.Done(
                        Message.of(FigureAnswers.receiptSentence(report, settled.situation(), settled.stored()))
                                .withFigures(FigureAnswers.receipt(report, settled.situation(), settled.stored()))
                                .withClosing(
                                        again
                                                ? List.of()
                                                : FigureAnswers.occasions(
                                                        report, settled.situation(), settled.stored())),
                        Optional.of(report.number()));
            case Outcome _ -> settled.refused();
        };
    }
}
