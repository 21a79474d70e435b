package vn.tiendo.conversations.flows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Affirmed;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.Refill;
import vn.tiendo.conversations.questions.RoundTrip;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.reporting.Workplace;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rule;
import vn.tiendo.domain.rules.Rules;

/** Files the admission of new members: how many, where, by which decision. */
final class AdmissionFlow {
    private static final int MOST = 100_000;

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
            .help("Đồng chí nhập số người mới được kết nạp bằng chữ số, ví dụ: 2.")
            .offering(_ -> List.of(
                    Choice.of("1", "1"),
                    Choice.of("2", "2"),
                    Choice.of("3", "3"),
                    Choice.typed("Số khác", "Đồng chí nhập số người bằng chữ số, ví dụ: 15.")))
            .on(INDICATOR);

    private static final Ruling MANY = new Ruling(
            Check.AT_ONCE,
            (answers, rule) -> answers.find(COUNT).orElse(0) > rule.limit(),
            answers -> Map.of("amount", amount(answers)),
            Ruling.RIGHT,
            answers -> new Affirmed.Claim(answers.get(COUNT).toString(), "Đúng " + amount(answers), "Sửa số người"),
            COUNT.key());

    /** What else the words say of the people, if they say it: admitted again, made official, come from elsewhere. */
    private static final Question<Optional<String>> HINT = Questions.pick(
                    Hints.KEY, Questions.UNLISTED, "", _ -> Hints.ALL, new Picks.Naming<>(hint -> hint, hint -> hint))
            .volunteered(_ -> true);

    private static final Ruling AGAIN = hinted(Check.READMITTED, Hints.AGAIN);
    private static final Ruling OFFICIAL = hinted(Check.MADE_OFFICIAL, Hints.OFFICIAL);
    private static final Ruling MOVED = hinted(Check.TRANSFERRED, Hints.MOVED);
    private static final Ruling LATE = new Ruling(
            Check.LATE_CEREMONY,
            AdmissionFlow::isLate,
            answers -> Map.of("day", ceremony(answers).map(Texts::day).orElse("")),
            Ruling.RIGHT,
            answers -> new Affirmed.Claim(
                    ceremony(answers).map(LocalDate::toString).orElse(""), "Đúng ngày này", "Sửa ngày lễ"),
            "ceremony");
    private static final List<Ruling> RULINGS = List.of(MANY, AGAIN, OFFICIAL, MOVED, LATE);

    private static final SubCounts PARTS =
            SubCounts.of(answers -> answers.find(COUNT).orElse(MOST));

    /** A stretch of time the count may be a total of (C-1). */
    private static final Question<Optional<Period>> PERIOD = Questions.of(
                    "period", "Kỳ", _ -> "Kỳ nào? (ví dụ: 6 tháng đầu năm)", new Periods())
            .check((period, answers) ->
                    Reporting.noneOf(period, answers, "⚠️ Kỳ này chưa bắt đầu. Đồng chí nhập lại, ví dụ: tháng này."))
            .volunteered(_ -> true);

    /** A count of a period is its total until that is denied; what was recorded tells the two apart (message 37). */
    private static final Question<Optional<TotalOrNew>> KIND = Questions.of(
                    "meaning",
                    "Tổng cả kỳ hay việc mới",
                    PeriodTotals::asked,
                    new Picks<>(PeriodTotals::choices, new Picks.Naming<>(TotalOrNew::code, TotalOrNew::label)))
            .check((kind, answers) -> kind.isTotal() ? PeriodTotals.nothingToAdd(answers) : Optional.empty())
            .offering(_ -> List.of(Choice.reopening("Nhập lại", COUNT.key())))
            .on(INDICATOR, COUNT)
            .onlyIf(answers -> answers.find(PERIOD).flatMap(said -> said).isPresent());

    /** What of a total is new, where the reporter says otherwise than what was recorded. */
    private static final Question<Optional<Integer>> ADDED = Questions.number(
                    "added",
                    "Số chưa báo cáo",
                    answers ->
                            "Trong " + amount(answers) + " đó, bao nhiêu người chưa báo cáo lên hệ thống? (ví dụ: 3)")
            .check((added, answers) ->
                    added >= 1 && added <= answers.find(COUNT).orElse(MOST)
                            ? Optional.empty()
                            : Optional.of("⚠️ Số chưa báo cáo phải từ 1 đến " + Phrases.number(answers.get(COUNT))
                                    + ". Nếu đã báo cáo hết, đồng chí nhắn HỦY."))
            .help("Đồng chí nhập phần chưa báo cáo, ví dụ: 3.")
            .on(INDICATOR, COUNT)
            .volunteered(AdmissionFlow::isTotal);

