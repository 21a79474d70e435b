package vn.tiendo.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

@NullMarked
class StandingTest {
    private static final Period YEAR = new Period.Year(2024);
    private static final Period PHASE = new Period.Phase();
    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    private final ProgressCast cast = new ProgressCast().under("root", "a", "b", "c");

    @Test
    void a02_resultsOfUnitsWithoutTargetStandOutside() {
        cast.target("a", ProgressCast.PARTY, YEAR, new Aim.Fixed(100))
                .target("b", ProgressCast.PARTY, YEAR, new Aim.Fixed(41))
                .target("c", ProgressCast.PARTY, YEAR, new Aim.Unassigned())
                .event("a", ProgressCast.PARTY, 120, "2024-03-01")
                .event("b", ProgressCast.PARTY, 54, "2024-04-01")
                .event("c", ProgressCast.PARTY, 14, "2024-04-01");
        var standing = total(YEAR, END);
        assertThat(standing.aim()).isEqualTo(new Aim.Fixed(141));
        assertThat(standing.counted()).isEqualTo(174);
        assertThat(standing.outside().counted()).isEqualTo(14);
        assertThat(standing.total().counted()).isEqualTo(188);
        assertThat(standing.verdict()).isEqualTo(new Verdict.Exceeded(33));
    }

    @Test
    void aTargetOnTheRootAloneIsComparedWithTheSumOfAllBelow() {
        cast.target("root", ProgressCast.PARTY, YEAR, new Aim.Fixed(10))
                .event("a", ProgressCast.PARTY, 4, "2024-03-01")
                .event("b", ProgressCast.PARTY, 3, "2024-04-01");
        assertThat(total(YEAR, END).counted()).isEqualTo(7);
        assertThat(total(YEAR, END).verdict()).isEqualTo(new Verdict.Below(3));
        assertThat(total(YEAR, END).below()).isEmpty();
    }

    @Test
    void m06_aParentsTargetNeedNotBeTheSumOfThoseBelow() {
        cast.target("root", ProgressCast.PARTY, YEAR, new Aim.Fixed(150))
                .target("a", ProgressCast.PARTY, YEAR, new Aim.Fixed(100))
                .target("b", ProgressCast.PARTY, YEAR, new Aim.Fixed(41));
        assertThat(total(YEAR, END).below()).isEqualTo(OptionalInt.of(141));
        assertThat(total(YEAR, END).verdict()).isEqualTo(new Verdict.Below(150));
    }

    @Test
    void aSumWithAnUnknownPartIsNoDenominator() {
        cast.target("a", ProgressCast.PARTY, YEAR, new Aim.Fixed(2))
                .target("b", ProgressCast.PARTY, YEAR, new Aim.NotEntered());
        assertThat(total(YEAR, END).aim()).isEqualTo(new Aim.NotEntered());
        assertThat(total(YEAR, END).share()).isEmpty();
    }

    @Test
    void a10_aRangeIsShortMetOrExceeded() {
        var range = new Aim.Range(25, 30);
        assertThat(Verdict.of(24, range)).isEqualTo(new Verdict.Below(1));
        assertThat(Verdict.of(25, range)).isEqualTo(new Verdict.Met());
        assertThat(Verdict.of(30, range)).isEqualTo(new Verdict.Met());
        assertThat(Verdict.of(31, range)).isEqualTo(new Verdict.Exceeded(1));
    }

    @Test
    void a12_aYearlyMinimumIsJudgedYearByYear() {
        cast.target("root", ProgressCast.PARTY, PHASE, new Aim.YearlyMinimum(3, 2023))
                .event("a", ProgressCast.PARTY, 9, "2023-05-01")
                .event("a", ProgressCast.PARTY, 7, "2024-02-01");
        assertThat(total(PHASE, JUNE).years()).isEqualTo(Map.of(2023, 9, 2024, 7));
        assertThat(total(PHASE, JUNE).verdict()).isEqualTo(new Verdict.Exceeded(10));
        assertThat(total(PHASE, JUNE).counted()).isEqualTo(16);
    }

    @Test
    void a12_aGoodYearDoesNotHideAnEmptyOne() {
        cast.target("root", ProgressCast.PARTY, PHASE, new Aim.YearlyMinimum(3, 2023))
                .event("a", ProgressCast.PARTY, 16, "2023-05-01");
        assertThat(total(PHASE, JUNE).years()).isEqualTo(Map.of(2023, 16, 2024, 0));
        assertThat(total(PHASE, JUNE).verdict()).isEqualTo(new Verdict.Below(3));
        assertThat(total(YEAR, JUNE).years()).isEqualTo(Map.of(2024, 0));
    }

    @Test
    void a13_aShareOfABaseIsACountRoundedUp() {
        cast.target("root", ProgressCast.PARTY, YEAR, new Aim.ShareOfBase(400, 1_434, END, "tổng số đảng viên"))
                .event("a", ProgressCast.PARTY, 15, "2024-02-01");
        assertThat(total(new Period.Half(2024, 1), JUNE).verdict()).isEqualTo(new Verdict.Below(43));
        assertThat(total(new Period.Half(2024, 1), JUNE).aimedAt()).isEqualTo(YEAR);
        assertThat(percent(total(YEAR, JUNE))).isEqualTo("25.9");
    }

