package vn.tiendo.conversations.flows.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Refill;
import vn.tiendo.conversations.questions.RoundTrip;
import vn.tiendo.conversations.questions.YesNo;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Organisation;
import vn.tiendo.domain.rules.Rules;

/** Files the founding of an organisation: which kind, where, with how many members, by which decision. */
public final class FoundingFlow {
    private static final Ruling REORGANISED = Hint.REORGANISED.ruling("Đây là thành lập mới?", "Đúng, thành lập mới");

    private static final Ruling PART = Hint.PART.ruling("Đây là thành lập mới?", "Đúng, thành lập mới");

    private static final Decisions DECIDED = Decisions.of(
            FoundedKind.INDICATOR,
            _ -> true,
            _ -> true,
            new Decisions.Wording(
                    answers -> "Số quyết định thành lập" + FoundedKind.which(answers) + "? (ví dụ: "
                            + Decisions.example(answers, "147-QĐ/ĐU") + ")",
                    answers -> "Quyết định thành lập" + FoundedKind.which(answers)
                            + " ban hành ngày nào" + ForPeriod.within(answers) + "? (ví dụ: "
                            + ForPeriod.example("15/6 hoặc hôm qua", answers) + ")"));

    private static final List<Ruling> RULINGS =
            List.of(FoundingPlace.TWICE, REORGANISED, PART, Founders.TOO_FEW, FoundingPlace.THERE);

    public static final Form FLOW = Form.of(
                    Entrance.of("founding", "Thành lập", Audience.REPORTERS)
                            .on(Intent.REPORT_FOUNDING)
                            .inMenu()
                            .examples("thành lập công đoàn cơ sở ở công ty Hoa Mai ngày 15/6"),
                    Sending::file)
            .perPiece()
            .asks(
                    Reporting.UNIT,
                    Corrected.REPORT,
                    ForPeriod.PERIOD,
                    FoundedKind.INDICATOR,
                    Hint.QUESTION,
                    REORGANISED.asked("reorganised"),
                    PART.asked("part"),
                    FoundedKind.TYPE,
                    FoundingPlace.WHERE,
                    FoundingPlace.TWICE.asked("twice"),
                    Founders.MEMBERS,
                    Founders.SUPERIOR,
                    Founders.TOO_FEW.asked("few"),
                    Founders.ADMITTED,
                    DECIDED.number(),
                    DECIDED.resolution(),
                    DECIDED.form(),
                    DECIDED.day(),
                    DECIDED.longAgo(),
                    FoundingPlace.THERE.asked("there"),
                    Doubles.question(FoundingFlow::lines))
            .about(answers -> Corrected.gist(answers, FoundingFlow.gist(answers)))
            .headed(Corrected::heading)
            .reviews(FoundingFlow::review, Reporting::closing)
            .remarks(answers -> DECIDED.remarks(RULINGS, answers))
            .counts(new RoundTrip(FoundingFlow::lines, FoundingFlow::again));

    private FoundingFlow() {}

    private static String gist(Answers answers) {
        return "thành lập " + FoundedKind.name(answers)
                + answers.find(FoundingPlace.WHERE)
                        .map(where -> " " + where.name())
                        .orElse("");
    }

    private static List<Point> review(Answers answers) {
        var points = new ArrayList<Point>();
        points.add(new Point(
                "Thành lập " + answers.get(FoundedKind.TYPE).name(),
                FoundingPlace.name(answers),
                "enterprise",
                "org_type",
                "indicator"));
        points.addAll(Founders.points(answers));
        points.add(DECIDED.point(answers));
        return points;
    }

    private static List<Line> lines(Answers answers) {
        var lines = new ArrayList<Line>();
        lines.add(line(answers, answers.get(FoundedKind.INDICATOR).code(), 1));
        Founders.admittedTo(answers)
                .ifPresent(indicator -> lines.add(line(answers, indicator.code(), answers.get(Founders.MEMBERS))));
        return lines;
    }

    private static Line line(Answers answers, IndicatorCode indicator, int count) {
        return Line.of(indicator, count, DECIDED.when(answers))
                .by(DECIDED.decision(answers))
                .in(Optional.of(answers.get(FoundingPlace.WHERE)))
                .about(Organisation.of(answers.get(FoundedKind.TYPE).code(), answers.get(Founders.MEMBERS)))
                .marked(DECIDED.marks(RULINGS, answers));
    }

    private static Refill again(List<Line> lines, Rules rules) {
        var line = lines.getFirst();
        var said = new LinkedHashMap<String, Answer>();
        said.put(FoundedKind.INDICATOR.key(), Refill.saying(line.indicator().value()));
        Hint.behind(line.marks(), rules).ifPresent(hint -> said.put(Hint.KEY, Refill.saying(hint.code())));
        line.organisation().ifPresent(founded -> {
            founded.kind().ifPresent(kind -> said.put(FoundedKind.TYPE.key(), Refill.saying(kind)));
            founded.founders()
                    .ifPresent(founders -> said.put(Founders.MEMBERS.key(), Refill.saying(Integer.toString(founders))));
        });
        line.workplace()
                .ifPresent(place -> said.put(FoundingPlace.WHERE.key(), Refill.saying(Workplaces.spelled(place))));
        said.putAll(DECIDED.again(line));
        boolean admitted = lines.size() > 1 && Founders.areAdmittedBy(lines.get(1), line);
        said.put(Founders.ADMITTED.key(), Refill.saying(YesNo.spelled(admitted)));
        return new Refill(said, lines.subList(admitted ? 2 : 1, lines.size()));
    }
}
