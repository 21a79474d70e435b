package vn.tiendo.conversations.flows.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Affirmed;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.Refill;
import vn.tiendo.conversations.questions.RoundTrip;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.reporting.Workplace;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rules;

/** Files the admission of new members: how many, where, by which decision. */
public final class AdmissionFlow {
    private static final Question<Indicator> INDICATOR = Questions.pick(
            "indicator",
            "Nội dung kết nạp",
            "Đồng chí báo cáo kết nạp nội dung nào?",
            answers -> Reporting.indicators(answers, Indicator.Family.ADMISSION),
            new Picks.Naming<>(indicator -> indicator.code().value(), Indicator::name));

    private static final Question<Integer> COUNT = Questions.number("count", "Số người", AdmissionFlow::howMany)
            .check(
                    count -> count >= 1,
                    "⚠️ Số người phải từ 1 trở lên. Nếu kỳ này không có, đồng chí nhắn KHÔNG PHÁT SINH.")
            .check(count -> count <= Reporting.MOST, "⚠️ Số này quá lớn cho một báo cáo. Đồng chí nhập lại, ví dụ: 2.")
            .help("Đồng chí nhập số người mới được kết nạp bằng chữ số, ví dụ: 2.")
            .offering(_ -> Usual.numbers(1, "Đồng chí nhập số người bằng chữ số, ví dụ: 15."))
            .on(INDICATOR);

    private static final Ruling MANY = new Ruling(
            Check.AT_ONCE,
            (answers, rule) -> answers.find(COUNT).orElse(0) > rule.limit(),
            answers -> Map.of("amount", amount(answers)),
            Ruling.RIGHT,
            answers -> new Affirmed.Claim(answers.get(COUNT).toString(), "Đúng " + amount(answers), "Sửa số người"),
            COUNT.key());

    private static final Ruling AGAIN = Hint.AGAIN.ruling("Đồng chí báo cáo kết nạp lại?", "Đúng, kết nạp lại");
    private static final Ruling OFFICIAL = Hint.OFFICIAL.ruling("Đây là kết nạp mới?", "Đúng, kết nạp mới");
    private static final Ruling MOVED = Hint.MOVED.ruling("Đây là kết nạp mới?", "Đúng, kết nạp mới");

    private static final SubCounts PARTS =
            SubCounts.of(answers -> answers.find(COUNT).orElse(Reporting.MOST));

    private static final TotalQuestions TOTAL = TotalQuestions.of(INDICATOR, COUNT);

    private static final Decisions DECIDED = Decisions.of(
            INDICATOR,
            AdmissionFlow::needsDecision,
            answers -> !TOTAL.isTotal(answers),
            new Decisions.Wording(_ -> "Số quyết định? (ví dụ: 45-QĐ/ĐU)", AdmissionFlow::whichDay));

    private static final Question<Optional<Workplace>> WORKPLACE = Questions.of(
                    "enterprise",
                    "Nơi làm việc",
                    _ -> "Nơi làm việc của người được kết nạp?",
                    new Workplaces(
                            "Đồng chí ghi tên nơi làm việc, ví dụ: Công ty TNHH Hoa Mai; nhiều nơi hoặc chưa rõ thì"
                                    + " nhắn BỎ QUA."))
            .help("Đồng chí ghi tên công ty, hợp tác xã, trường hoặc bệnh viện, ví dụ: Công ty TNHH Hoa Mai.")
            .shared()
            .orSkip();

    private static final Ceremony CEREMONY =
            Ceremony.after(DECIDED, answers -> needsDecision(answers) && !TOTAL.isTotal(answers));

    private static final List<Ruling> RULINGS = List.of(MANY, AGAIN, OFFICIAL, MOVED, CEREMONY.late());

