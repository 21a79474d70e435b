package vn.tiendo.conversations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Offices;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.calendar.WorkingDays;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Enterprise;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.IndicatorKind;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.catalogue.Target;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rule;
import vn.tiendo.domain.rules.RuleCode;
import vn.tiendo.domain.rules.Rules;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** The sample cast: a province with a ward and a commune, four cells, two programmes, and the people who report and read. */
final class Cast {
    /** Saturday 20 June 2026, nine in the morning in Vietnam. */
    static final Instant NOW = Instant.parse("2026-06-20T02:00:00Z");

    static final UnitId PROVINCE = new UnitId("tinh");
    static final UnitId WARD = new UnitId("hoa-phu");
    static final UnitId COMMUNE = new UnitId("bac-ha");
    static final UnitId SEWING = new UnitId("cb-may");
    static final UnitId WOOD = new UnitId("cb-go");
    static final UnitId CLINIC = new UnitId("cb-vien");

    static final UnitId PORTS = new UnitId("khoi-cang");
    static final UnitId PORT = new UnitId("cb-cang");

    /** Two cells that became one new one. */
    static final UnitId FERRY = new UnitId("cb-pha");

    static final UnitId DOCK = new UnitId("cb-tau");
    /** A cell that ended without one to go on in its place. */
    static final UnitId MILL = new UnitId("cb-giay");