    @Test
    void theSecondHalfIsNotMeasuredByTheYear() {
        cast.target("root", ProgressCast.PARTY, YEAR, new Aim.Fixed(5));
        assertThat(total(new Period.Half(2024, 2), END).isAimed()).isFalse();
    }

    @Test
    void a18_aHalfYearIsNotThePhase() {
        cast.event("a", ProgressCast.PARTY, 159, "2023-02-01").event("a", ProgressCast.PARTY, 15, "2024-02-01");
        assertThat(total(PHASE, JUNE).counted()).isEqualTo(174);
        assertThat(total(new Period.Half(2024, 1), JUNE).counted()).isEqualTo(15);
    }

    @Test
    void a28_aWithdrawnReportNoLongerCountsAndStays() {
        cast.target("a", ProgressCast.PARTY, YEAR, new Aim.Fixed(2))
                .event("a", ProgressCast.PARTY, 1, "2024-03-10")
                .event("a", ProgressCast.PARTY, 1, "2024-06-15");
        assertThat(unit("a").verdict()).isEqualTo(new Verdict.Met());
        cast.now(Report.Status.WITHDRAWN);
        assertThat(unit("a").verdict()).isEqualTo(new Verdict.Below(1));
        assertThat(cast.ledger(new Ledger.Key(ProgressCast.PROGRAMME, new UnitId("a"), 2024))
                        .entries())
                .hasSize(2);
    }

    @Test
    void a31_whatWaitsStandsBesideTheFigures() {
        cast.target("a", ProgressCast.PARTY, YEAR, new Aim.Fixed(5))
                .event("a", ProgressCast.PARTY, 3, "2024-03-10")
                .reported("a", Report.Status.PENDING, Line.of(ProgressCast.PARTY, 1, on("2024-04-01")))
                .reported("a", Report.Status.COUNTED, awaiting(2));
        assertThat(unit("a").total())
                .isEqualTo(new Tally(
                        3,
                        Map.of(),
                        Map.of(2024, 3),
                        1,
                        Set.of(new ReportId("r2")),
                        Correcting.NONE,
                        2,
                        0,
                        Optional.empty(),
                        0));
        assertThat(unit("a").share()).contains(new Share(3, 5));
    }

    @Test
    void a32_neverShowsHundredPercentBelowTarget() {
        assertThat(new Share(349, 350).percent(new Percentages(0, Percentages.Rounding.HALF_UP)))
                .isEqualByComparingTo("99");
        assertThat(new Share(1_999, 2_000).percent(Percentages.DEFAULT)).isEqualByComparingTo("99.9");
        assertThat(Verdict.of(20_001, new Aim.Fixed(20_000))).isEqualTo(new Verdict.Exceeded(1));
    }

    @Test
    void a03_a04_a05_percentagesFollowTheProgrammesRounding() {
        var two = new Percentages(2, Percentages.Rounding.HALF_UP);
        var cut = new Percentages(2, Percentages.Rounding.TRUNCATE);
        assertThat(new Share(48, 41).percent(two)).isEqualByComparingTo("117.07");
        assertThat(new Share(449, 350).percent(Percentages.DEFAULT)).isEqualByComparingTo("128.3");
        assertThat(new Share(449, 350).percent(new Percentages(1, Percentages.Rounding.TRUNCATE)))
                .isEqualByComparingTo("128.2");
        assertThat(new Share(1_071, 444).percent(two)).isEqualByComparingTo("241.22");
        assertThat(new Share(1_071, 444).percent(cut)).isEqualByComparingTo("241.21");
    }

    @Test
    void a33_theTargetIsThatOfTheDay() {
        cast.target("root", ProgressCast.PARTY, YEAR, new Aim.Fixed(350))
                .target("root", ProgressCast.PARTY, YEAR, new Aim.Fixed(400), LocalDate.of(2024, 7, 1))
                .event("a", ProgressCast.PARTY, 9, "2024-03-10")
                .event("a", ProgressCast.PARTY, 5, "2024-08-10");
        var then = progress(END)
                .on(JUNE)
                .board(ProgressCast.ROOT, YEAR)
                .row(ProgressCast.PARTY)
                .orElseThrow()
                .total();
        assertThat(then.aim()).isEqualTo(new Aim.Fixed(350));
        assertThat(then.counted()).isEqualTo(9);
        assertThat(then.adjustedFrom()).isEmpty();
        assertThat(total(YEAR, END).aim()).isEqualTo(new Aim.Fixed(400));
        assertThat(total(YEAR, END).adjustedFrom()).contains(LocalDate.of(2024, 7, 1));
        assertThat(total(YEAR, END).adjusted().map(Standing.Adjustment::before)).contains(new Aim.Fixed(350));
        assertThat(total(YEAR, END).counted()).isEqualTo(14);
    }

