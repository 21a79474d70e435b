package vn.tiendo.bot.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.conversations.deadlines.LunarNewYear;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Offices;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.calendar.SendingDays;
import vn.tiendo.domain.calendar.WorkingDays;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reminding.Plan;
import vn.tiendo.domain.reminding.Reminding;
import vn.tiendo.domain.reminding.Staff;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** How long the reminders of a day take to be decided for the whole country: 3.333 communes with 15 cells each, none of which reported. */
final class RemindMeasure implements Staff {
    private static final int COMMUNES = 3_333;
    private static final int CELLS = 15;
    private static final int RUNS = 5;
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final UnitId TOP = new UnitId("goc");

    private final Map<UnitId, List<Membership>> members = new HashMap<>();
    private final Reminding reminding;

    private RemindMeasure() {
        var units = new ArrayList<Unit>();
        units.add(unit(TOP, Optional.empty()));
        member("leader", TOP, Role.LEADER);
        for (int commune = 1; commune <= COMMUNES; commune++) {
            var id = new UnitId("x" + commune);
            units.add(unit(id, Optional.of(TOP)));
            member("v" + commune, id, Role.VERIFIER);
            for (int cell = 1; cell <= CELLS; cell++) {
                var below = new UnitId(id + "-" + cell);
                units.add(unit(below, Optional.of(id)));
                member("s" + below, below, Role.SECRETARY);
            }
        }
        var offices = Offices.alike(WorkingDays.WEEKDAYS);
        reminding = new Reminding(
                new Catalogue(List.of(programme()), new UnitTree(units), List.of(), List.of()),
                Ledger::empty,
                Extensions.NONE,
                this,
                new SendingDays(offices, new LunarNewYear()));
    }

    static void print(PrintStream out) {
        var measure = new RemindMeasure();
        out.printf("reminders decided for %d cells (wanted: under 2 s):%n", COMMUNES * CELLS);
        for (var day : List.of(
                LocalDate.of(2026, 6, 24),
                LocalDate.of(2026, 6, 29),
                LocalDate.of(2026, 7, 3),
                LocalDate.of(2026, 7, 7),
                LocalDate.of(2026, 7, 9))) {
            measure.print(day, out);
        }
    }

    private void print(LocalDate day, PrintStream out) {
        var took = new ArrayList<Double>();
        Plan plan = reminding.on(day);
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            plan = reminding.on(day);
            took.add((System.nanoTime() - start) / 1e9);
        }
        out.printf(
                "  %s: %d messages, median of %d %.2f s%n",
                day,
                plan.errands().size(),
                RUNS,
                took.stream().sorted().toList().get(RUNS / 2));
    }

    private void member(String person, UnitId unit, Role role) {
        members.computeIfAbsent(unit, _ -> new ArrayList<>())
                .add(new Membership(person, new PersonId(person), unit, role, START, Optional.empty()));
    }

    private static Unit unit(UnitId id, Optional<UnitId> parent) {
        return new Unit(
                id,
                List.of(new Unit.Version(
                        "Đơn vị " + id, List.of(), "đơn vị", Optional.empty(), parent, START, Optional.empty())));
    }

    private static Programme programme() {
        return new Programme(
                new ProgrammeCode("ca-nuoc"),
                "Chương trình cả nước",
                "Chương trình mẫu",
                "Ban Chỉ đạo",
                Optional.empty(),
                new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31)),
                TOP,
                List.of(new Indicator(
                        new IndicatorCode("KN_DV"),
                        "đảng viên",
                        "Đảng viên",
                        Indicator.Family.ADMISSION,
                        "người",
                        false,
                        List.of())),
                Programme.Confirmation.NONE,
                Programme.CountBy.DECISION_DATE,
                Percentages.DEFAULT,
                new ReportingCalendar(
                        ReportingCalendar.Closing.MONTH_END, List.of(ReportingCalendar.Kind.QUARTER), 2),
                Optional.empty());
    }

    @Override
    public List<Membership> in(UnitId unit) {
        return members.getOrDefault(unit, List.of());
    }

    @Override
    public boolean hasJoined(PersonId person) {
        return true;
    }

    @Override
    public boolean isReachable(PersonId person) {
        return true;
    }
}
