package vn.tiendo.conversations.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Affirmed;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.YesNo;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rule;

/** Files the founding of an organisation: which kind, where, with how many members, by which decision. */
final class FoundingFlow {
    private static final IndicatorCode PARTY = new IndicatorCode("TL_TCD");
    private static final IndicatorCode UNION = new IndicatorCode("TL_CDCS");
    private static final IndicatorCode UNION_MEMBERS = new IndicatorCode("KN_DVCD");
    private static final int MOST = 100_000;
    private static final String PARTY_BASE = "dang_bo";

    /**
     * A kind of organisation.
     *
     * @param code the entity value of {@code org_type}
     * @param members what its members are called
     * @param founders the rule that says how many it needs
     */
    private record Type(String code, String name, String members, Check founders) {}

    private static final List<Type> PARTY_TYPES = List.of(
            new Type("chi_bo", "chi bộ", "đảng viên chính thức", Check.PARTY_FOUNDERS),
            new Type(PARTY_BASE, "đảng bộ", "đảng viên chính thức", Check.PARTY_FOUNDERS));
    private static final List<Type> UNION_TYPES = List.of(
            new Type("cdcs", "công đoàn cơ sở", "đoàn viên công đoàn", Check.UNION_FOUNDERS),
            new Type("nghiep_doan", "nghiệp đoàn cơ sở", "đoàn viên công đoàn", Check.GUILD_FOUNDERS));
    private static final List<Type> YOUTH_TYPES = List.of(
            new Type("chi_doan", "chi đoàn", "đoàn viên", Check.YOUTH_FOUNDERS),
            new Type("doan_co_so", "đoàn cơ sở", "đoàn viên", Check.YOUTH_BASE_FOUNDERS),
            new Type("chi_hoi", "chi hội", "hội viên", Check.ASSOCIATION_FOUNDERS));

    private static final Question<Indicator> INDICATOR = Questions.pick(
            "indicator",
            "Nội dung thành lập",
            "Đồng chí báo cáo thành lập tổ chức nào?",
            answers -> Reporting.indicators(answers, Indicator.Family.FOUNDING),
            new Picks.Naming<>(indicator -> indicator.code().value(), Indicator::name));

    private static final Question<Type> TYPE = Questions.of(
                    "org_type",
                    "Loại tổ chức",
                    answers -> answers.among(INDICATOR).isOneOfSeveral()
                            ? "Tổ chức" + answers.among(INDICATOR).after() + " thuộc loại nào?"
                            : "Đồng chí cho biết loại tổ chức?",
                    new Picks<>(FoundingFlow::types, new Picks.Naming<>(Type::code, Type::name)))
            .on(INDICATOR);

    private static final Question<String> WHERE = Questions.of(
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
            (answers, _) -> "Báo cáo này đã ghi một " + answers.get(TYPE).name() + " ở " + answers.get(WHERE) + ".",
            "Đây là một tổ chức khác, cũng ở đó?",
            answers -> new Affirmed.Claim(answers.get(WHERE), "Đúng, cũng ở đó", "Sửa nơi thành lập"),
            WHERE.key());

    /** What else the words say of the organisation, if they say it: taken over, merged, renamed. */
    private static final Question<Optional<String>> HINT = Questions.pick(
                    Hints.KEY, Questions.UNLISTED, "", _ -> Hints.ALL, new Picks.Naming<>(hint -> hint, hint -> hint))
            .volunteered(_ -> true);

    private static final Ruling REORGANISED = new Ruling(
            Check.REORGANISED,
            (answers, _) -> answers.find(HINT).flatMap(said -> said).isPresent(),
            (_, _) -> "Tiếp nhận, chuyển giao, sáp nhập, tách, đổi tên, kiện toàn không tính là thành lập.",
            "Đây là thành lập mới?",
            _ -> new Affirmed.Claim(Hints.REORGANISED, "Đúng, thành lập mới", "Không gửi"),
            "");