    static final UnitId DOCKS = new UnitId("cb-ben-cang");

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2026, 6, 10);
    private static final ProgrammeCode RESOLUTION = new ProgrammeCode("nq28");
    private static final ProgrammeCode SCHEME = new ProgrammeCode("da24");
    private static final ProgrammeCode PLAN = new ProgrammeCode("kh05");

    private static final Indicator PARTY_MEMBERS = indicator(
            "KN_DV",
            "đảng viên",
            Indicator.Family.ADMISSION,
            true,
            List.of(new Indicator.SubCount("owner", "chủ doanh nghiệp")),
            List.of(),
            "R-07",
            "R-10",
            "R-21");
    private static final Indicator UNION_MEMBERS = indicator(
            "KN_DVCD",
            "đoàn viên công đoàn",
            Indicator.Family.ADMISSION,
            false,
            List.of(
                    new Indicator.SubCount("female", "nữ"),
                    new Indicator.SubCount("tho_lan", "thợ lặn", List.of("người lặn"))),
            List.of(),
            "R-35");
    private static final Indicator YOUTH_MEMBERS = indicator(
            "KN_TN", "đoàn viên, hội viên thanh niên", Indicator.Family.ADMISSION, false, List.of(), List.of(), "R-35");
    private static final Indicator PARTY_ORGANISATIONS = indicator(
            "TL_TCD",
            "tổ chức đảng",
            Indicator.Family.FOUNDING,
            true,
            List.of(),
            List.of(
                    kind("chi_bo", "chi bộ", "đảng viên chính thức", "R-20"),
                    kind("dang_bo", "đảng bộ", "đảng viên chính thức", "R-20", "R-23"),
                    new IndicatorKind(
                            "bo_phan",
                            "đảng bộ bộ phận",
                            List.of(),
                            Optional.of("đảng viên chính thức"),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(LocalDate.of(2026, 6, 1)))));
    private static final Indicator UNIONS = indicator(
            "TL_CDCS",
            "công đoàn cơ sở",
            Indicator.Family.FOUNDING,
            false,
            List.of(),
            List.of(
                    kind("cdcs", "công đoàn cơ sở", "đoàn viên công đoàn", "R-30"),
                    kind("nghiep_doan", "nghiệp đoàn cơ sở", "đoàn viên công đoàn")),
            "R-33");
    private static final Indicator YOUTH_ORGANISATIONS = indicator(
            "TL_TN",
            "tổ chức Đoàn, Hội",
            Indicator.Family.FOUNDING,
            false,
            List.of(),
            List.of(
                    kind("chi_doan", "chi đoàn", "đoàn viên", "R-40"),
                    kind("doan_co_so", "đoàn cơ sở", "đoàn viên", "R-41"),
                    kind("chi_hoi", "chi hội", "hội viên", "R-43")),
            "R-45");

    static final Catalogue CATALOGUE = new Catalogue(
            List.of(resolution(), scheme(), plan()),
            new UnitTree(List.of(
                    unit(PROVINCE, "Đảng bộ tỉnh Mẫu", "đảng bộ tỉnh", Optional.empty()),
                    unit(WARD, "Đảng bộ phường Hòa Phú", "đảng bộ phường", Optional.of(PROVINCE)),
                    unit(COMMUNE, "Đảng bộ xã Bắc Hà", "đảng bộ xã", Optional.of(PROVINCE)),
                    unit(SEWING, "Chi bộ May Bình Minh", "chi bộ", Optional.of(WARD)),
                    unit(WOOD, "Chi bộ Gỗ Trường Thành", "chi bộ", Optional.of(WARD)),
                    unit(CLINIC, "Chi bộ Bệnh viện Tâm Đức", "chi bộ", Optional.of(COMMUNE)),
                    unit(PORTS, "Đảng bộ Khối Cảng", "đảng bộ", Optional.empty()),
                    unit(PORT, "Chi bộ Cảng Nam", "chi bộ", Optional.of(PORTS)),
                    ended(FERRY, "Chi bộ Bến Phà", PORTS, Optional.of(DOCKS)),
                    ended(DOCK, "Chi bộ Bến Tàu", PORTS, Optional.of(DOCKS)),
                    ended(MILL, "Chi bộ Nhà máy Giấy", COMMUNE, Optional.empty()),
                    new Unit(DOCKS, List.of(version("Chi bộ Bến Cảng", PORTS, MERGER))))),
            List.of(new Target(
                    RESOLUTION,
                    new IndicatorCode("KN_DV"),
                    SEWING,
                    new Period.Year(2026),
                    new Aim.Fixed(3),
                    Target.Origin.ASSIGNED,
                    Optional.empty(),
                    LocalDate.of(2026, 1, 1))),
            List.of(
                    enterprise("may", "Công ty TNHH May Bình Minh", "công ty TNHH", Optional.of(SEWING)),
                    enterprise("go", "Công ty Gỗ Trường Thành", "công ty TNHH", Optional.of(WOOD)),
                    new Enterprise(
                            "giay",
                            "Công ty Giấy Sông Đà",
                            List.of(),
                            Optional.empty(),
                            "công ty cổ phần",
                            Optional.empty(),
                            Optional.of(COMMUNE),
                            Optional.of(LocalDate.of(2026, 2, 1)),
                            Optional.of(LocalDate.of(2026, 6, 1))),
                    enterprise("tam-duc", "Bệnh viện Tâm Đức", "bệnh viện", Optional.of(CLINIC)),
                    new Enterprise(
                            "dong-tien",
                            "HTX Đồng Tiến",
                            List.of(),
                            Optional.empty(),
                            "hợp tác xã",
                            Optional.empty(),
                            Optional.of(WARD),
                            Optional.empty(),
                            Optional.empty()),
                    enterprise("dong-tien-2", "Công ty TNHH Đồng Tiến", "công ty TNHH", Optional.empty())),
            List.of(),
            Offices.alike(WorkingDays.WEEKDAYS),
            rules());

    private static final String MANY = "Nhiều hơn thường lệ: {amount} trong một báo cáo.";
    private static final String FEW = "{kind} thường có từ {limit} {members} trở lên. Báo cáo ghi {count}.";

    private Cast() {}

    /** Whether somebody who reports for a cell has a chat. */
    static boolean isConnected(UnitId cell) {
        return MEMBERS.stream()
                .flatMap(member -> member.memberships().stream())
                .anyMatch(membership ->
                        membership.unit().equals(cell) && membership.role().reports());
    }

    /** As they are bundled, but for one that was stricter in the year before. */
    private static Rules rules() {
        var newYear = LocalDate.of(2026, 1, 1);
        return new Rules(List.of(
                told("R-04", Rule.Scope.ADMISSION, "Có quyết định của cấp ủy có thẩm quyền."),
                told(
                        "R-07",
                        Rule.Scope.NAMED,
                        "Kết quả tính vào kỳ theo {counted_by}; ngày quyết định là mốc tuổi đảng, ngày tổ chức lễ là ngày vào Đảng."),
                told(
                        "R-27",
                        Rule.Scope.FOUNDING,
                        "Tính theo ngày của quyết định; lễ công bố, ra mắt chỉ là ngày thứ hai."),
                told(
                        "R-43",
                        Rule.Scope.NAMED,
                        "{kind}: chưa tìm thấy văn bản nêu số {members} tối thiểu; đồng chí hỏi Hội cấp trên."),
                rule("R-10", Check.AT_ONCE, Rule.Scope.NAMED, Rule.Severity.ASK, START, Optional.of(newYear), 5, MANY),
                rule("R-10", Check.AT_ONCE, Rule.Scope.NAMED, Rule.Severity.ASK, newYear, Optional.empty(), 20, MANY),
                rule(
                        "R-05",
                        Check.CELL_RESOLUTION,
                        Rule.Scope.ALL,
                        0,
                        "{number} là văn bản của chi bộ; việc này cần quyết định của cấp ủy."),
                rule(
                        "R-08",
                        Check.MADE_OFFICIAL,
                        Rule.Scope.ADMISSION,
                        0,
                        "Chuyển đảng viên chính thức không tính là kết nạp."),
                rule(
                        "R-09",
                        Check.READMITTED,
                        Rule.Scope.ADMISSION,
                        36,
                        "Kết nạp lại cần ít nhất {limit} tháng kể từ khi ra khỏi Đảng và do cấp có thẩm quyền quyết"
                                + " định."),
                rule("R-11", Check.LONG_AGO, Rule.Scope.ALL, 90, "Ngày {day} đã qua hơn {limit} ngày."),
                rule(
                        "R-20",
                        Check.FOUNDERS,
                        Rule.Scope.NAMED,
                        Rule.Severity.BLOCK,
                        START,
                        Optional.empty(),
                        3,
                        "{kind} cần từ {limit} {members} (không tính dự bị). Báo cáo đang ghi {count}."),
                rule(
                        "R-23",
                        Check.FOUNDERS,
                        Rule.Scope.NAMED,
                        30,
                        "{kind} thường có từ {limit} đảng viên; nâng chi bộ lên đảng bộ không tính là thành lập."
                                + " Báo cáo ghi thành lập {kind} với {count} đảng viên."),
                rule(
                        "R-25",
                        Check.REORGANISED,
                        Rule.Scope.FOUNDING,
                        0,
                        "Tiếp nhận, chuyển giao, sáp nhập, tách, đổi tên, kiện toàn không tính là thành lập."),
                rule(
                        "R-12",
                        Check.STOCK,
                        Rule.Scope.ADMISSION,
                        Rule.Severity.WARN,
                        START,
                        Optional.empty(),
                        0,
                        "số hiện có {count} ít hơn {least} đã ghi trong năm."),
                rule(
                        "R-21",
                        Check.STRENGTH,
                        Rule.Scope.NAMED,
                        Rule.Severity.WARN,
                        START,
                        Optional.empty(),
                        3,
                        "chi bộ còn {count} đảng viên, dưới {limit} thì cấp trên cần củng cố hoặc sáp nhập."),
                rule("R-28", Check.PLACE_THERE, Rule.Scope.FOUNDING, 0, "{place} {why}."),
                new Rule(
                        new RuleCode("R-45"),
                        Check.DECISION_FORM,
                        Rule.Scope.NAMED,
                        Rule.Severity.ASK,
                        START,
                        Optional.empty(),
                        0,
                        "{number} không phải số quyết định của Đoàn, Hội cấp trên, ví dụ {form}.",
                        Optional.empty(),
                        "Hướng dẫn",
                        List.of("12-QĐ/ĐTN")),
                rule("R-26", Check.SAME_PLACE, Rule.Scope.FOUNDING, 0, "Báo cáo này đã ghi một {kind} ở {place}."),
                rule("R-30", Check.FOUNDERS, Rule.Scope.NAMED, 5, FEW),
                rule(
                        "R-33",
                        Check.PART_OF,
                        Rule.Scope.NAMED,
                        0,
                        "Công đoàn bộ phận, tổ công đoàn thuộc công đoàn cơ sở, không tính là thành lập mới."),
                rule("R-35", Check.AT_ONCE, Rule.Scope.NAMED, 500, MANY),
                rule(
                        "R-36",
                        Check.TRANSFERRED,
                        Rule.Scope.ADMISSION,
                        0,
                        "Người chuyển sinh hoạt từ nơi khác đến không tính là kết nạp."),
                rule("R-40", Check.FOUNDERS, Rule.Scope.NAMED, 3, FEW),
                rule("R-41", Check.FOUNDERS, Rule.Scope.NAMED, 30, FEW),
                rule(
                        "R-47",
                        Check.SUNDAY,
                        Rule.Scope.ALL,
                        Rule.Severity.WARN,
                        START,
                        Optional.empty(),
                        0,
                        "ngày {day} là Chủ nhật.")));
    }

    private static Rule told(String code, Rule.Scope scope, String condition) {
        return new Rule(
                new RuleCode(code),
                Check.TOLD,
                scope,
                Rule.Severity.INFO,
                START,
                Optional.empty(),
                0,
                "",
                Optional.of(condition),
                "Điều lệ");
    }

    private static Rule rule(String code, Check check, Rule.Scope scope, int limit, String message) {
        return rule(code, check, scope, Rule.Severity.ASK, START, Optional.empty(), limit, message);
    }

    private static Rule rule(
            String code,
            Check check,
            Rule.Scope scope,
            Rule.Severity severity,
            LocalDate from,
            Optional<LocalDate> until,
            int limit,
            String message) {
        return new Rule(
                new RuleCode(code),
                check,
                scope,
                severity,
                from,
                until,
                limit,
                message,
                code.equals("R-20") ? Optional.of("{kind}: từ {limit} {members} trở lên.") : Optional.empty(),
                "Điều lệ");
    }

    private static Programme resolution() {
        return programme(
                RESOLUTION,
                "Nghị quyết 28",
                PROVINCE,
                Programme.Confirmation.NONE,
                List.of(PARTY_MEMBERS, UNION_MEMBERS, YOUTH_MEMBERS, PARTY_ORGANISATIONS, UNIONS, YOUTH_ORGANISATIONS));
    }

    /** Only the commune takes part, and its committee confirms what its cells report. */
    private static Programme scheme() {
        return programme(
                SCHEME,
                "Đề án 24",
                COMMUNE,
                Programme.Confirmation.SUPERIOR,
                List.of(indicator(
                        "KN_DV", "đảng viên", Indicator.Family.ADMISSION, true, List.of(), List.of(), "R-10")));
    }

    /** The ports count one kind of admission and one of founding. */
    private static Programme plan() {
        return programme(PLAN, "Kế hoạch 05", PORTS, Programme.Confirmation.NONE, List.of(UNION_MEMBERS, UNIONS));
    }

    private static Programme programme(
            ProgrammeCode code,
            String title,
            UnitId root,
            Programme.Confirmation confirmation,
            List<Indicator> indicators) {
        return new Programme(
                code,
                title,
                title,
                "Tỉnh ủy",
                Optional.empty(),
                new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2028, 12, 31)),
                root,
                indicators,
                confirmation,
                Programme.CountBy.DECISION_DATE,
                Percentages.DEFAULT,
                new ReportingCalendar(ReportingCalendar.Closing.MONTH_END, List.of(ReportingCalendar.Kind.QUARTER), 2)
                        .owedFrom(LocalDate.of(2026, 1, 1))
                        .frozenOn(
                                code.equals(PLAN)
                                        ? Map.of(new Period.Quarter(2026, 1), LocalDate.of(2026, 4, 10))
                                        : Map.of()),
                Optional.empty());
    }

    private static Indicator indicator(
            String code,
            String name,
            Indicator.Family family,
            boolean needsDecision,
            List<Indicator.SubCount> subCounts,
            List<IndicatorKind> kinds,
            String... rules) {
        return new Indicator(
                new IndicatorCode(code),
                name,
                Phrases.head(name),
                family,
                family == Indicator.Family.FOUNDING ? "tổ chức" : "người",
                needsDecision,
                subCounts,
                code.equals("KN_DVCD") || code.equals("KN_TN") ? List.of("đoàn viên") : List.of(),
                kinds,
                Stream.of(rules).map(RuleCode::new).toList());
    }

    private static IndicatorKind kind(String code, String name, String members, String... rules) {
        return new IndicatorKind(
                code,
                name,
                List.of(),
                Optional.of(members),
                Stream.of(rules).map(RuleCode::new).toList(),
                code.equals("cdcs") ? Optional.of(new IndicatorCode("KN_DVCD")) : Optional.empty());
    }

    private static Unit unit(UnitId id, String name, String type, Optional<UnitId> parent) {
        return new Unit(
                id,
                List.of(new Unit.Version(name, List.of(), type, Optional.empty(), parent, START, Optional.empty())));
    }

    private static Unit ended(UnitId id, String name, UnitId parent, Optional<UnitId> into) {
        return new Unit(
                id,
                List.of(new Unit.Version(
                        name,
                        List.of(),
                        "chi bộ",
                        Optional.empty(),
                        Optional.of(parent),
                        START,
                        Optional.of(MERGER),
                        into)));
    }

    private static Unit.Version version(String name, UnitId parent, LocalDate from) {
        return new Unit.Version(
                name, List.of(), "chi bộ", Optional.empty(), Optional.of(parent), from, Optional.empty());
    }

    private static Enterprise enterprise(String id, String name, String type, Optional<UnitId> cell) {
        return new Enterprise(id, name, List.of(), Optional.empty(), type, cell);
    }

    /** A person of the cast with what they are. */
    record Member(String word, String code, Person person, List<Membership> memberships) {
        Speaker speaker() {
            return new Speaker.Known(person, memberships);
        }
    }

    static final List<Member> MEMBERS = List.of(
            member("bí thư", "2026000002", "Trần Thị Lan", Role.SECRETARY, SEWING),
            member("bí thư bệnh viện", "2026000004", "Lê Văn Bình", Role.SECRETARY, CLINIC),
            member("bí thư hai chi bộ", "2026000005", "Phạm Minh", Role.SECRETARY, SEWING, WOOD),
            member("bí thư cảng", "2026000007", "Đỗ Thu", Role.SECRETARY, PORT),
            member("bí thư bến phà", "2026000018", "Bùi Sơn", Role.SECRETARY, FERRY),
            member("bí thư bến cảng", "2026000019", "Ngô Hải", Role.SECRETARY, DOCKS),
            member("bí thư bến phà và bến cảng", "2026000020", "Đinh Thủy", Role.SECRETARY, FERRY, DOCKS),
            member("bí thư nhà máy giấy", "2026000021", "Lý Hà", Role.SECRETARY, MILL),
            member("người xác nhận", "2026000008", "Đào Anh", Role.VERIFIER, COMMUNE),
            member("người xác nhận cảng", "2026000023", "Mai Dung", Role.VERIFIER, PORTS),
            member("người xác nhận tỉnh", "2026000022", "Hồ Vân", Role.VERIFIER, PROVINCE),
            member("quản trị", "2026000009", "Tạ Quân", Role.ADMINISTRATOR, PROVINCE),
            member("lãnh đạo", "2026000001", "Hoàng Giang", Role.LEADER, PROVINCE),
            member("lãnh đạo xã", "2026000006", "Vũ Hà", Role.LEADER, COMMUNE));

    private static Member member(String word, String code, String name, Role role, UnitId... units) {
        var person = new Person(new PersonId("p-" + code), name);
        var memberships = List.of(units).stream()
                .map(unit -> new Membership("m-" + code + "-" + unit, person.id(), unit, role, START, Optional.empty()))
                .toList();
        return new Member(word, code, person, memberships);
    }
}
