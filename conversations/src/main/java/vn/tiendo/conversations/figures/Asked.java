package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.duties.Silence;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.progress.Board;
import vn.tiendo.domain.progress.Progress;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.units.UnitId;

/**
 * What an answer is computed from: a programme as of its today, for a unit with or without those below, in a period.
 *
 * @param alone whether only the unit's own ledger may be looked at
 * @param extensions who was given longer to report
 * @param boards those worked out already: one answer looks at the same board many times
 * @param level the kind of units that is listed, wherever they stand below ({@code chi_bo}); those directly below without
 *     one (C-56)
 * @param access what the asker may see
 * @param period as asked for; empty for the running year and, where targets ask for it, the phase
 */
record Asked(
        Progress progress,
        UnitId unit,
        boolean alone,
        Optional<Period> period,
        Extensions extensions,
        Optional<String> level,
        Access access,
        Map<Period, Board> boards) {
    static Asked of(
            Programme programme,
            UnitId unit,
            boolean alone,
            Optional<Period> period,
            Situation situation,
            Stored stored) {
        return of(programme, unit, alone, period, Optional.empty(), situation, stored);
    }

    /** As it was on an earlier day, if one is given. */
    static Asked of(
            Programme programme,
            UnitId unit,
            boolean alone,
            Optional<Period> period,
            Optional<LocalDate> until,
            Situation situation,
            Stored stored) {
        var today = situation.catalogue().today(programme, situation.now());
        var progress = Progress.today(situation.catalogue(), programme, stored, today);
        var earlier = until.filter(day -> day.isBefore(today));
        return new Asked(
                earlier.map(progress::on).orElse(progress),
                unit,
                alone,
                period,
                stored.extensions(),
                Optional.empty(),
                situation.access(),
                new ConcurrentHashMap<>());
    }

    /** The same with the units of a level listed. */
    Asked at(Optional<String> kind) {
        return new Asked(progress, unit, alone, period, extensions, kind, access, new ConcurrentHashMap<>());
    }

    /** The same as it was on an earlier day. */
    Asked on(LocalDate earlier) {
        return new Asked(
                progress.on(earlier), unit, alone, period, extensions, level, access, new ConcurrentHashMap<>());
    }

    /** The figures of the period that is meant as they were fixed, if they are. */
    Optional<Progress> frozen() {
        return progress.frozen(meant());
    }

    /** The same by figures that were fixed. */
    Asked fixedBy(Progress frozen) {
        return new Asked(
                frozen, unit, alone, Optional.of(meant()), extensions, level, access, new ConcurrentHashMap<>());
    }

    Programme programme() {
        return progress.programme();
    }

    Catalogue catalogue() {
        return progress.catalogue();
    }

    Percentages style() {
        return programme().percentages();
    }

    TargetWords targetWords() {
        return new TargetWords(style());
    }

    StandingWords wording() {
        return new StandingWords(
                targetWords(),
                standing -> Silence.of(
                        progress,
                        standing.unit(),
                        standing.period(),
                        standing.indicator().code()),
                standing -> Silence.below(
                        progress,
                        standing.unit(),
                        standing.period(),
                        standing.indicator().code()));
    }

    LocalDate today() {
        return progress.asOf();
    }

    /** What is owed to the programme. */
    Duties duties() {
        return new Duties(catalogue(), programme(), progress.figures(), extensions, today());
    }

    /** The period that is meant: the one asked for, else the running year. */
    Period meant() {
        return period.orElse(progress.year());
    }

    /** The year in which the period lies; the period itself where it is longer than a year. */
    Period year() {
        return meant().inYear().isEmpty()
                ? meant()
                : new Period.Year(meant().inYear().getAsInt());
    }

    /** Whether a part of the year is meant, in which a unit's target belongs to the whole year. */
    boolean isAimedAtYear(Standing standing) {
        return !standing.isAimed()
                && !meant().equals(year())
                && board(year()).row(standing.indicator().code()).stream()
                        .flatMap(row -> row.units().stream())
                        .anyMatch(one -> one.unit().equals(standing.unit())
                                && one.isAimed()
                                && one.aimedAt() instanceof Period.Year);
    }

    /** The same of any unit directly below. */
    boolean isAimedAtYear(Indicator indicator) {
        return board().row(indicator.code()).stream()
                .flatMap(row -> row.units().stream())
                .anyMatch(this::isAimedAtYear);
    }

    /** The days that are meant. */
    Days days() {
        return programme().days(meant());
    }

    Board board() {
        return board(meant());
    }

    Board board(Period other) {
        return boards.computeIfAbsent(other, this::worked);
    }

    private Board worked(Period other) {
        if (alone) {
            return progress.alone(unit, other);
        }
        return hasLevel() && !units().equals(directly())
                ? progress.board(unit, units(), other)
                : progress.board(unit, other);
    }

    /** Whether a level was asked for of which there are units. */
    boolean hasLevel() {
        return level.filter(kind -> !ofLevel(kind).isEmpty()).isPresent();
    }

    /** The units that are listed. */
    List<UnitId> units() {
        return level.map(this::ofLevel).filter(units -> !units.isEmpty()).orElseGet(this::directly);
    }

    private List<UnitId> directly() {
        return catalogue().units().under(unit, today());
    }

    private List<UnitId> ofLevel(String kind) {
        var word = kinds(kind.replace('_', ' '));
        var units = catalogue().units();
        return units.branch(unit, today()).stream()
                .filter(one -> !one.equals(unit))
                .filter(one -> units.find(one)
                        .flatMap(found -> found.on(today()))
                        .filter(version -> kinds(version.type()).contains(word))
                        .isPresent())
                .sorted(Comparator.comparing(this::name))
                .toList();
    }

    /** The words of a type of unit; a thị xã is no xã. */
    private static String kinds(String type) {
        return (" " + Folding.folded(type) + " ").replace(" thi xa ", " thi_xa ");
    }

    /** Whether the asker may see another unit's figures. */
    boolean mayRead(UnitId other) {
        return access.mayRead(other, programme());
    }

    String name() {
        return name(unit);
    }

    String name(UnitId other) {
        return catalogue().units().name(other, today());
    }

    /** The name for long lists: the first short one, if there is any. */
    String shortName(UnitId other) {
        return catalogue()
                .units()
                .find(other)
                .flatMap(found -> found.on(today()))
                .flatMap(version -> version.shortNames().stream().findFirst())
                .orElseGet(() -> name(other));
    }

    /** Period and cut-off: "năm 2026, đến 20/6" (M-23). */
    String basis() {
        var days = programme().days(meant());
        var until = days.last().isBefore(today()) ? days.last() : today();
        boolean sameYear = meant().inYear().stream().anyMatch(year -> year == until.getYear());
        return "%s, đến %s".formatted(meant().named(), sameYear ? Numerals.dayOfYear(until) : Numerals.day(until));
    }

    /** What a sample's answer says of its pinned day. */
    List<String> notice() {
        return programme().pinnedOn().stream()
                .map(day -> "Dữ liệu mẫu: hôm nay được tính là %s.".formatted(Numerals.day(day)))
                .toList();
    }
}