    @Test
    void c55_theTargetIsThatOfTheLastDayAskedFor() {
        cast.target("root", ProgressCast.PARTY, YEAR, new Aim.Fixed(350))
                .target("root", ProgressCast.PARTY, YEAR, new Aim.Fixed(400), LocalDate.of(2024, 7, 1))
                .event("a", ProgressCast.PARTY, 9, "2024-03-10");
        var half = total(new Period.Half(2024, 1), END);
        assertThat(half.aim()).isEqualTo(new Aim.Fixed(350));
        assertThat(half.adjusted()).isEmpty();
    }

    @Test
    void a38_eachIndicatorCountsForItself() {
        cast.event("a", ProgressCast.YOUTH, 1, "2024-03-10").event("a", ProgressCast.MEMBERS, 1, "2024-06-15");
        var board = progress(END).board(ProgressCast.ROOT, YEAR);
        assertThat(board.row(ProgressCast.YOUTH).orElseThrow().total().counted())
                .isEqualTo(1);
        assertThat(board.row(ProgressCast.MEMBERS).orElseThrow().total().counted())
                .isEqualTo(1);
        assertThat(board.row(ProgressCast.PARTY).orElseThrow().total().counted())
                .isZero();
    }

    @Test
    void a40_aTargetOfZeroHasNoShare() {
        cast.target("a", ProgressCast.PARTY, YEAR, new Aim.Fixed(0)).event("a", ProgressCast.PARTY, 1, "2024-03-10");
        assertThat(unit("a").share()).isEmpty();
        assertThat(unit("a").verdict()).isEqualTo(new Verdict.Exceeded(1));
        assertThat(unit("b").verdict()).isEqualTo(new Verdict.Open());
    }

    @Test
    void c23_aPeriodTotalCountsWhereItSurelyLies() {
        var half = new Days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
        cast.reported("a", Report.Status.COUNTED, Line.of(ProgressCast.PARTY, 5, new When.Within(half)));
        assertThat(total(YEAR, JUNE).total().counted()).isEqualTo(5);
        assertThat(total(new Period.Half(2024, 1), LocalDate.of(2024, 6, 20)).counted())
                .isEqualTo(5);
        assertThat(total(new Period.Quarter(2024, 1), JUNE).counted()).isZero();
        assertThat(total(new Period.Quarter(2024, 1), JUNE).total().undated()).isEqualTo(5);
        assertThat(total(new Period.Half(2024, 2), END).total()).isEqualTo(Tally.NONE);
    }

    @Test
    void aTotalOfSeveralYearsCountsOnceInThePhase() {
        var sinceStart = new Days(LocalDate.of(2022, 1, 1), JUNE);
        cast.reported("a", Report.Status.COUNTED, Line.of(ProgressCast.PARTY, 33, new When.Within(sinceStart)));
        assertThat(total(PHASE, JUNE).counted()).isEqualTo(33);
        assertThat(total(YEAR, JUNE).counted()).isZero();
        assertThat(total(YEAR, JUNE).total().undated()).isEqualTo(33);
    }

    @Test
    void m08_subCountsAreNotAdded() {
        var owners = Line.of(ProgressCast.MEMBERS, 9, on("2024-03-10")).of(Map.of("owner", 2));
        cast.reported("a", Report.Status.COUNTED, owners).event("b", ProgressCast.MEMBERS, 1, "2024-03-10");
        var total = progress(END)
                .board(ProgressCast.ROOT, YEAR)
                .row(ProgressCast.MEMBERS)
                .orElseThrow()
                .total();
        assertThat(total.counted()).isEqualTo(10);
        assertThat(total.total().subCounts()).isEqualTo(Map.of("owner", 2));
    }

    @Test
    void netChangesAndSnapshotsMoveNoIndicator() {
        cast.reported(
                "a",
                Report.Status.COUNTED,
                new Content.NetChange("dv", "đảng viên", 26, Content.Exactness.EXACT, Days.on(JUNE)));
        assertThat(total(YEAR, END).total()).isEqualTo(Tally.NONE);
    }

    private Standing total(Period period, LocalDate today) {
        return progress(today)
                .board(ProgressCast.ROOT, period)
                .row(ProgressCast.PARTY)
                .orElseThrow()
                .total();
    }

    private Standing unit(String unit) {
        return progress(END)
                .alone(new UnitId(unit), YEAR)
                .row(ProgressCast.PARTY)
                .orElseThrow()
                .total();
    }

    private Progress progress(LocalDate today) {
        return Progress.today(cast.catalogue(), cast.programme(), cast, today);
    }

    private static String percent(Standing standing) {
        return standing.share().orElseThrow().percent(Percentages.DEFAULT).toPlainString();
    }

    private static When on(String day) {
        return new When.On(LocalDate.parse(day));
    }

    private static Line awaiting(int count) {
        return Line.of(ProgressCast.PARTY, count, on("2024-04-01")).by(new Decision.Awaited());
    }
}
