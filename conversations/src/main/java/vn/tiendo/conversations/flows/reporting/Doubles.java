package vn.tiendo.conversations.flows.reporting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.questions.Affirmed;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.Resemblance;

/** Whether a report says what another of the same unit says; asked before it is sent (message 13). */
final class Doubles {
    private static final int LOOKED_AT = 20;
    private static final Resemblance RESEMBLANCE = new Resemblance(Names::alike);

    /** The question of the last resort: all others are answered, and what comes of them was reported before. */
    static Question<Optional<String>> question(Function<Answers, List<Line>> lines) {
        return Questions.of(
                        KEY,
                        Questions.UNLISTED,
                        answers -> asked(answers, like(answers, lines)),
                        new Affirmed(answers -> claim(answers, lines), "", false))
                .onlyIf(answers -> answers.isWhole()
                        && Corrected.report(answers).isEmpty()
                        && !like(answers, lines).isEmpty());
    }

    private static String asked(Answers answers, List<Report> earlier) {
        return earlier.stream()
                .map(report -> "số " + report.number() + " (" + WhichReport.gist(report, answers.situation()) + ")")
                .collect(Collectors.joining(", ", "Giống báo cáo ", "."));
    }

    private static final String KEY = "double";

    private Doubles() {}

    private static Affirmed.Claim claim(Answers answers, Function<Answers, List<Line>> lines) {
        var numbers = like(answers, lines).stream()
                .map(report -> Long.toString(report.number()))
                .collect(Collectors.joining("+"));
        return new Affirmed.Claim(numbers, "Việc khác", "Cùng một việc");
    }

    /** The reports that may have told the same before. */
    private static List<Report> like(Answers answers, Function<Answers, List<Line>> lines) {
        return Reporting.place(answers)
                .map(place -> answers.situation().found(new LookUp.Newest(place.id(), LOOKED_AT)))
                .map(earlier -> RESEMBLANCE.to(new Content.Events(lines.apply(answers)), earlier))
                .orElse(List.of());
    }

    /** The reports that a sheet was said to be another than. */
    static List<ReportId> unlike(Form.Sheet sheet) {
        return sheet.answers().said(KEY).isPresent()
                ? like(sheet.answers(), sheet.form().facts().lines()).stream()
                        .map(Report::id)
                        .toList()
                : List.of();
    }
}