    private static final Decisions DECIDED = Decisions.of(
            INDICATOR,
            AdmissionFlow::needsDecision,
            answers -> !isTotal(answers),
            new Decisions.Wording(_ -> "Số quyết định? (ví dụ: 45-QĐ/ĐU)", AdmissionFlow::whichDay));

    private static final Question<Optional<Workplace>> WORKPLACE = Questions.of(
                    "enterprise",
                    "Nơi làm việc",
                    _ -> "Nơi làm việc của người được kết nạp?",
                    new Workplaces("Đồng chí ghi tên nơi làm việc, ví dụ: Công ty TNHH Hoa Mai."))
            .help("Đồng chí ghi tên công ty, hợp tác xã, trường hoặc bệnh viện, ví dụ: Công ty TNHH Hoa Mai.")
            .shared()
            .orSkip();

    /** The day on which a member is admitted, where the programme counts by it. */
    private static final Question<Optional<LocalDate>> CEREMONY = Questions.day(
                    "ceremony", "Ngày tổ chức lễ", _ -> "Lễ kết nạp tổ chức ngày nào? (ví dụ: 20/6)", Reporting::today)
            .check(Reporting::ended)
            .check(AdmissionFlow::notHeld)
            .help("Chương trình này tính theo ngày tổ chức lễ. Chưa tổ chức thì đồng chí nhắn ĐỂ MAI, báo cáo khi đã"
                    + " tổ chức.")
            .onlyIf(AdmissionFlow::countsByCeremony);

    static final Form FLOW = Form.of(
                    Entrance.of("admission", "Kết nạp", Audience.REPORTERS)
                            .on(Intent.REPORT_ADMISSION, Intent.REPORT_MIXED)
                            .inMenu()
                            .examples("kết nạp 2 đảng viên ngày 15/6"),
                    Sending::file)
            .asks(
                    Reporting.UNIT,
                    Corrected.REPORT,
                    ForPeriod.PERIOD,
                    INDICATOR,
                    HINT,
                    AGAIN.asked("again"),
                    OFFICIAL.asked("official"),
                    MOVED.asked("moved"),
                    COUNT,
                    MANY.asked("many"),
                    PARTS.question(),
                    PERIOD,
                    KIND,
                    ADDED,
                    DECIDED.number(),
                    DECIDED.resolution(),
                    DECIDED.form(),
                    DECIDED.day(),
                    DECIDED.longAgo(),
                    CEREMONY,
                    LATE.asked("late_ceremony"),
                    WORKPLACE,
                    Doubles.question(answers -> List.of(line(answers))))
            .about(answers -> Corrected.gist(answers, AdmissionFlow.gist(answers)))
            .headed(Corrected::heading)
            .reviews(AdmissionFlow::review, Reporting::closing)
            .remarks(AdmissionFlow::remarks)
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

    private static Ruling hinted(Check check, String hint) {
        return new Ruling(
                check,
                (answers, _) -> answers.find(HINT).flatMap(said -> said).equals(Optional.of(hint)),
                _ -> Map.of(),
                hint.equals(Hints.AGAIN) ? "Đồng chí báo cáo kết nạp lại?" : "Đây là kết nạp mới?",
                _ -> new Affirmed.Claim(
                        hint, hint.equals(Hints.AGAIN) ? "Đúng, kết nạp lại" : "Đúng, kết nạp mới", "Không gửi"),
                "");
    }

    private static List<String> remarks(Answers answers) {
        return Stream.concat(
                        RULINGS.stream().flatMap(ruling -> ruling.remark(answers).stream()),
                        DECIDED.remarks(answers).stream())
                .toList();
    }

    private static boolean needsDecision(Answers answers) {
        return answers.find(INDICATOR).filter(Indicator::needsDecision).isPresent();
    }

    private static boolean countsByCeremony(Answers answers) {
        return needsDecision(answers)
                && !isTotal(answers)
                && !DECIDED.isAwaited(answers)
                && Reporting.programmes(answers).stream()
                        .anyMatch(programme -> programme.countBy() == Programme.CountBy.CEREMONY_DATE);
    }

    private static Optional<LocalDate> ceremony(Answers answers) {
        return answers.find(CEREMONY).flatMap(said -> said);
    }

    private static boolean isLate(Answers answers, Rule rule) {
        var decided = answers.find(DECIDED.day()).flatMap(said -> said);
        var days = Reporting.programmes(answers).stream()
                .map(programme -> programme.calendar().column())
                .map(answers.situation().catalogue().offices()::of)
                .findFirst();
        return ceremony(answers)
                .filter(held -> days.isPresent()
                        && decided.filter(day -> held.isAfter(days.get().after(day, rule.limit())))
                                .isPresent())
                .isPresent();
    }

