package vn.tiendo.domain.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Offices;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.calendar.ReportingCalendar.Closing;
import vn.tiendo.domain.calendar.ReportingCalendar.Kind;
import vn.tiendo.domain.calendar.WorkingDays;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.progress.Figures;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Posting;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.rules.Rules;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** The field in which duties are tried: a programme from 2026 to 2027, its units and what they reported. */
@NullMarked
public final class DutyField implements Figures {
    public static final ProgrammeCode PROGRAMME = new ProgrammeCode("mau");
    public static final IndicatorCode MEMBERS = new IndicatorCode("KN_DV");
    public static final IndicatorCode PARTY = new IndicatorCode("TL_TCD");
    public static final UnitId ROOT = new UnitId("root");
    public static final Days PHASE = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
    private static final Set<LocalDate> OFF = Set.of(
            LocalDate.of(2026, 4, 27), LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1), LocalDate.of(2027, 1, 1));

    private final Map<UnitId, Unit> units = new HashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private final Map<UnitId, LocalDate> extended = new HashMap<>();
    private ReportingCalendar calendar = new ReportingCalendar(Closing.MONTH_END, List.of(Kind.QUARTER), 2);

    public DutyField() {
        put("root", Optional.empty(), LocalDate.of(2025, 7, 1));
    }

    public DutyField calendar(Closing closing, Kind... duties) {
        calendar = new ReportingCalendar(closing, List.of(duties), 2);
        return this;
    }

    public DutyField since(String day) {
        calendar = calendar.owedFrom(LocalDate.parse(day));
        return this;
    }

    public DutyField under(String parent, String... names) {
        for (var name : names) {
            founded(name, parent, "2025-07-01");
        }
        return this;
    }

    public DutyField founded(String name, String parent, String day) {
        put(name, Optional.of(new UnitId(parent)), LocalDate.parse(day));
        return this;
    }

    /** The unit is no more from {@code day} on, and is merged into {@code successor} if that is not empty. */
    public DutyField ends(String name, String day, String successor) {
        var last =
                Objects.requireNonNull(units.get(new UnitId(name))).versions().getLast();
        units.put(
                new UnitId(name),
                new Unit(
                        new UnitId(name),
                        List.of(new Unit.Version(
                                last.name(),
                                last.shortNames(),
                                last.type(),
                                last.code(),
                                last.parent(),
                                last.from(),
                                Optional.of(LocalDate.parse(day)),
                                Optional.of(successor)
                                        .filter(name2 -> !name2.isEmpty())
                                        .map(UnitId::new)))));
        return this;
    }

    /** The unit was given until {@code day} for the second quarter. */
    public DutyField extended(String unit, String day) {
        extended.put(new UnitId(unit), LocalDate.parse(day));
        return this;
    }

    public DutyField event(String unit, String day) {
        return event(unit, MEMBERS, day, Report.Status.COUNTED);
    }

    public DutyField event(String unit, IndicatorCode indicator, String day, Report.Status status) {
        return report(
                unit, status, new Content.Events(List.of(Line.of(indicator, 1, new When.On(LocalDate.parse(day))))));
    }

    /** An event that counts only once its decision has come. */
    public DutyField undecided(String unit, String day) {
        var line = new Line(
                MEMBERS,
                1,
                Map.of(),
                new When.On(LocalDate.parse(day)),
                new Decision.Awaited(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return report(unit, Report.Status.COUNTED, new Content.Events(List.of(line)));
    }

    public DutyField nothing(String unit, String first, String last, IndicatorCode... indicators) {
        var days = new Days(LocalDate.parse(first), LocalDate.parse(last));
        return report(unit, Report.Status.COUNTED, new Content.Nothing(List.of(PROGRAMME), days, List.of(indicators)));
    }

    public Duties on(String today) {
        return new Duties(
                catalogue(),
                programme(),
                this,
                (_, period, unit) ->
                        Optional.ofNullable(extended.get(unit)).filter(_ -> period.equals(new Period.Quarter(2026, 2))),
                LocalDate.parse(today));
    }

    public Catalogue catalogue() {
        return new Catalogue(
                List.of(programme()),
                new UnitTree(List.copyOf(units.values())),
                List.of(),
                List.of(),
                List.of(),
                Offices.alike(new WorkingDays(OFF, Set.of(), Set.of(2026, 2027))),
                Rules.NONE);
    }

    public Programme programme() {
        return new Programme(
                PROGRAMME,
                "Nghị quyết mẫu",
                "Nghị quyết 28",
                "Thành ủy",
                Optional.empty(),
                PHASE,
                ROOT,
                List.of(indicator(MEMBERS, "đảng viên"), indicator(PARTY, "tổ chức đảng")),
                Programme.Confirmation.NONE,
                Programme.CountBy.DECISION_DATE,
                Percentages.DEFAULT,
                calendar,
                Optional.empty());
    }

    @Override
    public Ledger ledger(Ledger.Key key) {
        return new Ledger(
                key,
                reports.stream()
                        .flatMap(report -> Posting.of(report, catalogue()).stream())
                        .filter(posting -> posting.key().equals(key))
                        .map(Posting::entry)
                        .toList());
    }

    /** What somebody reads of duties: "quý I/2026 đến hạn 2026-04-02 chưa báo cáo". */
    public static List<String> read(List<Duty> duties) {
        return duties.stream()
                .map(duty -> duty.period().code() + " " + duty.due() + " " + state(duty.state()))
                .toList();
    }

    private static String state(DutyState state) {
        return switch (state) {
            case DutyState.NotReported() -> "none";
            case DutyState.Reported(var numbers) -> "reported" + numbers;
            case DutyState.Closed(var numbers, var upTo) -> "closed" + numbers + upTo;
            case DutyState.Nothing(var upTo) -> "nothing " + upTo;
        };
    }

    public static List<Period> periods(String... codes) {
        return List.of(codes).stream()
                .map(code -> vn.tiendo.domain.calendar.PeriodCodes.parse(code).orElseThrow())
                .toList();
    }

    private DutyField report(String unit, Report.Status status, Content content) {
        int number = reports.size() + 1;
        List<Hold> waits = status == Report.Status.PENDING ? List.of(new Hold.ByProgramme(PROGRAMME)) : List.of();
        var filed = new Change.Filed(List.of(PROGRAMME), waits, content);
        reports.add(Report.filed(
                number,
                new UnitId(unit),
                new Act("r" + number, filed, new PersonId("p1"), "web", Instant.EPOCH, Instant.EPOCH)));
        return this;
    }

    private void put(String name, Optional<UnitId> parent, LocalDate from) {
        units.put(
                new UnitId(name),
                new Unit(
                        new UnitId(name),
                        List.of(new Unit.Version(
                                name, List.of(), "chi bộ", Optional.empty(), parent, from, Optional.empty()))));
    }

    private static Indicator indicator(IndicatorCode code, String name) {
        return new Indicator(code, name, name, Indicator.Family.ADMISSION, "người", false, List.of());
    }
}
