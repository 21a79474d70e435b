package vn.tiendo.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

/** Reports that are sent, corrected, completed, confirmed, returned and taken back in any order, and the totals they make. */
@NullMarked
class ReportsLivesTest {
    private static final UnitId UNIT = new UnitId("a");
    private static final Days PHASE = new Days(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));

    private final ProgressCast cast = new ProgressCast().under("root", "a");

    /** The ledgers as a store keeps them: an entry only gives way to a newer version. */
    private static final class Kept implements Figures {
        private final Map<Ledger.Key, Map<ReportId, Ledger.Entry>> ledgers = new HashMap<>();

        void put(Posting posting) {
            ledgers.computeIfAbsent(posting.key(), _ -> new HashMap<>())
                    .merge(
                            posting.entry().report(),
                            posting.entry(),
                            (old, fresh) -> fresh.version() > old.version() ? fresh : old);
        }

        @Override
        public Ledger ledger(Ledger.Key key) {
            return new Ledger(
                    key, List.copyOf(ledgers.getOrDefault(key, Map.of()).values()));
        }
    }

    /** Every version of some reports, each as it was after one act. */
    private static List<Report> versions(Random random) {
        var versions = new ArrayList<Report>();
        for (var number = 1; number <= 5; number++) {
            var report = Report.filed(number, UNIT, act(number + ".0", filed(random), "p1"));
            versions.add(report);
            for (var step = 1; step <= random.nextInt(6); step++) {
                var by = random.nextBoolean() ? "p1" : "p2";
                if (report.changed(act(number + "." + step, change(random), by), report.version())
                        instanceof Changed.Done(var after)) {
                    report = after;
                    versions.add(report);
                }
            }
        }
        return versions;
    }

    private static Act act(String order, Change change, String by) {
        return new Act(order, change, new PersonId(by), "web", Instant.EPOCH, Instant.EPOCH);
    }

    private static Change.Filed filed(Random random) {
        return new Change.Filed(List.of(ProgressCast.PROGRAMME), waits(random), content(random));
    }

    private static List<Hold> waits(Random random) {
        return random.nextBoolean() ? List.of() : List.of(new Hold.ByProgramme(ProgressCast.PROGRAMME));
    }

    private static Change change(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> new Change.Corrected(List.of(ProgressCast.PROGRAMME), waits(random), content(random));
            case 1 -> new Change.Completed(Decision.Numbered.of("45-QĐ/ĐU", Optional.of(day(random))));
            case 2 -> new Change.Confirmed();
            case 3 -> new Change.Returned("count", "sai số");
            case 4 -> new Change.Restored(1 + random.nextInt(3));
            case 5 ->
                new Change.WithdrawalAsked(
                        Change.Reason.DUPLICATE,
                        List.of(new Hold.OutOfFixed(ProgressCast.PROGRAMME, new Period.Half(2024, 1))));
            default -> new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty());
        };
    }

    private static Content content(Random random) {
        var lines = new ArrayList<Line>();
        for (var i = 0; i <= random.nextInt(3); i++) {
            var line = Line.of(ProgressCast.MEMBERS, 1 + random.nextInt(9), new When.On(day(random)));
            lines.add(random.nextInt(3) == 0 ? line.by(new Decision.Awaited()) : line);
        }
        return new Content.Events(lines);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2023 + random.nextInt(2), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Kept kept(List<Report> versions) {
        var kept = new Kept();
        versions.forEach(version -> Posting.of(version, cast.catalogue()).forEach(kept::put));
        return kept;
    }

    private Tally total(Figures figures) {
        return Tallies.of(cast.programme(), UNIT, PHASE, figures).getOrDefault(ProgressCast.MEMBERS, Tally.NONE);
    }

    private static List<Report> last(List<Report> versions) {
        var last = new HashMap<ReportId, Report>();
        versions.forEach(version -> last.put(version.id(), version));
        return List.copyOf(last.values());
    }

    @Test
    void totalsEqualARecountWhateverWasDone() {
        Seeded.cases(300, random -> {
            var versions = versions(random);
            assertThat(total(kept(versions))).isEqualTo(total(kept(last(versions))));
            var sum = last(versions).stream()
                    .flatMap(report -> report.edition().counted().stream())
                    .flatMap(counted -> ((Content.Events) counted.content()).lines().stream())
                    .filter(line -> !line.awaitsDecision())
                    .mapToInt(Line::count)
                    .sum();
            assertThat(total(kept(versions)).counted()).isEqualTo(sum);
        });
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        Seeded.cases(200, random -> {
            var versions = versions(random);
            var shuffled = new ArrayList<>(versions);
            Collections.shuffle(shuffled, random);
            shuffled.addAll(versions.subList(0, random.nextInt(versions.size())));
            assertThat(total(kept(shuffled))).isEqualTo(total(kept(versions)));
        });
    }

    @Test
    void takingEverythingBackGivesZero() {
        Seeded.cases(200, random -> {
            var versions = new ArrayList<>(versions(random));
            for (var report : last(versions)) {
                var back = act(
                        report.number() + ".back",
                        new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty()),
                        "p1");
                if (report.changed(back, report.version()) instanceof Changed.Done(var after)) {
                    versions.add(after);
                }
            }
            assertThat(total(kept(versions))).isEqualTo(Tally.NONE);
        });
    }

    @Test
    void whoReportsTakesNothingOutOfAFixedFigureAndTheLevelAboveMay() {
        var half = new Period.Half(2023, 1);
        var fixedOn = LocalDate.of(2023, 7, 5);
        var later = Instant.parse("2023-09-01T02:00:00Z");
        var fixed = new FixedFigures(cast.freezing(half, fixedOn).catalogue(), later);
        Seeded.cases(300, random -> {
            var reports = new ArrayList<>(last(versions(random)));
            int before = members(kept(reports), half);
            for (var step = 0; step < 8; step++) {
                var at = random.nextInt(reports.size());
                var report = reports.get(at);
                var wanted = change(random);
                var change = wanted instanceof Change.Restored
                        ? fixed.asked(report, new Change.Restored(Math.max(1, report.version() - 1)))
                        : fixed.asked(report, wanted);
                var act = new Act("later " + step, change, new PersonId("p1"), "web", later, later);
                if (!(change instanceof Change.Returned || change instanceof Change.Confirmed)
                        && report.changed(act, report.version()) instanceof Changed.Done(var after)) {
                    reports.set(at, after);
                }
            }
            assertThat(members(kept(reports), half)).isGreaterThanOrEqualTo(before);
            reports.replaceAll(report -> answered(report, later));
            assertThat(reports).noneMatch(report -> report.status() == Report.Status.WITHDRAWING);
        });
    }

    private int members(Figures figures, Period period) {
        return Tallies.of(cast.programme(), UNIT, cast.programme().days(period), figures)
                .getOrDefault(ProgressCast.MEMBERS, Tally.NONE)
                .counted();
    }

    /** Agreed to by the level above, if it was asked back. */
    private static Report answered(Report report, Instant at) {
        var agreed = new Act("agreed", new Change.Confirmed(), new PersonId("p3"), "web", at, at);
        return report.status() == Report.Status.WITHDRAWING
                        && report.changed(agreed, report.version()) instanceof Changed.Done(var after)
                ? after
                : report;
    }
}