    public static final Form FLOW = Form.of(
                    Entrance.of("admission", "Kết nạp", Audience.REPORTERS)
                            .on(Intent.REPORT_ADMISSION, Intent.REPORT_MIXED)
                            .inMenuBy(INDICATOR.key(), AdmittedKinds::offered)
                            .examples("kết nạp 2 đảng viên ngày 15/6"),
                    Sending::file)
            .asks(
                    Reporting.UNIT,
                    Corrected.REPORT,
                    ForPeriod.PERIOD,
                    INDICATOR,
                    Hint.QUESTION,
                    AGAIN.asked("again"),
                    OFFICIAL.asked("official"),
                    MOVED.asked("moved"),
                    COUNT,
                    MANY.asked("many"),
                    PARTS.question(),
                    TOTAL.period(),
                    TOTAL.kind(),
                    TOTAL.fresh(),
                    DECIDED.number(),
                    DECIDED.resolution(),
                    DECIDED.form(),
                    DECIDED.day(),
                    DECIDED.longAgo(),
                    CEREMONY.day(),
                    CEREMONY.late().asked("late_ceremony"),
                    WORKPLACE,
                    Doubles.question(answers -> List.of(line(answers))))
            .about(answers -> Corrected.gist(answers, AdmissionFlow.gist(answers)))
            .headed(Corrected::heading)
            .reviews(AdmissionFlow::review, Reporting::closing)
            .remarks(answers -> DECIDED.remarks(RULINGS, answers))
            .counts(new RoundTrip(answers -> List.of(line(answers)), AdmissionFlow::again));

    private AdmissionFlow() {}

    private static String howMany(Answers answers) {
        var indicator = answers.get(INDICATOR);
        return indicator.needsDecision()
                ? "Số " + indicator.name() + " được kết nạp? (ví dụ: 2)"
                : "Số " + indicator.name() + " mới? (ví dụ: 15)";
    }

    private static String amount(Answers answers) {
        return Phrases.number(answers.get(COUNT)) + " " + answers.get(INDICATOR).name();
    }

    private static boolean needsDecision(Answers answers) {
        return answers.find(INDICATOR).filter(Indicator::needsDecision).isPresent();
    }

    private static String whichDay(Answers answers) {
        return needsDecision(answers)
                ? "Quyết định kết nạp ban hành ngày nào%s? (ví dụ: %s)"
                        .formatted(ForPeriod.within(answers), ForPeriod.example("15/6 hoặc hôm qua", answers))
                : "Kết nạp ngày nào%s? (ví dụ: %s)"
                        .formatted(ForPeriod.within(answers), ForPeriod.example("15/6", answers));
    }

    private static String gist(Answers answers) {
        var indicator = answers.find(INDICATOR);
        var count = answers.find(COUNT);
        return indicator.isPresent() && count.isPresent()
                ? amount(answers)
                : "kết nạp " + indicator.map(Indicator::name).orElse("mới");
    }

    private static List<Point> review(Answers answers) {
        var points = new ArrayList<Point>();
        points.add(new Point(
                "Kết nạp " + answers.get(INDICATOR).name(),
                Phrases.number(TOTAL.added(answers)) + " người" + PARTS.words(answers, TOTAL.added(answers)),
                "count",
                "indicator",
                SubCounts.KEY));
        points.add(TOTAL.isTotal(answers) ? TOTAL.point(answers) : DECIDED.point(answers));
        CEREMONY.point(answers).ifPresent(points::add);
        points.add(new Point(
                        "Nơi làm việc",
                        answers.get(WORKPLACE).map(Workplace::name).orElse("không ghi"),
                        "enterprise")
                .forAll());
        return points;
    }

    private static When when(Answers answers) {
        return TOTAL.when(answers).or(() -> CEREMONY.when(answers)).orElseGet(() -> DECIDED.when(answers));
    }

    private static Line line(Answers answers) {
        int added = TOTAL.added(answers);
        return Line.of(answers.get(INDICATOR).code(), added, when(answers))
                .of(PARTS.counts(answers, added))
                .by(DECIDED.decision(answers))
                .in(answers.get(WORKPLACE))
                .marked(DECIDED.marks(RULINGS, answers));
    }

    private static Refill again(List<Line> lines, Rules rules) {
        var line = lines.getFirst();
        var said = new LinkedHashMap<String, Answer>();
        said.put(INDICATOR.key(), Refill.saying(line.indicator().value()));
        Hint.behind(line.marks(), rules).ifPresent(hint -> said.put(Hint.KEY, Refill.saying(hint.code())));
        said.putAll(TOTAL.again(line));
        SubCounts.spelled(line).ifPresent(parts -> said.put(SubCounts.KEY, Refill.saying(parts)));
        said.putAll(DECIDED.again(line));
        said.putAll(CEREMONY.again(line));
        said.put(
                WORKPLACE.key(),
                line.workplace().map(Workplaces::spelled).map(Refill::saying).orElseGet(Answer.Skipped::new));
        return new Refill(said, lines.subList(1, lines.size()));
    }
}
