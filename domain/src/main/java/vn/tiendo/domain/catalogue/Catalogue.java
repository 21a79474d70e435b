package vn.tiendo.domain.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.domain.calendar.Deadline;
import vn.tiendo.domain.calendar.Offices;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.WorkingDays;
import vn.tiendo.domain.rules.Rules;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** Everything that was configured, looked up by id: programmes, units, targets, enterprises. */
public final class Catalogue {
    /** The zone in which a day is a day (I-10). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final List<Programme> programmes;
    private final UnitTree units;
    private final Map<TargetKey, List<Target>> targets = new HashMap<>();
    private final Map<UnitId, List<Enterprise>> enterprisesByCell = new HashMap<>();
    private final List<Enterprise> enterprises;
    private final Map<String, Enterprise> enterprisesById = new HashMap<>();
    private final List<Published> published;
    private final Offices offices;
    private final Rules rules;

    private final Set<ProgrammeCode> aimed = new HashSet<>();
    private final Set<UnitId> aimedUnits = new HashSet<>();

    private record TargetKey(ProgrammeCode programme, IndicatorCode indicator, UnitId unit, Period period) {}

    /** A catalogue without published figures, public holidays or rules. */
    public Catalogue(List<Programme> programmes, UnitTree units, List<Target> targets, List<Enterprise> enterprises) {
        this(programmes, units, targets, enterprises, List.of(), Offices.alike(WorkingDays.WEEKDAYS), Rules.NONE);
    }

    /** The loader has checked that every code named exists. */
    public Catalogue(
            List<Programme> programmes,
            UnitTree units,
            List<Target> targets,
            List<Enterprise> enterprises,
            List<Published> published,
            Offices offices,
            Rules rules) {
        this.rules = rules;
        this.published = List.copyOf(published);
        this.offices = offices;
        this.programmes = List.copyOf(programmes);
        this.units = units;
        this.enterprises = List.copyOf(enterprises);
        for (var target : targets) {
            aimed.add(target.programme());
            aimedUnits.add(target.unit());
            this.targets
                    .computeIfAbsent(
                            new TargetKey(target.programme(), target.indicator(), target.unit(), target.period()),
                            _ -> new ArrayList<>())
                    .add(target);
        }
        this.targets.replaceAll((_, versions) ->
                versions.stream().sorted(Comparator.comparing(Target::from)).toList());
        for (var enterprise : enterprises) {
            enterprisesById.put(enterprise.id(), enterprise);
            enterprise
                    .cell()
                    .ifPresent(cell -> enterprisesByCell
                            .computeIfAbsent(cell, _ -> new ArrayList<>())
                            .add(enterprise));
        }
    }

    public List<Programme> programmes() {
        return programmes;
    }

    public Optional<Programme> programme(ProgrammeCode code) {
        return programmes.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What an indicator is about; a code means the same in all programmes that count it (C-12). */
    public Optional<Indicator.Family> family(IndicatorCode code) {
        return programmes.stream()
                .flatMap(programme -> programme.indicator(code).stream())
                .map(Indicator::family)
                .findFirst();
    }

    public UnitTree units() {
        return units;
    }

    public List<Enterprise> enterprises() {
        return enterprises;
    }

    public Optional<Enterprise> enterprise(String id) {
        return Optional.ofNullable(enterprisesById.get(id));
    }

    /** The enterprises of a cell's own. */
    public List<Enterprise> enterprises(UnitId cell) {
        return enterprisesByCell.getOrDefault(cell, List.of());
    }

    /** Today for a programme: its pinned day, else the day in Vietnam (I-10). */
    public LocalDate today(Programme programme, Instant now) {
        return programme.pinnedOn().orElseGet(() -> LocalDate.ofInstant(now, ZONE));
    }

    /** The programmes in whose branch {@code unit} stands on the programme's own today. */
    public List<Programme> programmesOf(UnitId unit, Instant now) {
        var found = new ArrayList<Programme>();
        for (var programme : programmes) {
            if (units.isWithin(unit, programme.root(), today(programme, now))) {
                found.add(programme);
            }
        }
        return List.copyOf(found);
    }

    /** The programmes in whose branch {@code unit} stood on {@code day}, or on its last day if it had ended (T-03). */
    public List<Programme> programmesOn(UnitId unit, LocalDate day) {
        var there = units.present(unit, day);
        return programmes.stream()
                .filter(programme -> units.isWithin(unit, programme.root(), there))
                .toList();
    }

    /** Today for a unit, also one that has ended: that of its first programme. */
    public LocalDate today(UnitId unit, Instant now) {
        return programmes.stream()
                .filter(programme -> programmesOn(unit, today(programme, now)).contains(programme))
                .findFirst()
                .map(programme -> today(programme, now))
                .orElseGet(() -> LocalDate.ofInstant(now, ZONE));
    }

    /** Today for somebody of these units: that of the first; the day in Vietnam for who has none. */
    public LocalDate today(List<UnitId> units, Instant now) {
        return units.stream().findFirst().map(unit -> today(unit, now)).orElseGet(() -> LocalDate.ofInstant(now, ZONE));
    }

    /** The target in force on {@code day}, its newest version by then (M-04). */
    public Optional<Target> target(
            ProgrammeCode programme, IndicatorCode indicator, UnitId unit, Period period, LocalDate day) {
        return aimedUnits.contains(unit)
                ? versions(programme, indicator, unit, period).stream()
                        .filter(target -> !target.from().isAfter(day))
                        .reduce((_, later) -> later)
                : Optional.empty();
    }

    /** Whether anybody was given a target of a programme, entered or not. */
    public boolean hasTargets(ProgrammeCode programme) {
        return aimed.contains(programme);
    }

    /** All versions of a target, oldest first. */
    public List<Target> versions(ProgrammeCode programme, IndicatorCode indicator, UnitId unit, Period period) {
        return targets.getOrDefault(new TargetKey(programme, indicator, unit, period), List.of());
    }

    /** Every version of every target. */
    public List<Target> targets() {
        return targets.values().stream().flatMap(List::stream).toList();
    }

    /** What a report on paper said of a result, if that is kept (M-25). */
    public Optional<String> published(ProgrammeCode programme, IndicatorCode indicator, UnitId unit, Period period) {
        return published.stream()
                .filter(one -> one.programme().equals(programme)
                        && one.indicator().equals(indicator)
                        && one.unit().equals(unit)
                        && one.period().equals(period))
                .map(Published::text)
                .findFirst();
    }

    public Rules rules() {
        return rules;
    }

    public Offices offices() {
        return offices;
    }

    /** Until when the report of {@code period} is to be sent: "thứ Năm 02/7/2026" for quý II. */
    public Deadline deadline(Programme programme, Period period) {
        var closes = programme.days(period).last();
        var calendar = programme.calendar();
        return new Deadline(
                closes,
                offices.of(calendar.column()).after(closes, calendar.dueWorkingDays()),
                Optional.ofNullable(calendar.frozen().get(period)));
    }
}
