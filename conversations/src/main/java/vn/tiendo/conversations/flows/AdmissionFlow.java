package vn.tiendo.conversations.flows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.conversations.Affirmed;
import vn.tiendo.conversations.Answers;
import vn.tiendo.conversations.Choice;
import vn.tiendo.conversations.Form;
import vn.tiendo.conversations.Phrases;
import vn.tiendo.conversations.Picks;
import vn.tiendo.conversations.Point;
import vn.tiendo.conversations.Question;
import vn.tiendo.conversations.Questions;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.When;

/** Files the admission of new members: how many, where, by which decision. */
final class AdmissionFlow {
    private static final int USUAL = 20;
    private static final int USUAL_WITHOUT_DECISION = 500;
    private static final int MOST = 100_000;
    private static final int RECENT_DAYS = 90;
    private static final String OWNER_CODE = "owner";

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
            .check(count -> count <= MOST, "⚠️ Số này quá lớn cho một báo cáo. Đồng chí nhập lại, ví dụ: 2.")
            .help("Đồng chí nhập số người mới được kết nạp bằng chữ số, ví dụ: 2.");

    private static final Question<Optional<String>> MANY = Questions.affirm(
                    "many",
                    "Số người nhiều hơn thường lệ",
                    answers -> "Nhiều hơn thường lệ: " + amount(answers) + " trong một báo cáo. Đúng không?",
                    answers -> new Affirmed.Claim(
                            answers.get(COUNT).toString(), "Đúng " + amount(answers), "Sửa số người"),
                    "count")
            .onlyIf(AdmissionFlow::isMany);

    private static final Question<Optional<Integer>> OWNER = Questions.number(
                    OWNER_CODE, "Số chủ doanh nghiệp", _ -> "Trong đó có mấy chủ doanh nghiệp? (ví dụ: 1)")
            .check((owners, answers) -> owners <= answers.find(COUNT).orElse(MOST)
                    ? Optional.empty()
                    : Optional.of("⚠️ Số chủ doanh nghiệp không thể nhiều hơn số người được kết nạp."))
            .volunteered(AdmissionFlow::mayHaveOwners);

    private static final Question<Optional<DecisionNumbers.Decision>> DECISION = Questions.of(
                    "doc_no", "Số quyết định", _ -> "Số quyết định? (ví dụ: 45-QĐ/ĐU)", new DecisionNumbers())
            .help("Đồng chí nhập số quyết định kết nạp của cấp ủy, ví dụ: 45-QĐ/ĐU. Nếu chưa ban hành, nhắn CHƯA CÓ.")
            .onlyIf(AdmissionFlow::needsDecision);

    private static final Question<Optional<LocalDate>> DATE = Questions.day(
                    "date", "Ngày", AdmissionFlow::whichDay, Reporting::today)
            .check((day, answers) ->
                    answers.find(INDICATOR).flatMap(indicator -> Reporting.outside(day, indicator, answers)))
            .check((day, answers) -> day.isAfter(Reporting.today(answers))
                    ? Optional.of("⚠️ Ngày " + Texts.day(day) + " chưa đến. Đồng chí nhập lại ngày của quyết định.")
                    : Optional.empty())
            .offering(AdmissionFlow::whileAwaited)
            .shared()
            .help("Đồng chí nhập ngày trước, tháng sau, ví dụ: 15/6 hoặc hôm qua.")
            .onlyIf(answers -> !isAwaited(answers));

    private static final Question<Optional<String>> LONG_AGO = Questions.affirm(
                    "long_ago",
                    "Ngày đã lâu",
                    answers -> "Ngày " + Texts.day(date(answers)) + " đã qua hơn 90 ngày. Đúng không?",
                    answers -> new Affirmed.Claim(
                            date(answers).toString(), "Đúng " + Texts.day(date(answers)), "Sửa ngày"),
                    "date")
            .onlyIf(AdmissionFlow::isLongAgo);

