package vn.tiendo.bot.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import vn.tiendo.bot.LoadedSamples;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Stored;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.calendar.ReportingCalendar.Closing;
import vn.tiendo.domain.calendar.ReportingCalendar.Kind;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Duty;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Stretch;
import vn.tiendo.domain.reminding.Staff;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.rules.Rules;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** Four communes with five cells each, two programmes, and what happens in them day by day. */
@NullMarked
final class Province implements Stored, Staff {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final UnitId ROOT = new UnitId("root");
    private static final IndicatorCode MEMBERS = new IndicatorCode("KN_DV");

    private final Map<Ledger.Key, List<Ledger.Entry>> ledgers = new HashMap<>();
    private final Map<UnitId, List<Membership>> memberships = new HashMap<>();
    private final Map<String, LocalDate> extended = new HashMap<>();
    private final Set<PersonId> unjoined = new HashSet<>();
    private final Catalogue catalogue;
    private final List<UnitId> cells = new ArrayList<>();
    private long number;

    Province() {
        var units = new ArrayList<Unit>();
        units.add(unit(ROOT, Optional.empty(), START, Optional.empty()));
        member("leader", ROOT, Role.LEADER, START, Optional.empty());
        for (int commune = 1; commune <= 4; commune++) {
            var above = new UnitId("x" + commune);
            units.add(unit(above, Optional.of(ROOT), START, Optional.empty()));
            member("verifier-" + commune, above, Role.VERIFIER, START, Optional.empty());
            for (int cell = 1; cell <= 5; cell++) {
                var id = new UnitId("c" + commune + cell);
                cells.add(id);
                units.add(unit(
                        id,
                        Optional.of(above),
                        cell == 5 ? LocalDate.of(2026, 9, 10) : START,
                        commune == 4 && cell == 4 ? Optional.of(LocalDate.of(2027, 1, 4)) : Optional.empty()));
                member("s-" + id, id, Role.SECRETARY, START, left(id));
                member("d-" + id, id, Role.DEPUTY, START, Optional.empty());
            }
        }
        member("s-c11", new UnitId("c12"), Role.SECRETARY, START, Optional.empty());
        member("new-c21", new UnitId("c21"), Role.SECRETARY, LocalDate.of(2026, 10, 1), Optional.empty());
        unjoined.add(new PersonId("s-c31"));
        catalogue = new Catalogue(
                List.of(
                        programme("quy", ROOT, Closing.MONTH_END, Kind.QUARTER),
                        programme("thang", new UnitId("x1"), Closing.DAY_14, Kind.MONTH)),
                new UnitTree(units),
                List.of(),
                List.of(),
                List.of(),
                LoadedSamples.all().catalogue().offices(),
                Rules.NONE);
    }

