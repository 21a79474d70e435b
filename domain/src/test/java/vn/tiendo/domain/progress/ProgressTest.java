package vn.tiendo.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

@NullMarked
class ProgressTest {
    private static final Period YEAR = new Period.Year(2024);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void theShownShareNeverContradictsTheVerdict() {
        Seeded.cases(1000, random -> {
            int counted = Seeded.number(random, 0, 30_000);
            int target = Seeded.number(random, 1, 30_000);
            var percentages = new Percentages(random.nextInt(4), Seeded.one(random, Percentages.Rounding.values()));
            for (int near : new int[] {counted, target - 1, target, target + 1}) {
                assertAgreed(near, target, new Share(near, target).percent(percentages));
            }
        });
    }

    private static void assertAgreed(int counted, int target, BigDecimal percent) {
        switch (Verdict.of(counted, new Aim.Fixed(target))) {
            case Verdict.Below(var missing) -> {
                assertThat(percent).isLessThan(HUNDRED);
                assertThat(counted + missing).isEqualTo(target);
            }
            case Verdict.Met() -> assertThat(percent).isEqualByComparingTo(HUNDRED);
            case Verdict.Exceeded(var surplus) -> {
                assertThat(percent).isGreaterThanOrEqualTo(HUNDRED);
                assertThat(counted - surplus).isEqualTo(target);
            }
            case Verdict.Open() -> throw new AssertionError("a fixed target has a number");
        }
    }

    @Test
    void sharesAreComparedExactly() {
        Seeded.cases(1000, random -> {
            int a = Seeded.number(random, 0, 99_999);
            int b = Seeded.number(random, 1, 99_999);
            int c = Seeded.number(random, 0, 99_999);
            int d = Seeded.number(random, 1, 99_999);
            assertThat(Integer.signum(new Share(a, b).compareTo(new Share(c, d))))
                    .isEqualTo(Long.signum((long) a * d - (long) c * b));
        });
    }

    @Test
    void whatIsInAndOutsideTargetIsTheSumOfAllThatWasReported() {
        Seeded.cases(200, random -> {
            var cast = randomCast(random);
            var board = Progress.today(cast.catalogue(), cast.programme(), cast, END)
                    .board(ProgressCast.ROOT, YEAR);
            var row = board.row(ProgressCast.PARTY).orElseThrow();
            assertThat(row.total().counted() + row.total().outside().counted()).isEqualTo(reported(cast));
            assertThat(row.units().stream()
                                    .mapToInt(one -> one.total().counted())
                                    .sum()
                            + own(cast, "root"))
                    .isEqualTo(reported(cast));
            assertThat(row.reached().size() + row.fallingShort().size())
                    .isEqualTo(row.measured().size());
        });
    }

    @Test
    void theOrderOfEntriesNeverMatters() {
        Seeded.cases(100, random -> {
            var cast = randomCast(random);
            var before = Progress.today(cast.catalogue(), cast.programme(), cast, END)
                    .board(ProgressCast.ROOT, YEAR);
            Figures shuffled = key -> {
                var entries = new ArrayList<>(cast.ledger(key).entries());
                Collections.shuffle(entries, random);
                return new Ledger(key, entries);
            };
            assertThat(Progress.today(cast.catalogue(), cast.programme(), shuffled, END)
                            .board(ProgressCast.ROOT, YEAR))
                    .isEqualTo(before);
        });
    }

    private static final List<String> UNITS = List.of("root", "a", "b", "a1", "a2", "b1");

    private static ProgressCast randomCast(Random random) {
        var cast = new ProgressCast()
                .under("root", "a", "b")
                .under("a", "a1", "a2")
                .under("b", "b1");
        for (var unit : UNITS) {
            aim(random).ifPresent(aim -> cast.target(unit, ProgressCast.PARTY, YEAR, aim));
        }
        for (int n = random.nextInt(12); n > 0; n--) {
            var day = LocalDate.of(2023, 6, 1).plusDays(random.nextInt(700));
            var status = List.of(Report.Status.values()).get(random.nextInt(4));
            cast.reported(
                    UNITS.get(random.nextInt(UNITS.size())),
                    status,
                    Line.of(ProgressCast.PARTY, 1 + random.nextInt(9), new When.On(day)));
        }
        return cast;
    }

    private static Optional<Aim> aim(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.of(new Aim.Fixed(random.nextInt(5)));
            case 1 -> Optional.of(new Aim.Range(1, 4));
            case 2 -> Optional.of(new Aim.NotEntered());
            case 3 -> Optional.of(new Aim.Unassigned());
            default -> Optional.empty();
        };
    }

    private static int reported(ProgressCast cast) {
        return UNITS.stream().mapToInt(unit -> own(cast, unit)).sum();
    }

    private static int own(ProgressCast cast, String unit) {
        return cast.ledger(new Ledger.Key(ProgressCast.PROGRAMME, new UnitId(unit), 2024)).entries().stream()
                .flatMap(entry -> entry.now().counted().stream())
                .flatMap(content ->
                        content instanceof Content.Events(var lines) ? lines.stream() : List.<Line>of().stream())
                .mapToInt(Line::count)
                .sum();
    }
}