    private static final Question<Optional<String>> WORKPLACE = Questions.of(
                    "enterprise",
                    "Nơi làm việc",
                    _ -> "Nơi làm việc của người được kết nạp?",
                    new Workplaces("Đồng chí ghi tên nơi làm việc, ví dụ: Công ty TNHH Hoa Mai."))
            .help("Đồng chí ghi tên công ty, hợp tác xã, trường hoặc bệnh viện, ví dụ: Công ty TNHH Hoa Mai.")
            .shared()
            .orSkip();

    static final Form FLOW = Form.named("admission", "Kết nạp", Reporting::file)
            .startsOn(Intent.REPORT_ADMISSION, Intent.REPORT_MIXED)
            .asks(Reporting.UNIT, INDICATOR, COUNT, MANY, OWNER, DECISION, DATE, LONG_AGO, WORKPLACE)
            .about(AdmissionFlow::gist)
            .reviews(AdmissionFlow::review, Reporting::closing)
            .counts(answers -> List.of(line(answers)));

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

    private static boolean isMany(Answers answers) {
        var count = answers.find(COUNT).orElse(0);
        return answers.find(INDICATOR)
                .filter(indicator -> count > (indicator.needsDecision() ? USUAL : USUAL_WITHOUT_DECISION))
                .isPresent();
    }

    private static boolean mayHaveOwners(Answers answers) {
        return answers.find(INDICATOR).stream()
                .flatMap(indicator -> indicator.subCounts().stream())
                .anyMatch(sub -> sub.code().equals(OWNER_CODE));
    }

    private static boolean needsDecision(Answers answers) {
        return answers.find(INDICATOR).filter(Indicator::needsDecision).isPresent();
    }

    private static boolean isAwaited(Answers answers) {
        return answers.find(DECISION)
                .flatMap(said -> said)
                .filter(DecisionNumbers.Decision::isAwaited)
                .isPresent();
    }

    private static String whichDay(Answers answers) {
        return needsDecision(answers)
                ? "Quyết định kết nạp ban hành ngày nào? (ví dụ: 15/6 hoặc hôm qua)"
                : "Kết nạp ngày nào? (ví dụ: 15/6)";
    }

    private static List<Choice> whileAwaited(Answers answers) {
        return needsDecision(answers)
                ? List.of(Choice.elsewhere("Chưa có quyết định", "doc_no", DecisionNumbers.AWAITED))
                : List.of();
    }

    private static LocalDate date(Answers answers) {
        return answers.get(DATE).orElseGet(() -> Reporting.today(answers));
    }

    private static boolean isLongAgo(Answers answers) {
        return answers.find(DATE)
                .flatMap(said -> said)
                .filter(day -> ChronoUnit.DAYS.between(day, Reporting.today(answers)) > RECENT_DAYS)
                .isPresent();
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
        var owners = answers.get(OWNER)
                .map(owner -> ", trong đó " + owner + " chủ doanh nghiệp")
                .orElse("");
        points.add(new Point(
                "Kết nạp " + answers.get(INDICATOR).name(),
                Phrases.number(answers.get(COUNT)) + " người" + owners,
                "count",
                "indicator",
                OWNER_CODE));
        points.add(decided(answers));
        points.add(new Point("Nơi làm việc", answers.get(WORKPLACE).orElse("không ghi"), "enterprise").forAll());
        return points;
    }

    private static Point decided(Answers answers) {
        if (isAwaited(answers)) {
            return new Point("Quyết định", "chưa có, chờ cấp ủy ban hành", "doc_no");
        }
        return answers.get(DECISION)
                .flatMap(DecisionNumbers.Decision::number)
                .map(number -> new Point("Quyết định", number + " ngày " + Texts.day(date(answers)), "doc_no", "date"))
                .orElseGet(() -> new Point("Ngày", Texts.day(date(answers)), "date").forAll());
    }

    private static Line line(Answers answers) {
        return new Line(
                answers.get(INDICATOR).code(),
                answers.get(COUNT),
                answers.get(OWNER).map(owners -> Map.of(OWNER_CODE, owners)).orElse(Map.of()),
                new When.On(date(answers)),
                answers.get(DECISION).flatMap(DecisionNumbers.Decision::number),
                answers.get(WORKPLACE),
                Optional.empty(),
                isAwaited(answers));
    }
}