    /** The secretary of c21 leaves in autumn. */
    private static Optional<LocalDate> left(UnitId id) {
        return id.value().equals("c21") ? Optional.of(LocalDate.of(2026, 10, 1)) : Optional.empty();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    List<UnitId> cells() {
        return List.copyOf(cells);
    }

    /** What {@code unit} owes to each programme on {@code day}. */
    List<Duty> duties(UnitId unit, LocalDate day) {
        return catalogue.programmes().stream()
                .map(programme -> new Duties(catalogue, programme, this, extensions(), day))
                .flatMap(duties -> duties.periods().stream().flatMap(period -> duties.of(unit, period).stream()))
                .toList();
    }

    /** A few cells report, say that nothing happened, or are given longer; one joins late. */
    void happen(LocalDate day, Random random) {
        if (day.equals(LocalDate.of(2026, 12, 1))) {
            unjoined.clear();
        }
        for (var cell : cells) {
            for (var duty : duties(cell, day)) {
                long left = duty.due().toEpochDay() - day.toEpochDay();
                if (duty.isOpen(day) && left < 12) {
                    answer(duty, day, random.nextInt(100));
                }
            }
        }
    }

    private void answer(Duty duty, LocalDate day, int chance) {
        if (chance < 6) {
            var last = day.isBefore(duty.days().last()) ? day : duty.days().last();
            if (!last.isBefore(duty.days().first())) {
                report(
                        duty,
                        new Content.Nothing(
                                List.of(duty.programme().code()),
                                new Days(duty.days().first(), last),
                                List.of()));
            }
        } else if (chance < 10) {
            report(
                    duty,
                    new Content.Events(
                            List.of(Line.of(MEMBERS, 1, new When.On(duty.days().first())))));
        } else if (chance < 11 && duty.extended().isEmpty()) {
            extended.put(key(duty.programme().code(), duty.period(), duty.unit()), day.plusDays(6));
        }
    }

    private void report(Duty duty, Content content) {
        number++;
        var year = duty.programme().calendar().yearOf(duty.days().first());
        var entry = new Ledger.Entry(
                new ReportId("r" + number),
                number,
                1,
                List.of(new Stretch(Instant.EPOCH, Optional.of(content), Optional.empty(), Optional.empty())));
        ledgers.computeIfAbsent(new Ledger.Key(duty.programme().code(), duty.unit(), year), _ -> new ArrayList<>())
                .add(entry);
    }

    @Override
    public Ledger ledger(Ledger.Key key) {
        return new Ledger(key, ledgers.getOrDefault(key, List.of()));
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return Optional.empty();
    }

    @Override
    @SuppressWarnings("unchecked") // the one look-up that a reminder makes finds units
    public <T> T look(LookUp<T> lookUp) {
        if (lookUp instanceof LookUp.Unreached(var asked)) {
            return (T) asked.stream()
                    .filter(cell -> in(cell).stream().map(Membership::person).noneMatch(this::isReachable))
                    .toList();
        }
        throw new IllegalStateException("expected no other look-up for a reminder, found " + lookUp);
    }

    @Override
    public List<Report> latest(UnitId unit, int limit) {
        return List.of();
    }

    @Override
    public Extensions extensions() {
        return (programme, period, unit) -> Optional.ofNullable(extended.get(key(programme, period, unit)));
    }

    @Override
    public List<Membership> in(UnitId unit) {
        return memberships.getOrDefault(unit, List.of());
    }

    @Override
    public boolean hasJoined(PersonId person) {
        return !unjoined.contains(person);
    }

    @Override
    public boolean isReachable(PersonId person) {
        return hasJoined(person);
    }

    private static String key(ProgrammeCode programme, vn.tiendo.domain.calendar.Period period, UnitId unit) {
        return programme + " " + period.code() + " " + unit;
    }

    private void member(String person, UnitId unit, Role role, LocalDate from, Optional<LocalDate> until) {
        memberships
                .computeIfAbsent(unit, _ -> new ArrayList<>())
                .add(new Membership(person + "-" + unit, new PersonId(person), unit, role, from, until));
    }

    private static Unit unit(UnitId id, Optional<UnitId> parent, LocalDate from, Optional<LocalDate> until) {
        return new Unit(
                id,
                List.of(new Unit.Version("Chi bộ " + id, List.of(), "chi bộ", Optional.empty(), parent, from, until)));
    }

    private static Programme programme(String code, UnitId root, Closing closing, Kind duty) {
        return new Programme(
                new ProgrammeCode(code),
                "Chương trình " + code,
                "Chương trình " + code,
                "Ban Chỉ đạo",
                Optional.empty(),
                new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31)),
                root,
                List.of(new Indicator(
                        MEMBERS, "đảng viên", "Đảng viên", Indicator.Family.ADMISSION, "người", false, List.of())),
                Programme.Confirmation.NONE,
                Programme.CountBy.DECISION_DATE,
                Percentages.DEFAULT,
                new ReportingCalendar(closing, List.of(duty), 2).owedFrom(LocalDate.of(2026, 7, 1)),
                Optional.empty());
    }
}
