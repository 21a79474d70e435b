package vn.tiendo.conversations.flows;

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
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.Refill;
import vn.tiendo.conversations.questions.RoundTrip;
import vn.tiendo.conversations.questions.YesNo;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.IndicatorKind;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Organisation;
import vn.tiendo.domain.reporting.Workplace;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rule;
import vn.tiendo.domain.rules.Rules;

/** Files the founding of an organisation: which kind, where, with how many members, by which decision. */
final class FoundingFlow {
    private static final int MOST = 100_000;
    private static final String ONLY = "only";

    private static final Question<Indicator> INDICATOR = Questions.pick(
            "indicator",
            "Nội dung thành lập",
            "Đồng chí báo cáo thành lập tổ chức nào?",
            answers -> Reporting.indicators(answers, Indicator.Family.FOUNDING),
            new Picks.Naming<>(indicator -> indicator.code().value(), Indicator::name));

    private static final Question<IndicatorKind> TYPE = Questions.of(
                    "org_type",
                    "Loại tổ chức",
                    answers -> answers.among(INDICATOR).isOneOfSeveral()
                            ? "Tổ chức" + answers.among(INDICATOR).after() + " thuộc loại nào?"
                            : "Đồng chí cho biết loại tổ chức?",
                    new Picks<>(FoundingFlow::types, new Picks.Naming<>(IndicatorKind::code, IndicatorKind::name)))
            .on(INDICATOR);

    private static final Question<Workplace> WHERE = Questions.of(
                    "enterprise",
                    "Nơi thành lập",
                    answers -> Phrases.head(called(answers)) + " được thành lập ở đơn vị nào?",
                    new Workplaces("Đồng chí ghi tên đơn vị, ví dụ: Công ty TNHH Hoa Mai."))
            .help("Đồng chí ghi tên công ty, hợp tác xã, trường hoặc bệnh viện, ví dụ: Công ty TNHH Hoa Mai.")
            .on(TYPE)
            .shared((earlier, own) -> !isSameType(earlier, own));

    /** Two of a kind in one place are more often a slip than two. */
    private static final Ruling TWICE = new Ruling(
            Check.SAME_PLACE,
            (answers, _) -> answers.earlier().stream().anyMatch(earlier -> isSamePlace(earlier, answers)),
            answers -> Map.of("kind", answers.get(TYPE).name(), "place", where(answers)),
            "Đây là một tổ chức khác, cũng ở đó?",
            answers -> new Affirmed.Claim(where(answers), "Đúng, cũng ở đó", "Sửa nơi thành lập"),
            WHERE.key());

    /** What else the words say of the organisation, if they say it: taken over, merged, renamed. */
    private static final Question<Optional<String>> HINT = Questions.pick(
                    Hints.KEY, Questions.UNLISTED, "", _ -> Hints.ALL, new Picks.Naming<>(hint -> hint, hint -> hint))
            .volunteered(_ -> true);

    private static final Ruling REORGANISED = new Ruling(
            Check.REORGANISED,
            (answers, _) -> answers.find(HINT).flatMap(said -> said).isPresent(),
            _ -> Map.of(),
            "Đây là thành lập mới?",
            _ -> new Affirmed.Claim(Hints.REORGANISED, "Đúng, thành lập mới", "Không gửi"),
            "");

    private static final Question<Integer> MEMBERS = Questions.number(
                    "members",
                    "Số thành viên",
                    answers -> "Số " + members(answers)
                            + which(answers).replaceFirst("^ ", " của ") + " khi thành lập? (ví dụ: "
                            + Math.max(5, least(answers)) + ")")
            .check(count -> count >= 1 && count <= MOST, "⚠️ Số thành viên phải từ 1 trở lên. Ví dụ: 4.")
            .help("Đồng chí nhập số bằng chữ số, ví dụ: 4. Chi bộ chỉ tính đảng viên chính thức, không tính dự bị.")
            .on(TYPE);

    /** Too few founders: where the rule blocks, only the level above can let it pass (message 12, R-20). */
    private static final Ruling FOUNDERS = new Ruling(
            Check.FOUNDERS,
            (answers, rule) ->
                    answers.find(MEMBERS).filter(count -> count < rule.limit()).isPresent(),
            answers -> Map.of(
                    "kind",
                    answers.get(TYPE).name(),
                    "members",
                    members(answers),
                    "count",
                    answers.get(MEMBERS).toString()),
            Ruling.RIGHT,
            answers -> new Affirmed.Claim(answers.get(MEMBERS).toString(), "Đúng " + answers.get(MEMBERS), "Sửa số"),
            MEMBERS.key());

    private static final Question<Optional<String>> SUPERIOR = FOUNDERS.referred("superior", "Gửi cấp trên xem xét");