    private static final Question<Integer> MEMBERS = Questions.number(
                    "members",
                    "Số thành viên",
                    answers -> "Số " + answers.get(TYPE).members()
                            + which(answers).replaceFirst("^ ", " của ") + " khi thành lập? (ví dụ: "
                            + Math.max(5, least(answers)) + ")")
            .check(count -> count >= 1 && count <= MOST, "⚠️ Số thành viên phải từ 1 trở lên. Ví dụ: 4.")
            .help("Đồng chí nhập số bằng chữ số, ví dụ: 4. Chi bộ chỉ tính đảng viên chính thức, không tính dự bị.")
            .on(TYPE);

    /** Too few founders: where the rule blocks, only the level above can let it pass (message 12, R-20). */
    private static final Ruling FOUNDERS = new Ruling(
            answers -> answers.find(TYPE).map(Type::founders),
            (answers, rule) ->
                    answers.find(MEMBERS).filter(count -> count < rule.limit()).isPresent(),
            FoundingFlow::tooFew,
            Ruling.RIGHT,
            answers -> new Affirmed.Claim(answers.get(MEMBERS).toString(), "Đúng " + answers.get(MEMBERS), "Sửa số"),
            MEMBERS.key());

    private static final Question<Optional<String>> SUPERIOR = FOUNDERS.referred("superior", "Gửi cấp trên xem xét");

    /** A base has more members than a cell; it may have fewer with its superior's consent. */
    private static final Ruling SMALL_BASE = new Ruling(
            Check.PARTY_BASE_FOUNDERS,
            (answers, rule) -> answers.find(TYPE)
                            .filter(type -> type.code().equals(PARTY_BASE))
                            .isPresent()
                    && answers.find(MEMBERS)
                            .filter(count -> count < rule.limit())
                            .isPresent(),
            (answers, rule) -> "Đảng bộ thường có từ " + rule.limit()
                    + " đảng viên; nâng chi bộ lên đảng bộ không tính là thành lập. Báo cáo ghi thành lập đảng bộ với "
                    + answers.get(MEMBERS) + " đảng viên.",
            Ruling.RIGHT,
            answers -> new Affirmed.Claim(answers.get(MEMBERS).toString(), "Đúng " + answers.get(MEMBERS), "Sửa số"),
            MEMBERS.key());

    /** The members of a new union are new members only if the person says so. */
    private static final Question<Optional<Boolean>> ADMITTED = Questions.yesNo(
                    "admitted",
                    "Kết nạp mới",
                    answers -> Phrases.number(answers.get(MEMBERS)) + " đoàn viên này là kết nạp mới?",
                    _ -> new YesNo.Labels("Đúng, kết nạp mới", "Không"))
            .onlyIf(FoundingFlow::mayAdmit);

    private static final Decisions DECIDED = Decisions.of(
            INDICATOR,
            _ -> true,
            _ -> true,
            new Decisions.Wording(
                    answers -> "Số quyết định thành lập" + which(answers) + "? (ví dụ: 147-QĐ/ĐU)",
                    answers -> "Quyết định thành lập" + which(answers)
                            + " ban hành ngày nào? (ví dụ: 15/6 hoặc hôm qua)"));

    static final Form FLOW = Form.named("founding", "Thành lập", Reporting::file)
            .startsOn(Intent.REPORT_FOUNDING)
            .perPiece()
            .asks(
                    Reporting.UNIT,
                    INDICATOR,
                    HINT,
                    REORGANISED.asked("reorganised"),
                    TYPE,
                    WHERE,
                    TWICE.asked("twice"),
                    MEMBERS,
                    SUPERIOR,
                    FOUNDERS.asked("few"),
                    SMALL_BASE.asked("small_base"),
                    ADMITTED,
                    DECIDED.number(),
                    DECIDED.resolution(),
                    DECIDED.day(),
                    DECIDED.longAgo())
            .about(FoundingFlow::gist)
            .reviews(FoundingFlow::review, Reporting::closing)
            .remarks(FoundingFlow::remarks)
            .counts(FoundingFlow::lines);

    private FoundingFlow() {}

    /** Whether a sheet asks the level above to look at it. */
    static boolean isForSuperior(Form.Sheet sheet) {
        return sheet.answers().find(SUPERIOR).flatMap(said -> said).isPresent();
    }

