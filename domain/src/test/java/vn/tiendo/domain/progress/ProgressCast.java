package vn.tiendo.domain.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.NullMarked;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.catalogue.Target;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** The sample cast: a committee, the units put under it, their targets and what they reported. */
@NullMarked
final class ProgressCast implements Figures {
    static final ProgrammeCode PROGRAMME = new ProgrammeCode("mau");
    static final IndicatorCode MEMBERS = new IndicatorCode("KN_DV");
    static final IndicatorCode YOUTH = new IndicatorCode("KN_TN");
    static final IndicatorCode PARTY = new IndicatorCode("TL_TCD");
    static final UnitId ROOT = new UnitId("root");
    static final Days PHASE = new Days(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));

    private final List<Unit> units = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final Map<Ledger.Key, Map<ReportId, Ledger.Entry>> ledgers = new HashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private ReportingCalendar calendar =
            new ReportingCalendar(ReportingCalendar.Closing.MONTH_END, List.of(ReportingCalendar.Kind.QUARTER), 2);

    ProgressCast() {
        units.add(unit("root", Optional.empty()));
    }

    ProgressCast closingOnThe14th() {
        calendar = new ReportingCalendar(ReportingCalendar.Closing.DAY_14, calendar.duties(), 2);
        return this;
    }

    ProgressCast freezing(Period period, LocalDate day) {
        calendar = new ReportingCalendar(
                calendar.closing(),
                calendar.duties(),
                calendar.dueWorkingDays(),
                Optional.empty(),
                Map.of(period, day),
                calendar.column(),
                calendar.ladder());
        return this;
    }

    ProgressCast under(String parent, String... names) {
        for (var name : names) {
            units.add(unit(name, Optional.of(new UnitId(parent))));
        }
        return this;
    }

    /** The unit is no more from {@code day} on, and is merged into {@code successor} if there is one. */
    ProgressCast ends(String name, String day, Optional<String> successor) {
        units.replaceAll(unit -> unit.id().value().equals(name) ? ended(unit, LocalDate.parse(day), successor) : unit);
        return this;
    }

    /** From {@code day} on the unit stands under another one. */
    ProgressCast moves(String name, String day, String parent) {
        units.replaceAll(unit -> unit.id().value().equals(name) ? moved(unit, LocalDate.parse(day), parent) : unit);
        return this;
    }

    private static Unit moved(Unit unit, LocalDate day, String parent) {
        var before = ended(unit, day, Optional.empty()).versions().getLast();
        return new Unit(
                unit.id(),
                List.of(
                        before,
                        new Unit.Version(
                                before.name(),
                                before.shortNames(),
                                before.type(),
                                before.code(),
                                Optional.of(new UnitId(parent)),
                                day,
                                Optional.empty())));
    }

    private static Unit ended(Unit unit, LocalDate day, Optional<String> successor) {
        var last = unit.versions().getLast();
        return new Unit(
                unit.id(),
                List.of(new Unit.Version(
                        last.name(),
                        last.shortNames(),
                        last.type(),
                        last.code(),
                        last.parent(),
                        last.from(),
                        Optional.of(day),
                        successor.map(UnitId::new))));
    }

    ProgressCast target(String unit, IndicatorCode indicator, Period period, Aim aim) {
        return target(unit, indicator, period, aim, PHASE.first());
    }

    ProgressCast target(String unit, IndicatorCode indicator, Period period, Aim aim, LocalDate from) {
        targets.add(new Target(
                PROGRAMME, indicator, new UnitId(unit), period, aim, Target.Origin.ASSIGNED, Optional.empty(), from));
        return this;
    }

    /** A counted event of {@code count} on {@code day}, such as "2022-03-10". */
    ProgressCast event(String unit, IndicatorCode indicator, int count, String day) {
        return reported(unit, Report.Status.COUNTED, Line.of(indicator, count, new When.On(LocalDate.parse(day))));
    }

    ProgressCast reported(String unit, Report.Status status, Line... lines) {
        return reported(unit, status, new Content.Events(List.of(lines)));
    }

    ProgressCast reported(String unit, Report.Status status, Content content) {
        return put(report(reports.size() + 1, unit, 1, status, content));
    }

    ProgressCast nothing(String unit, String first, String last) {
        return reported(
                unit,
                Report.Status.COUNTED,
                new Content.Nothing(
                        List.of(PROGRAMME), new Days(LocalDate.parse(first), LocalDate.parse(last)), List.of()));
    }

    /** The newest report again, with another status. */
    ProgressCast now(Report.Status status) {
        var last = reports.getLast();
        return put(report(last.number(), last.unit().value(), last.version() + 1, status, last.content()));
    }

    ProgressCast put(Report report) {
        reports.add(report);
        for (var posting : Posting.of(report, catalogue())) {
            ledgers.computeIfAbsent(posting.key(), _ -> new HashMap<>())
                    .merge(report.id(), posting.entry(), (old, fresh) -> fresh.version() > old.version() ? fresh : old);
        }
        return this;
    }

    Report last() {
        return reports.getLast();
    }

    Catalogue catalogue() {
        return new Catalogue(List.of(programme()), new UnitTree(units), targets, List.of());
    }

    Programme programme() {
        return new Programme(
                PROGRAMME,
                "Nghị quyết mẫu",
                "Nghị quyết 28",
                "Thành ủy",
                Optional.empty(),
                PHASE,
                ROOT,
                List.of(
                        indicator(PARTY, "tổ chức đảng", Indicator.Family.FOUNDING, "tổ chức"),
                        indicator(MEMBERS, "đảng viên", Indicator.Family.ADMISSION, "người"),
                        indicator(YOUTH, "đoàn viên", Indicator.Family.ADMISSION, "người")),
                Programme.Confirmation.NONE,
                Programme.CountBy.DECISION_DATE,
                Percentages.DEFAULT,
                calendar,
                Optional.empty());
    }

    @Override
    public Ledger ledger(Ledger.Key key) {
        var entries = ledgers.getOrDefault(key, Map.of());
        return new Ledger(key, List.copyOf(entries.values()));
    }

    static Report report(long number, String unit, int version, Report.Status status, Content content) {
        var programmes = List.of(PROGRAMME);
        var acts = new ArrayList<Act>();
        acts.add(act(
                "r" + number,
                new Change.Filed(
                        programmes,
                        status == Report.Status.PENDING ? List.of(new Hold.ByProgramme(PROGRAMME)) : List.of(),
                        content)));
        switch (status) {
            case PENDING, COUNTED -> {}
            case RETURNED -> acts.add(act("a" + number, new Change.Returned("count", "sai số")));
            case WITHDRAWING ->
                acts.add(act(
                        "a" + number,
                        new Change.WithdrawalAsked(
                                Change.Reason.BY_MISTAKE,
                                List.of(new Hold.OutOfFixed(PROGRAMME, new Period.Phase())))));
            case WITHDRAWN ->
                acts.add(act("a" + number, new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty())));
        }
        while (acts.size() < version) {
            acts.add(1, act("c" + acts.size(), new Change.Corrected(programmes, List.of(), content)));
        }
        return new Report(new ReportId("r" + number), number, new UnitId(unit), acts);
    }

    private static Act act(String order, Change change) {
        return new Act(order, change, new PersonId("p1"), "web", Instant.EPOCH, Instant.EPOCH);
    }

    private static Unit unit(String name, Optional<UnitId> parent) {
        return new Unit(
                new UnitId(name),
                List.of(new Unit.Version(
                        name,
                        List.of(),
                        "đơn vị",
                        Optional.empty(),
                        parent,
                        LocalDate.of(2000, 1, 1),
                        Optional.empty())));
    }

    private static Indicator indicator(IndicatorCode code, String name, Indicator.Family family, String counted) {
        var title = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        return new Indicator(
                code,
                name,
                title,
                family,
                counted,
                false,
                List.of(new Indicator.SubCount("owner", "chủ doanh nghiệp")));
    }
}