    /** The members of a new union are new members only if the person says so. */
    private static final Question<Optional<Boolean>> ADMITTED = Questions.yesNo(
                    "admitted",
                    "Kết nạp mới",
                    answers -> Phrases.number(answers.get(MEMBERS)) + " " + members(answers) + " này là kết nạp mới?",
                    _ -> new YesNo.Labels("Đúng, kết nạp mới", "Không"))
            .onlyIf(FoundingFlow::mayAdmit);

    private static final Decisions DECIDED = Decisions.of(
            INDICATOR,
            _ -> true,
            _ -> true,
            new Decisions.Wording(
                    answers -> "Số quyết định thành lập" + which(answers) + "? (ví dụ: "
                            + Decisions.example(answers, "147-QĐ/ĐU") + ")",
                    answers -> "Quyết định thành lập" + which(answers)
                            + " ban hành ngày nào" + ForPeriod.within(answers) + "? (ví dụ: "
                            + ForPeriod.example("15/6 hoặc hôm qua", answers) + ")"));

    /** An enterprise that was not there yet, or no more, on the day of the founding. */
    private static final Ruling THERE = new Ruling(
            Check.PLACE_THERE,
            (answers, _) -> absence(answers).isPresent(),
            answers -> Map.of("place", where(answers), "why", absence(answers).orElse("")),
            Ruling.RIGHT,
            answers -> new Affirmed.Claim(where(answers), "Đúng nơi này", "Sửa nơi thành lập"),
            WHERE.key());

    static final Form FLOW = Form.of(
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
                    INDICATOR,
                    HINT,
                    REORGANISED.asked("reorganised"),
                    TYPE,
                    WHERE,
                    TWICE.asked("twice"),
                    MEMBERS,
                    SUPERIOR,
                    FOUNDERS.asked("few"),
                    ADMITTED,
                    DECIDED.number(),
                    DECIDED.resolution(),
                    DECIDED.form(),
                    DECIDED.day(),
                    DECIDED.longAgo(),
                    THERE.asked("there"),
                    Doubles.question(FoundingFlow::lines))
            .about(answers -> Corrected.gist(answers, FoundingFlow.gist(answers)))
            .headed(Corrected::heading)
            .reviews(FoundingFlow::review, Reporting::closing)
            .remarks(FoundingFlow::remarks)
            .counts(new RoundTrip(FoundingFlow::lines, FoundingFlow::again));

    private static final List<Ruling> RULINGS = List.of(TWICE, REORGANISED, FOUNDERS, THERE);

    private FoundingFlow() {}

    private static String where(Answers answers) {
        return answers.get(WHERE).name();
    }

    /** Why there was no such enterprise on the day of the event, as far as that is known. */
    private static Optional<String> absence(Answers answers) {
        var day = Reporting.eventDay(answers);
        return answers.find(WHERE)
                .flatMap(place -> place instanceof Workplace.Known(var id, var _)
                        ? Enterprises.of(answers.situation()).find(id)
                        : Optional.empty())
                .flatMap(one -> one.isToCome(day)
                        ? one.from().map(from -> "bắt đầu hoạt động từ " + Texts.day(from) + ", sau ngày này")
                        : one.until()
                                .filter(_ -> one.isGone(day))
                                .map(end -> "đã ngừng hoạt động từ " + Texts.day(end)));
    }

    /**
     * The kinds there were on the day of the event; where the programme tells none apart, the indicator is its
     * only one.
     */
    private static List<IndicatorKind> types(Answers answers) {
        return answers.find(INDICATOR)
                .map(indicator -> indicator.kinds().isEmpty()
                        ? List.of(new IndicatorKind(
                                ONLY, indicator.name(), List.of(), Optional.empty(), List.of(), Optional.empty()))
                        : indicator.kinds().stream()
                                .filter(kind -> kind.holdsOn(Reporting.eventDay(answers)))
                                .toList())
                .orElse(List.of());
    }

    private static String members(Answers answers) {
        return answers.get(TYPE).members().orElse("thành viên");
    }

    private static boolean isSameType(Answers earlier, Answers own) {
        return own.find(TYPE).isPresent() && own.find(TYPE).equals(earlier.find(TYPE));
    }

    private static boolean isSamePlace(Answers earlier, Answers own) {
        return isSameType(earlier, own)
                && own.find(WHERE).isPresent()
                && own.find(WHERE).equals(earlier.find(WHERE));
    }

    /** "chi đoàn thứ hai" */
    private static String called(Answers answers) {
        return answers.find(TYPE).map(IndicatorKind::name).orElse("tổ chức")
                + answers.among(INDICATOR, TYPE).after();
    }

