package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.progress.Board;
import vn.tiendo.domain.progress.Progress;
import vn.tiendo.domain.units.UnitId;

/**
 * What an answer is computed from: a programme as of its today, for a unit with or without those below, in a period.
 *
 * @param alone whether only the unit's own ledger may be looked at
 * @param extensions who was given longer to report
 * @param boards those worked out already: one answer looks at the same board many times
 * @param period as asked for; empty for the running year and, where targets ask for it, the phase
 */
record Asked(
        Progress progress,
        UnitId unit,
        boolean alone,
        Optional<Period> period,
        Extensions extensions,
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
                new ConcurrentHashMap<>());
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

    /** The days that are meant. */
    Days days() {
        return programme().days(meant());
    }

    Board board() {
        return board(meant());
    }

    Board board(Period other) {
        return boards.computeIfAbsent(
                other, period -> alone ? progress.alone(unit, period) : progress.board(unit, period));
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
