package vn.tiendo.conversations.flows.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.conversations.questions.Affirmed;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.YesNo;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorKind;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rule;

/** With how many members an organisation is founded: enough of them, and whether they are new ones. */
final class Founders {
    private static final int FEWEST = 3;

    static final Question<Integer> MEMBERS = Questions.number(
                    "members",
                    "Số thành viên",
                    answers -> "Số " + FoundedKind.members(answers)
                            + FoundedKind.which(answers).replaceFirst("^ ", " của ") + " khi thành lập? (ví dụ: "
                            + Math.max(5, least(answers)) + ")")
            .check(count -> count >= 1 && count <= Reporting.MOST, "⚠️ Số thành viên phải từ 1 trở lên. Ví dụ: 4.")
            .help("Đồng chí nhập số bằng chữ số, ví dụ: 4. Chi bộ chỉ tính đảng viên chính thức, không tính dự bị.")
            .offering(answers ->
                    Usual.numbers(Math.max(FEWEST, least(answers)), "Đồng chí nhập số bằng chữ số, ví dụ: 15."))
            .on(FoundedKind.TYPE);

    /** Too few: where the rule blocks, only the level above can let it pass (message 12). */
    static final Ruling TOO_FEW = new Ruling(
            Check.FOUNDERS,
            (answers, rule) ->
                    answers.find(MEMBERS).filter(count -> count < rule.limit()).isPresent(),
            answers -> Map.of(
                    "kind",
                    answers.get(FoundedKind.TYPE).name(),
                    "members",
                    FoundedKind.members(answers),
                    "count",
                    answers.get(MEMBERS).toString()),
            Ruling.RIGHT,
            answers -> new Affirmed.Claim(answers.get(MEMBERS).toString(), "Đúng " + answers.get(MEMBERS), "Sửa số"),
            MEMBERS.key());

    static final Question<Optional<String>> SUPERIOR = TOO_FEW.referred("superior", "Gửi cấp trên xem xét");

    /** The members of a new union are new members only if the person says so. */
    static final Question<Optional<Boolean>> ADMITTED = Questions.yesNo(
                    "admitted",
                    "Kết nạp mới",
                    answers -> Phrases.number(answers.get(MEMBERS)) + " " + FoundedKind.members(answers)
                            + " này là kết nạp mới?",
                    _ -> new YesNo.Labels("Đúng, kết nạp mới", "Không"))
            .onlyIf(answers ->
                    answers.find(MEMBERS).isPresent() && counting(answers).isPresent());

    private Founders() {}

    /** How many a kind of organisation needs; 0 where no rule says so. */
    private static int least(Answers answers) {
        return Ruling.rules(answers, Check.FOUNDERS).mapToInt(Rule::limit).max().orElse(0);
    }

    /** What new members would be counted by, if the unit's programmes count them. */
    private static Optional<Indicator> counting(Answers answers) {
        return answers.find(FoundedKind.TYPE)
                .flatMap(IndicatorKind::admits)
                .flatMap(code -> Reporting.indicators(answers, Indicator.Family.ADMISSION).stream()
                        .filter(indicator -> indicator.code().equals(code))
                        .findFirst());
    }

    /** What they are newly admitted to, where the person says so. */
    static Optional<Indicator> admittedTo(Answers answers) {
        return answers.get(ADMITTED).filter(admitted -> admitted).flatMap(_ -> counting(answers));
    }

    /** The lines of a review that say how many they are. */
    static List<Point> points(Answers answers) {
        var points = new ArrayList<Point>();
        var number = Phrases.number(answers.get(MEMBERS));
        var note = answers.get(SUPERIOR).map(_ -> ", gửi cấp trên xem xét").orElse("");
        points.add(new Point(Phrases.head(FoundedKind.members(answers)), number + note, MEMBERS.key()));
        admittedTo(answers)
                .ifPresent(indicator ->
                        points.add(new Point("Kết nạp " + indicator.name(), number + " người", ADMITTED.key())));
        return points;
    }

    /** Whether a line tells of the members that were new at the founding of another. */
    static boolean areAdmittedBy(Line other, Line founding) {
        return !other.indicator().equals(founding.indicator())
                && other.organisation().isPresent()
                && other.organisation().equals(founding.organisation())
                && other.workplace().equals(founding.workplace());
    }
}
