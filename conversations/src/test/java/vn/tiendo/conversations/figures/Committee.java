package vn.tiendo.conversations.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import vn.tiendo.conversations.Derived;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Enterprise;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.catalogue.Target;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Posting;
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
final class Committee implements Stored {
    static final ProgrammeCode PROGRAMME = new ProgrammeCode("mau");
    static final IndicatorCode MEMBERS = new IndicatorCode("KN_DV");
    static final IndicatorCode YOUTH = new IndicatorCode("KN_TN");
    static final IndicatorCode PARTY = new IndicatorCode("TL_TCD");
    static final IndicatorCode CLASSES = new IndicatorCode("LOP");
    static final UnitId ROOT = new UnitId("root");
    static final Days PHASE = new Days(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));

    private final List<Unit> units = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Enterprise> enterprises = new ArrayList<>();
    private final Map<Ledger.Key, Map<ReportId, Ledger.Entry>> ledgers = new HashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private Optional<LocalDate> pinned = Optional.empty();
    private Optional<LocalDate> sample = Optional.empty();
    private int reads;
    private Percentages percentages = Percentages.DEFAULT;
    private List<UnitId> open = List.of();
    private LocalDate today = LocalDate.of(2024, 6, 20);
    private ReportingCalendar calendar = new ReportingCalendar(
                    ReportingCalendar.Closing.MONTH_END, List.of(ReportingCalendar.Kind.QUARTER), 2)
            .owedFrom(LocalDate.of(2024, 1, 1));

    Committee() {
        units.add(unit("root", Optional.empty()));
    }

    Committee pinnedOn(String day) {
        pinned = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Beside the programme there is a second one, a sample whose day is pinned. */
    Committee withSample(String day) {
        sample = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** How many ledgers were looked at so far. */
    int reads() {
        return reads;
    }

    Committee today(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Committee rounding(int decimals, Percentages.Rounding rounding) {
        percentages = new Percentages(decimals, rounding);
        return this;
    }

    Committee freezing(Period period, String day) {
        calendar = new ReportingCalendar(
                calendar.closing(),
                calendar.duties(),
                calendar.dueWorkingDays(),
                calendar.since(),
                Map.of(period, LocalDate.parse(day)),
                calendar.column(),
                calendar.ladder());
        return this;
    }

    /** What was done to a report of {@code unit}, one act after the other, each at its moment. */
    Committee done(String unit, Map<String, Change> acts) {
        var number = reports.size() + 1;
        var done = acts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(act -> new Act(
                        "o" + number + act.getKey(),
                        act.getValue(),
                        new PersonId("p1"),
                        "web",
                        Instant.parse(act.getKey()),
                        Instant.parse(act.getKey())))
                .toList();
        return put(new Report(new ReportId("r" + number), number, new UnitId(unit), done));
    }

    Committee opening(String unit) {
        open = List.of(new UnitId(unit));
        return this;
    }

    /** What somebody with {@code role} in {@code unit} is shown, line by line. */
    Message shown(View view, Role role, String unit) {
        return FigureAnswers.show(view, situation(role, unit), this);
    }

    Situation situation(Role role, String unit) {
        var person = new Person(new PersonId("p1"), "Nguyễn Thị Hạnh");
        var membership =
                new Membership("m1", person.id(), new UnitId(unit), role, LocalDate.of(2020, 1, 1), Optional.empty());
        return new Situation(
                today.atTime(9, 0).atZone(Catalogue.ZONE).toInstant(),
                new Speaker.Known(person, List.of(membership)),
                new Derived(catalogue()),
                List.of(),
                "Ban Chỉ đạo",
                "0225 000 000");
    }

    static View board(View.Pick pick, IndicatorCode... indicators) {
        return new View.BoardProgress(PROGRAMME, ROOT, List.of(indicators), Optional.empty(), pick, 0);
    }

    static View board(View.Pick pick, Period period, IndicatorCode... indicators) {
        return new View.BoardProgress(PROGRAMME, ROOT, List.of(indicators), Optional.of(period), pick, 0);
    }

    static View own(String unit) {
        return new View.OwnProgress(new UnitId(unit), Optional.empty(), Optional.empty());
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return reports.stream().filter(report -> report.id().equals(id)).findFirst();
    }

    @Override
    public <T> T look(LookUp<T> lookUp) {
        throw new IllegalStateException("expected figures to be asked for, found " + lookUp);
    }

    @Override
    public Extensions extensions() {
        return Extensions.NONE;
    }

    @Override
    public List<Report> latest(UnitId unit, int limit) {
        var newest = new TreeMap<Long, Report>(Comparator.reverseOrder());
        reports.stream()
                .filter(report -> report.unit().equals(unit))
                .forEach(report -> newest.put(report.number(), report));
        return newest.values().stream().limit(limit).toList();
    }

    Report last() {
        return reports.getLast();
    }

    Committee under(String parent, String... names) {
        for (var name : names) {
            units.add(unit(name, Optional.of(new UnitId(parent))));
        }
        return this;
    }

    /** The unit is no more from {@code day} on, and is merged into {@code successor} if there is one. */
    Committee ends(String name, String day, Optional<String> successor) {
        units.replaceAll(unit -> unit.id().value().equals(name) ? ended(unit, LocalDate.parse(day), successor) : unit);
        return this;
    }

    /** The unit is divided on {@code day}. */
    Committee divided(String name, String day, String... parts) {
        units.replaceAll(unit -> unit.id().value().equals(name)
                ? version(
                        unit,
                        unit.versions().getLast().from(),
                        Optional.of(LocalDate.parse(day)),
                        unit.versions().getLast().parent(),
                        Stream.of(parts).map(UnitId::new).toList())
                : unit);
        return this;
    }

    /** From {@code day} on the unit stands under another. */
    Committee moves(String name, String day, String parent) {
        units.replaceAll(unit -> {
            if (!unit.id().value().equals(name)) {
                return unit;
            }
            var last = unit.versions().getLast();
            var on = LocalDate.parse(day);
            return new Unit(
                    unit.id(),
                    Stream.of(
                                    version(unit, last.from(), Optional.of(on), last.parent(), List.of()),
                                    version(unit, on, Optional.empty(), Optional.of(new UnitId(parent)), List.of()))
                            .flatMap(one -> one.versions().stream())
                            .toList());
        });
        return this;
    }

    Committee enterprise(String id, String cell) {
        enterprises.add(
                new Enterprise(id, id, List.of(), Optional.empty(), "công ty TNHH", Optional.of(new UnitId(cell))));
        return this;
    }

    private static Unit version(
            Unit unit, LocalDate from, Optional<LocalDate> until, Optional<UnitId> parent, List<UnitId> parts) {
        var last = unit.versions().getLast();
        return new Unit(
                unit.id(),
                List.of(new Unit.Version(
                        last.name(),
                        last.shortNames(),
                        last.type(),
                        last.code(),
                        parent,
                        from,
                        until,
                        Optional.empty(),
                        parts)));
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

    Committee target(String unit, IndicatorCode indicator, Period period, Aim aim) {
        return target(unit, indicator, period, aim, PHASE.first());
    }

    Committee target(String unit, IndicatorCode indicator, Period period, Aim aim, LocalDate from) {
        targets.add(new Target(
                PROGRAMME, indicator, new UnitId(unit), period, aim, Target.Origin.ASSIGNED, Optional.empty(), from));
        return this;
    }

    /** A counted event of {@code count} on {@code day}, such as "2022-03-10". */
    Committee event(String unit, IndicatorCode indicator, int count, String day) {
        return reported(unit, Report.Status.COUNTED, Line.of(indicator, count, new When.On(LocalDate.parse(day))));
    }

    Committee reported(String unit, Report.Status status, Line... lines) {
        return reported(unit, status, new Content.Events(List.of(lines)));
    }

    Committee reported(String unit, Report.Status status, Content content) {
        return put(report(reports.size() + 1, unit, 1, status, content));
    }

    Committee nothing(String unit, String first, String last) {
        return reported(
                unit,
                Report.Status.COUNTED,
                new Content.Nothing(
                        List.of(PROGRAMME), new Days(LocalDate.parse(first), LocalDate.parse(last)), List.of()));
    }

    /** The newest report again, with another status. */
    Committee now(Report.Status status) {
        var last = reports.getLast();
        return put(report(last.number(), last.unit().value(), last.version() + 1, status, last.content()));
    }

    Committee put(Report report) {
        reports.add(report);
        for (var posting : Posting.of(report, catalogue())) {
            ledgers.computeIfAbsent(posting.key(), _ -> new HashMap<>())
                    .merge(report.id(), posting.entry(), (old, fresh) -> fresh.version() > old.version() ? fresh : old);
        }
        return this;
    }

    Catalogue catalogue() {
        return new Catalogue(
                Stream.concat(
                                Stream.of(programme()),
                                sample.stream()
                                        .map(day ->
                                                programme(new ProgrammeCode("khac"), "Đề án mẫu", Optional.of(day))))
                        .toList(),
                new UnitTree(units),
                targets,
                enterprises);
    }

    Programme programme() {
        return programme(PROGRAMME, "Nghị quyết 28", pinned);
    }

    private Programme programme(ProgrammeCode code, String shortTitle, Optional<LocalDate> pinnedOn) {
        return new Programme(
                code,
                "Nghị quyết mẫu",
                shortTitle,
                "Thành ủy",
                Optional.empty(),
                PHASE,
                ROOT,
                List.of(
                        indicator(PARTY, "tổ chức đảng", Indicator.Family.FOUNDING, "tổ chức"),
                        indicator(MEMBERS, "đảng viên", Indicator.Family.ADMISSION, "người"),
                        indicator(YOUTH, "đoàn viên", Indicator.Family.ADMISSION, "người"),
                        indicator(CLASSES, "lớp bồi dưỡng nhận thức về Đảng", Indicator.Family.INPUT, "lớp")),
                Programme.Confirmation.NONE,
                Programme.CountBy.DECISION_DATE,
                percentages,
                calendar,
                pinnedOn,
                open);
    }

    @Override
    public Ledger ledger(Ledger.Key key) {
        reads++;
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
        var title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
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