    /** A ceremony follows its decision, and is reported once it was held. */
    private static Optional<String> notHeld(LocalDate day, Answers answers) {
        if (day.isAfter(Reporting.today(answers))) {
            return Optional.of("⚠️ Ngày " + Texts.day(day) + " chưa đến. Đồng chí báo cáo khi lễ đã tổ chức.");
        }
        return answers.find(DECIDED.day())
                .flatMap(said -> said)
                .filter(day::isBefore)
                .map(decided -> "⚠️ Lễ kết nạp không thể trước ngày quyết định (" + Texts.day(decided)
                        + "). Đồng chí nhập lại, ví dụ: " + Texts.day(decided) + ".");
    }

    private static boolean isTotal(Answers answers) {
        return answers.find(KIND)
                .flatMap(said -> said)
                .filter(TotalOrNew::isTotal)
                .isPresent();
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
                Phrases.number(added(answers)) + " người" + PARTS.words(answers, added(answers)),
                "count",
                "indicator",
                SubCounts.KEY));
        points.add(isTotal(answers) ? total(answers) : DECIDED.point(answers));
        answers.get(CEREMONY).ifPresent(day -> points.add(new Point("Lễ kết nạp", Texts.day(day), CEREMONY.key())));
        points.add(new Point(
                        "Nơi làm việc",
                        answers.get(WORKPLACE).map(Workplace::name).orElse("không ghi"),
                        "enterprise")
                .forAll());
        return points;
    }

    /** What is new: the whole count, or what a period's total adds to what was reported. */
    private static int added(Answers answers) {
        return answers.get(ADDED)
                .filter(added -> !PeriodTotals.isOfFormerTotal(added, answers))
                .or(() -> Optional.of(PeriodTotals.missing(answers)).filter(_ -> isTotal(answers)))
                .orElse(answers.get(COUNT));
    }

    private static Point total(Answers answers) {
        var period = answers.get(PERIOD).map(Period::named).orElse("kỳ");
        return new Point(
                "Thời gian",
                "trong " + period + " (tổng cả kỳ: " + Phrases.number(answers.get(COUNT)) + ")",
                "period",
                "meaning",
                "added");
    }

    private static When when(Answers answers) {
        return answers.get(PERIOD)
                .filter(_ -> isTotal(answers))
                .flatMap(period -> Reporting.days(period, answers))
                .<When>map(days -> new When.OfTotal(days, answers.get(PERIOD).orElseThrow(), answers.get(COUNT)))
                .or(() -> answers.get(CEREMONY).map(When.On::new))
                .orElseGet(() -> DECIDED.when(answers));
    }

    private static Line line(Answers answers) {
        return Line.of(answers.get(INDICATOR).code(), added(answers), when(answers))
                .of(PARTS.counts(answers, added(answers)))
                .by(DECIDED.decision(answers))
                .in(answers.get(WORKPLACE))
                .marked(Stream.concat(Ruling.marks(RULINGS, answers).stream(), DECIDED.marks(answers).stream())
                        .toList());
    }

    /** Of a line that counts by its ceremony, the day of the decision and that of the ceremony. */
    private static Map<String, Answer> ceremony(Line line) {
        return line.decision() instanceof Decision.Numbered(var _, var _, var _, var decided)
                        && line.when() instanceof When.On(var held)
                ? decided.filter(day -> !day.equals(held))
                        .map(day -> Map.of(
                                DECIDED.day().key(), Refill.saying(day.toString()),
                                CEREMONY.key(), Refill.saying(held.toString())))
                        .orElse(Map.of())
                : Map.of();
    }

    private static Refill again(List<Line> lines, Rules rules) {
        var line = lines.getFirst();
        var said = new LinkedHashMap<String, Answer>();
        said.put(INDICATOR.key(), Refill.saying(line.indicator().value()));
        Hints.behind(line.marks(), rules).ifPresent(hint -> said.put(HINT.key(), Refill.saying(hint)));
        said.put(COUNT.key(), Refill.saying(Integer.toString(line.count())));
        if (line.when() instanceof When.OfTotal(var _, var period, var total)) {
            said.put(COUNT.key(), Refill.saying(Integer.toString(total)));
            said.put(PERIOD.key(), Refill.saying(period.code()));
            said.put(KIND.key(), Refill.saying(TotalOrNew.TOTAL));
            said.put(ADDED.key(), Refill.saying(Integer.toString(line.count())));
        }
        SubCounts.spelled(line).ifPresent(parts -> said.put(SubCounts.KEY, Refill.saying(parts)));
        said.putAll(DECIDED.again(line));
        ceremony(line).forEach((key, answer) -> said.put(key, answer));
        said.put(
                WORKPLACE.key(),
                line.workplace().map(Workplaces::spelled).map(Refill::saying).orElseGet(Answer.Skipped::new));
        return new Refill(said, lines.subList(1, lines.size()));
    }
}
