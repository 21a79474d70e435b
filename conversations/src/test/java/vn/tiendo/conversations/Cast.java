package vn.tiendo.conversations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.calendar.WorkingDays;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Enterprise;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
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
                    enterprise("tam-duc", "Bệnh viện Tâm Đức", "bệnh viện", Optional.of(CLINIC)),
                    enterprise("dong-tien", "HTX Đồng Tiến", "hợp tác xã", Optional.empty()),
                    enterprise("dong-tien-2", "Công ty TNHH Đồng Tiến", "công ty TNHH", Optional.empty())),
            List.of(),
            WorkingDays.WEEKDAYS,
            rules());

    private Cast() {}

    /** As they are bundled, but for one that was stricter in the year before. */
    private static Rules rules() {
        var newYear = LocalDate.of(2026, 1, 1);
        var rules = new ArrayList<Rule>();
        rules.add(new Rule(Check.ADMITTED_AT_ONCE, Rule.Severity.ASK, START, Optional.of(newYear), 5, "Quy định cũ"));
        rules.add(rule(Check.ADMITTED_AT_ONCE, Rule.Severity.ASK, newYear, 20));
        rules.add(rule(Check.CELL_RESOLUTION, Rule.Severity.ASK, START, 0));
        rules.add(rule(Check.MADE_OFFICIAL, Rule.Severity.ASK, START, 0));
        rules.add(rule(Check.READMITTED, Rule.Severity.ASK, START, 36));
        rules.add(rule(Check.LONG_AGO, Rule.Severity.ASK, START, 90));
        rules.add(rule(Check.PARTY_FOUNDERS, Rule.Severity.BLOCK, START, 3));
        rules.add(rule(Check.PARTY_BASE_FOUNDERS, Rule.Severity.ASK, START, 30));
        rules.add(rule(Check.REORGANISED, Rule.Severity.ASK, START, 0));
        rules.add(rule(Check.SAME_PLACE, Rule.Severity.ASK, START, 0));
        rules.add(rule(Check.UNION_FOUNDERS, Rule.Severity.ASK, START, 5));
        rules.add(rule(Check.JOINED_AT_ONCE, Rule.Severity.ASK, START, 500));
        rules.add(rule(Check.TRANSFERRED, Rule.Severity.ASK, START, 0));
        rules.add(rule(Check.YOUTH_FOUNDERS, Rule.Severity.ASK, START, 3));
        rules.add(rule(Check.YOUTH_BASE_FOUNDERS, Rule.Severity.ASK, START, 30));
        rules.add(rule(Check.SUNDAY, Rule.Severity.WARN, START, 0));
        return new Rules(rules);
    }

    private static Rule rule(Check check, Rule.Severity severity, LocalDate from, int limit) {
        return new Rule(check, severity, from, Optional.empty(), limit, "Điều lệ");
    }

    private static Programme resolution() {
        return programme(
                RESOLUTION,
                "Nghị quyết 28",
                PROVINCE,
                Programme.Confirmation.NONE,
                List.of(
                        new Indicator(
                                new IndicatorCode("KN_DV"),
                                "đảng viên",
                                "Đảng viên",
                                Indicator.Family.ADMISSION,
                                "người",
                                true,
                                List.of(new Indicator.SubCount("owner", "chủ doanh nghiệp"))),
                        indicator("KN_DVCD", "đoàn viên công đoàn", Indicator.Family.ADMISSION),
                        indicator("KN_TN", "đoàn viên, hội viên thanh niên", Indicator.Family.ADMISSION),
                        indicator("TL_TCD", "tổ chức đảng", Indicator.Family.FOUNDING),
                        indicator("TL_CDCS", "công đoàn cơ sở", Indicator.Family.FOUNDING),
                        indicator("TL_TN", "tổ chức Đoàn, Hội", Indicator.Family.FOUNDING)));
    }

    /** Only the commune takes part, and its committee confirms what its cells report. */
    private static Programme scheme() {
        return programme(
                SCHEME,
                "Đề án 24",
                COMMUNE,
                Programme.Confirmation.SUPERIOR,
                List.of(new Indicator(
                        new IndicatorCode("KN_DV"),
                        "đảng viên",
                        "Đảng viên",
                        Indicator.Family.ADMISSION,
                        "người",
                        true,
                        List.of())));
    }

    /** The ports count one kind of admission and one of founding. */
    private static Programme plan() {
        return programme(
                PLAN,
                "Kế hoạch 05",
                PORTS,
                Programme.Confirmation.NONE,
                List.of(
                        indicator("KN_DVCD", "đoàn viên công đoàn", Indicator.Family.ADMISSION),
                        indicator("TL_CDCS", "công đoàn cơ sở", Indicator.Family.FOUNDING)));
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
                new ReportingCalendar(ReportingCalendar.Closing.MONTH_END, List.of(ReportingCalendar.Kind.QUARTER), 2),
                Optional.empty());
    }

    private static Indicator indicator(String code, String name, Indicator.Family family) {
        return new Indicator(
                new IndicatorCode(code),
                name,
                Phrases.head(name),
                family,
                family == Indicator.Family.FOUNDING ? "tổ chức" : "người",
                code.equals("TL_TCD"),
                List.of());
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
