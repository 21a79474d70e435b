package vn.tiendo.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.duties.Silence;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

/**
 * What is kept of each unit, against what comes out when it is worked out from the ledgers alone: while reports are sent,
 * corrected, confirmed, returned and taken back, days pass and figures are frozen.
 */
@NullMarked
class HeldFiguresTest {
    private static final Period HALF = new Period.Half(2024, 1);
    private static final LocalDate FROZEN_ON = LocalDate.of(2024, 7, 5);
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);
    private static final int PLENTY = 100_000;
    private static final List<String> CELLS = List.of("a1", "a2", "a3", "b1", "b2", "c1", "c2", "c3");
    private static final List<String> UNITS = List.of("root", "a", "b", "c", "a1", "a3", "b1", "b2", "c2");
    private static final List<IndicatorCode> INDICATORS =
            List.of(ProgressCast.PARTY, ProgressCast.MEMBERS, ProgressCast.YOUTH);

    private static ProgressCast cast() {
        return new ProgressCast()
                .freezing(HALF, FROZEN_ON)
                .under("root", "a", "b", "c")
                .under("a", "a1", "a2", "a3")
                .under("b", "b1", "b2")
                .under("c", "c1", "c2", "c3")
                .ends("a3", "2024-06-15", Optional.of("b1"))
                .ends("c3", "2024-08-01", Optional.empty())
                .moves("b2", "2024-07-20", "c")
                .target("a", ProgressCast.MEMBERS, new Period.Year(2024), new Aim.Fixed(12))
                .target("a1", ProgressCast.MEMBERS, new Period.Year(2024), new Aim.Fixed(5))
                .target("a2", ProgressCast.MEMBERS, new Period.Year(2024), new Aim.Unassigned())
                .target("a", ProgressCast.MEMBERS, new Period.Year(2024), new Aim.Fixed(15), LocalDate.of(2024, 7, 1))
                .target("b", ProgressCast.MEMBERS, new Period.Year(2024), new Aim.Fixed(7))
                .target("root", ProgressCast.YOUTH, new Period.Phase(), new Aim.PhaseTotal(40))
                .target("a", ProgressCast.PARTY, new Period.Phase(), new Aim.YearlyMinimum(1, 2023))
                .target("b1", ProgressCast.PARTY, HALF, new Aim.Range(1, 3));
    }

    /** A year and more of a committee: its reports, and the ledgers as a store keeps them. */
    private static final class Life {
        private final ProgressCast cast = cast();
        private final Catalogue catalogue = cast.catalogue();
        private final Map<Ledger.Key, Ledger> ledgers = new HashMap<>();
        private final List<Report> reports = new ArrayList<>();
        private final HeldFigures held;
        private final Random random;
        private LocalDate today = FIRST;
        private int acts;

        Life(Random random, int most) {
            this.random = random;
            this.held = new HeldFigures(catalogue.units(), most);
        }

        /** From the ledgers alone. */
        private Ledger stored(Ledger.Key key) {
            return ledgers.getOrDefault(key, Ledger.empty(key));
        }

        void step() {
            switch (random.nextInt(6)) {
                case 0 -> today = today.plusDays(Seeded.number(random, 1, 40));
                case 1, 2 -> file();
                default -> change();
            }
        }

        private void file() {
            var unit = random.nextInt(6) == 0
                    ? Seeded.one(random, "a", "root")
                    : Seeded.one(random, CELLS.toArray(String[]::new));
            var report = Report.filed(
                    reports.size() + 1,
                    new UnitId(unit),
                    act(new Change.Filed(List.of(ProgressCast.PROGRAMME), waits(), content()), "p1"));
            reports.add(report);
            post(report);
        }

        private void change() {
            if (!reports.isEmpty()) {
                int at = random.nextInt(reports.size());
                var report = reports.get(at);
                if (report.changed(act(change(report), Seeded.one(random, "p1", "p2")), report.version())
                        instanceof Changed.Done(var after)) {
                    reports.set(at, after);
                    post(after);
                }
            }
        }

        /** What was read of a ledger before may come after what was read of it later. */
        private void post(Report report) {
            for (var posting : Posting.of(report, catalogue)) {
                var before = stored(posting.key());
                var after = before.with(new Ledger(posting.key(), List.of(posting.entry())));
                ledgers.put(posting.key(), after);
                held.take(after);
                held.take(Seeded.one(random, before, after));
            }
        }

        private Act act(Change change, String by) {
            acts++;
            var at = today.atTime(random.nextInt(24), 0).atZone(Catalogue.ZONE).toInstant();
            return new Act("o" + acts, change, new PersonId(by), "web", at, at);
        }

        private List<Hold> waits() {
            return random.nextInt(3) == 0 ? List.of(new Hold.ByProgramme(ProgressCast.PROGRAMME)) : List.of();
        }

        private Change change(Report report) {
            return switch (random.nextInt(8)) {
                case 0, 1 -> new Change.Corrected(List.of(ProgressCast.PROGRAMME), waits(), content());
                case 2 -> new Change.Completed(Decision.Numbered.of("45-QĐ/ĐU", Optional.of(day())));
                case 3 -> new Change.Confirmed();
                case 4 -> new Change.Returned("count", "sai số");
                case 5 -> new Change.Restored(Seeded.number(random, 1, report.version()));
                case 6 ->
                    new Change.WithdrawalAsked(
                            Change.Reason.BY_MISTAKE,
                            List.of(new Hold.OutOfFixed(ProgressCast.PROGRAMME, new Period.Phase())));
                default -> new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty());
            };
        }

        private Content content() {
            return switch (random.nextInt(8)) {
                case 0, 1 ->
                    new Content.Nothing(
                            List.of(ProgressCast.PROGRAMME),
                            days(),
                            random.nextBoolean() ? List.of() : List.of(indicator()));
                case 2 -> new Content.Ended(indicator(), Seeded.number(random, 1, 2), Optional.empty(), day());
                default -> new Content.Events(random.nextBoolean() ? List.of(line()) : List.of(line(), line()));
            };
        }

        private Line line() {
            var when = random.nextInt(4) == 0 ? new When.Within(days()) : new When.On(day());
            var line = Line.of(indicator(), Seeded.number(random, 1, 9), when);
            return random.nextInt(4) == 0 ? line.by(new Decision.Awaited()) : line;
        }

        private IndicatorCode indicator() {
            return INDICATORS.get(random.nextInt(INDICATORS.size()));
        }

        private LocalDate day() {
            return LocalDate.of(2023, 10, 1).plusDays(random.nextInt(420));
        }

        private Days days() {
            var first = day();
            return new Days(first, first.plusDays(Seeded.number(random, 0, 120)));
        }

        private Period period() {
            return Seeded.one(
                    random,
                    new Period.Year(2024),
                    new Period.Year(2023),
                    new Period.Phase(),
                    HALF,
                    new Period.Quarter(2024, 2),
                    new Period.Quarter(2024, 3),
                    new Period.Month(2024, 6));
        }

        private UnitId unit() {
            return new UnitId(UNITS.get(random.nextInt(UNITS.size())));
        }

        /** Asks anything that a board tells, of both. */
        void ask() {
            var period = period();
            var unit = unit();
            var indicator = indicator();
            var kept = progress(held);
            var fresh = progress(this::stored);
            assertThat(kept.board(unit, period)).isEqualTo(fresh.board(unit, period));
            assertThat(kept.alone(unit, period)).isEqualTo(fresh.alone(unit, period));
            var cells = CELLS.stream().map(UnitId::new).toList();
            assertThat(kept.board(unit, cells, period)).isEqualTo(fresh.board(unit, cells, period));
            var earlier = today.minusDays(random.nextInt(90));
            assertThat(kept.on(earlier).board(unit, period))
                    .isEqualTo(fresh.on(earlier).board(unit, period));
            assertThat(Silence.of(kept, unit, period, indicator)).isEqualTo(Silence.of(fresh, unit, period, indicator));
            assertThat(frozen(kept, unit, indicator)).isEqualTo(frozen(fresh, unit, indicator));
            assertThat(duties(held, unit, period)).isEqualTo(duties(this::stored, unit, period));
        }

        private Progress progress(Figures figures) {
            return Progress.today(catalogue, cast.programme(), figures, today);
        }

        /** The figures as they were fixed, and how many reports have changed them. */
        private static List<Object> frozen(Progress progress, UnitId unit, IndicatorCode indicator) {
            return progress.frozen(HALF)
                    .map(then -> List.<Object>of(
                            then.board(unit, HALF),
                            Supplements.below(
                                    progress, then, unit, progress.programme().days(HALF), indicator)))
                    .orElse(List.of());
        }

        private List<Object> duties(Figures figures, UnitId unit, Period period) {
            var duties = new Duties(catalogue, cast.programme(), figures, Extensions.NONE, today);
            return List.of(
                    duties.spokenOf(unit),
                    duties.isSilent(unit, period),
                    duties.silentBelow(unit, period),
                    duties.silentCells(unit, period));
        }
    }

    @Test
    void whatIsKeptEqualsWhatIsWorkedOutFromScratch() {
        Seeded.cases(25, random -> {
            var life = new Life(random, PLENTY);
            for (int step = 0; step < 50; step++) {
                life.step();
                life.ask();
            }
        });
    }

    @Test
    void soItDoesWhereThereIsRoomForLittle() {
        Seeded.cases(8, random -> {
            var life = new Life(random, 12);
            for (int step = 0; step < 40; step++) {
                life.step();
                life.ask();
            }
        });
    }

    @Test
    void aRecountNamesWhatIsKeptAlthoughALedgerHasChanged() {
        var life = new Life(new Random(1), PLENTY);
        var ledgers = new HashMap<Ledger.Key, Ledger>();
        var stale = new Figures() {
            @Override
            public Ledger ledger(Ledger.Key key) {
                return ledgers.getOrDefault(key, Ledger.empty(key));
            }

            @Override
            public <T> RolledUp<T> rolledUp(Aspect<T> aspect) {
                return life.held.rolledUp(aspect);
            }
        };
        var now = FIRST.atStartOfDay(Catalogue.ZONE).toInstant();
        var recount = new RollUpRecount(life.catalogue, stale);
        recount.begin(now);
        assertThat(recount.differences(now)).isEmpty();
        var posted = posted(life, "c2", 9, 2);
        ledgers.put(posted.key(), posted);
        assertThat(recount.differences(now))
                .hasSize(4)
                .contains("mau|root|2024: what is kept of it is not what its ledgers come to")
                .contains("mau|c|phase: what is kept of it is not what its ledgers come to");
        life.held.take(posted);
        assertThat(recount.differences(now)).isEmpty();
    }

    @Test
    void aReportCostsThoseAboveItAlone() {
        var life = new Life(new Random(1), PLENTY);
        for (var cell : CELLS) {
            life.held.take(posted(life, cell, 1, 1));
        }
        var read = new AtomicInteger();
        var counting = new Figures() {
            @Override
            public Ledger ledger(Ledger.Key key) {
                read.incrementAndGet();
                return life.held.ledger(key);
            }

            @Override
            public <T> RolledUp<T> rolledUp(Aspect<T> aspect) {
                return life.held.rolledUp(aspect);
            }
        };
        var progress = life.progress(counting);
        var year = new Period.Year(2024);
        progress.board(ProgressCast.ROOT, year);
        assertThat(read.getAndSet(0)).isEqualTo(12);
        progress.board(ProgressCast.ROOT, year);
        assertThat(read.getAndSet(0)).isZero();
        life.held.take(posted(life, "c2", 9, 2));
        progress.board(ProgressCast.ROOT, year);
        assertThat(read.getAndSet(0)).as("the root, c and its cells").isEqualTo(5);
        life.held.take(posted(life, "c2", 9, 2));
        progress.board(ProgressCast.ROOT, year);
        assertThat(read.get()).as("the same read again").isZero();
    }

    @Test
    void whoeverReadsBesideAWriteNeverKeepsWhatWasBefore() throws InterruptedException {
        var life = new Life(new Random(1), PLENTY);
        var year = new Period.Year(2024);
        var done = new AtomicBoolean();
        var readers = List.of(reader(life, done), reader(life, done), reader(life, done));
        readers.forEach(Thread::start);
        for (int number = 1; number <= 600; number++) {
            life.held.take(posted(life, CELLS.get(number % CELLS.size()), number, 1));
            var board = life.progress(life.held).board(ProgressCast.ROOT, year);
            assertThat(board.row(ProgressCast.YOUTH)
                            .orElseThrow()
                            .total()
                            .total()
                            .counted())
                    .isEqualTo(number);
        }
        done.set(true);
        for (var reader : readers) {
            reader.join();
        }
    }

    private static Thread reader(Life life, AtomicBoolean done) {
        return Thread.ofVirtual().unstarted(() -> {
            while (!done.get()) {
                life.progress(life.held).board(ProgressCast.ROOT, new Period.Year(2024));
            }
        });
    }

    /** The ledger of a cell with a report of one more, as it is read somewhere. */
    private static Ledger posted(Life life, String cell, int number, int count) {
        var line = Line.of(ProgressCast.YOUTH, count, new When.On(LocalDate.of(2024, 5, 6)));
        var act = new Act(
                "r" + cell + number,
                new Change.Filed(List.of(ProgressCast.PROGRAMME), List.of(), new Content.Events(List.of(line))),
                new PersonId("p1"),
                "web",
                Instant.EPOCH,
                Instant.EPOCH);
        var posting = Posting.of(Report.filed(number, new UnitId(cell), act), life.catalogue)
                .getFirst();
        return new Ledger(posting.key(), List.of(posting.entry()));
    }
}