    /** Which of several is meant; nothing where there is one. */
    private static String which(Answers answers) {
        return answers.among(INDICATOR, TYPE).isOneOfSeveral() ? " " + called(answers) : "";
    }

    /** How many a kind of organisation needs; 0 where no rule says so. */
    private static int least(Answers answers) {
        return Ruling.rules(answers, Check.FOUNDERS).mapToInt(Rule::limit).max().orElse(0);
    }

    private static List<String> remarks(Answers answers) {
        return Stream.concat(
                        RULINGS.stream().flatMap(ruling -> ruling.remark(answers).stream()),
                        DECIDED.remarks(answers).stream())
                .toList();
    }

    private static boolean mayAdmit(Answers answers) {
        return answers.find(MEMBERS).isPresent() && admits(answers).isPresent();
    }

    /** What the members are newly admitted to, if the unit's programmes count it. */
    private static Optional<Indicator> admits(Answers answers) {
        return answers.find(TYPE)
                .flatMap(IndicatorKind::admits)
                .flatMap(code -> Reporting.indicators(answers, Indicator.Family.ADMISSION).stream()
                        .filter(indicator -> indicator.code().equals(code))
                        .findFirst());
    }

    private static String gist(Answers answers) {
        var what = answers.find(TYPE)
                .map(IndicatorKind::name)
                .or(() -> answers.find(INDICATOR).map(Indicator::name))
                .orElse("tổ chức");
        return "thành lập " + what
                + answers.find(WHERE).map(where -> " " + where.name()).orElse("");
    }

    private static List<Point> review(Answers answers) {
        var points = new ArrayList<Point>();
        points.add(new Point(
                "Thành lập " + answers.get(TYPE).name(), where(answers), "enterprise", "org_type", "indicator"));
        var note = answers.get(SUPERIOR).map(_ -> ", gửi cấp trên xem xét").orElse("");
        points.add(new Point(Phrases.head(members(answers)), Phrases.number(answers.get(MEMBERS)) + note, "members"));
        answers.get(ADMITTED)
                .filter(admitted -> admitted)
                .flatMap(_ -> admits(answers))
                .ifPresent(indicator -> points.add(new Point(
                        "Kết nạp " + indicator.name(), Phrases.number(answers.get(MEMBERS)) + " người", "admitted")));
        points.add(DECIDED.point(answers));
        return points;
    }

    private static List<Line> lines(Answers answers) {
        var lines = new ArrayList<Line>();
        lines.add(line(answers, answers.get(INDICATOR).code(), 1));
        answers.get(ADMITTED)
                .filter(admitted -> admitted)
                .flatMap(_ -> admits(answers))
                .ifPresent(indicator -> lines.add(line(answers, indicator.code(), answers.get(MEMBERS))));
        return lines;
    }

    private static Line line(Answers answers, IndicatorCode indicator, int count) {
        return Line.of(indicator, count, DECIDED.when(answers))
                .by(DECIDED.decision(answers))
                .in(Optional.of(answers.get(WHERE)))
                .about(Organisation.of(answers.get(TYPE).code(), answers.get(MEMBERS)))
                .marked(Stream.concat(Ruling.marks(RULINGS, answers).stream(), DECIDED.marks(answers).stream())
                        .toList());
    }

    private static Refill again(List<Line> lines, Rules rules) {
        var line = lines.getFirst();
        var said = new LinkedHashMap<String, Answer>();
        said.put(INDICATOR.key(), Refill.saying(line.indicator().value()));
        Hints.behind(line.marks(), rules).ifPresent(hint -> said.put(HINT.key(), Refill.saying(hint)));
        line.organisation().ifPresent(founded -> {
            founded.kind().ifPresent(kind -> said.put(TYPE.key(), Refill.saying(kind)));
            founded.founders()
                    .ifPresent(founders -> said.put(MEMBERS.key(), Refill.saying(Integer.toString(founders))));
        });
        line.workplace().ifPresent(place -> said.put(WHERE.key(), Refill.saying(Workplaces.spelled(place))));
        said.putAll(DECIDED.again(line));
        boolean admitted = lines.size() > 1 && isAdmittedAt(line, lines.get(1));
        said.put(ADMITTED.key(), Refill.saying(YesNo.spelled(admitted)));
        return new Refill(said, lines.subList(admitted ? 2 : 1, lines.size()));
    }

    /** Whether a line tells of the members that were new at the founding of another. */
    private static boolean isAdmittedAt(Line founding, Line other) {
        return !other.indicator().equals(founding.indicator())
                && other.organisation().isPresent()
                && other.organisation().equals(founding.organisation())
                && other.workplace().equals(founding.workplace());
    }
}