    private static List<Type> types(Answers answers) {
        var code = answers.find(INDICATOR).map(Indicator::code);
        if (code.equals(Optional.of(PARTY))) {
            return PARTY_TYPES;
        }
        return code.equals(Optional.of(UNION)) ? UNION_TYPES : YOUTH_TYPES;
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
        return answers.find(TYPE).map(Type::name).orElse("tổ chức")
                + answers.among(INDICATOR, TYPE).after();
    }

    /** Which of several is meant; nothing where there is one. */
    private static String which(Answers answers) {
        return answers.among(INDICATOR, TYPE).isOneOfSeveral() ? " " + called(answers) : "";
    }

    /** How many a kind of organisation needs; 0 where no rule says so. */
    private static int least(Answers answers) {
        return answers.find(TYPE)
                .flatMap(type -> Ruling.rule(answers, type.founders()))
                .map(Rule::limit)
                .orElse(0);
    }

    private static String tooFew(Answers answers, Rule rule) {
        var type = answers.get(TYPE);
        var isParty = type.founders() == Check.PARTY_FOUNDERS;
        var found = rule.severity() == Rule.Severity.BLOCK ? " cần từ " : " thường có từ ";
        return Phrases.head(type.name()) + found + rule.limit() + " " + type.members()
                + (isParty ? " (không tính dự bị)" : " trở lên") + ". Báo cáo "
                + (rule.severity() == Rule.Severity.BLOCK ? "đang ghi " : "ghi ") + answers.get(MEMBERS) + ".";
    }

    private static List<String> remarks(Answers answers) {
        return Stream.concat(
                        Stream.of(TWICE, REORGANISED, FOUNDERS, SMALL_BASE)
                                .flatMap(ruling -> ruling.remark(answers).stream()),
                        DECIDED.remarks(answers).stream())
                .toList();
    }

    private static boolean mayAdmit(Answers answers) {
        return answers.find(INDICATOR).map(Indicator::code).equals(Optional.of(UNION))
                && answers.find(MEMBERS).isPresent()
                && Reporting.indicators(answers, Indicator.Family.ADMISSION).stream()
                        .anyMatch(indicator -> indicator.code().equals(UNION_MEMBERS));
    }

    private static String gist(Answers answers) {
        var what = answers.find(TYPE)
                .map(Type::name)
                .or(() -> answers.find(INDICATOR).map(Indicator::name))
                .orElse("tổ chức");
        return "thành lập " + what
                + answers.find(WHERE).map(where -> " " + where).orElse("");
    }

    private static List<Point> review(Answers answers) {
        var points = new ArrayList<Point>();
        points.add(new Point(
                "Thành lập " + answers.get(TYPE).name(), answers.get(WHERE), "enterprise", "org_type", "indicator"));
        var note = answers.get(SUPERIOR).map(_ -> ", gửi cấp trên xem xét").orElse("");
        points.add(new Point(
                Phrases.head(answers.get(TYPE).members()), Phrases.number(answers.get(MEMBERS)) + note, "members"));
        answers.get(ADMITTED)
                .filter(admitted -> admitted)
                .ifPresent(_ -> points.add(new Point(
                        "Kết nạp đoàn viên công đoàn", Phrases.number(answers.get(MEMBERS)) + " người", "admitted")));
        points.add(DECIDED.point(answers));
        return points;
    }

    private static List<Line> lines(Answers answers) {
        var lines = new ArrayList<Line>();
        lines.add(line(answers, answers.get(INDICATOR).code(), 1));
        if (answers.get(ADMITTED).orElse(false)) {
            lines.add(line(answers, UNION_MEMBERS, answers.get(MEMBERS)));
        }
        return lines;
    }

    private static Line line(Answers answers, IndicatorCode indicator, int count) {
        return new Line(
                indicator,
                count,
                Map.of(),
                DECIDED.when(answers),
                DECIDED.decision(answers),
                Optional.of(answers.get(WHERE)),
                Optional.of(answers.get(TYPE).name()),
                DECIDED.isAwaited(answers));
    }
}
