package vn.tiendo.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.units.UnitId;

@NullMarked
class BoardTest {
    private static final Period YEAR = new Period.Year(2024);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    private final ProgressCast cast = new ProgressCast();

    @Test
    void a06_a07_talliesCountUnitsByVerdict() {
        cast.under("root", "a", "b", "c", "d")
                .target("a", ProgressCast.PARTY, YEAR, new Aim.Fixed(1))
                .target("b", ProgressCast.PARTY, YEAR, new Aim.Fixed(2))
                .target("c", ProgressCast.PARTY, YEAR, new Aim.Fixed(2))
                .event("a", ProgressCast.PARTY, 5, "2024-03-01")
                .event("b", ProgressCast.PARTY, 2, "2024-03-01")
                .event("c", ProgressCast.PARTY, 1, "2024-03-01")
                .event("d", ProgressCast.PARTY, 1, "2024-03-01");
        var row = row();
        assertThat(row.total().verdict()).isEqualTo(new Verdict.Exceeded(3));
        assertThat(names(row.measured())).containsExactly("a", "b", "c");
        assertThat(names(row.reached())).containsExactly("a", "b");
        assertThat(names(row.exceeded())).containsExactly("a");
        assertThat(names(row.fallingShort())).containsExactly("c");
    }

    @Test
    void m06_whatThoseBelowWereGivenIsNoVerdictOnAUnit() {
        cast.under("root", "district", "other")
                .under("district", "cell")
                .target("root", ProgressCast.MEMBERS, YEAR, new Aim.Fixed(58))
                .target("cell", ProgressCast.MEMBERS, YEAR, new Aim.Fixed(2))
                .event("other", ProgressCast.MEMBERS, 1, "2024-03-01");
        assertThat(row(ProgressCast.MEMBERS).measured()).isEmpty();
        assertThat(row(ProgressCast.MEMBERS).fallingShort()).isEmpty();
        assertThat(Ranking.of(row(ProgressCast.MEMBERS).units(), UnitId::value, _ -> false)
                        .byCount())
                .isTrue();
        cast.event("district", ProgressCast.MEMBERS, 5, "2024-03-01");
        var district = row(ProgressCast.MEMBERS).units().getFirst();
        assertThat(district.aim()).isEqualTo(new Aim.Unassigned());
        assertThat(district.below()).hasValue(2);
        assertThat(district.counted()).isEqualTo(5);
    }

    @Test
    void a34_aMergedUnitGoesOnInItsSuccessorAndNoTotalChanges() {
        cast.under("root", "d")
                .under("d", "A", "B", "C")
                .target("A", ProgressCast.PARTY, YEAR, new Aim.Fixed(5))
                .target("B", ProgressCast.PARTY, YEAR, new Aim.Fixed(4))
                .event("A", ProgressCast.PARTY, 2, "2024-03-01")
                .event("B", ProgressCast.PARTY, 3, "2024-04-01");
        var before = row().total();
        cast.ends("A", "2024-07-01", Optional.of("C")).ends("B", "2024-07-01", Optional.of("C"));
        var c = progress().board(new UnitId("C"), YEAR).row(ProgressCast.PARTY).orElseThrow();
        assertThat(c.total().counted()).isEqualTo(5);
        assertThat(c.total().aim()).isEqualTo(new Aim.Fixed(9));
        assertThat(progress()
                        .alone(new UnitId("C"), YEAR)
                        .row(ProgressCast.PARTY)
                        .orElseThrow())
                .isEqualTo(c);
        assertThat(row().total()).isEqualTo(before);
        cast.event("C", ProgressCast.PARTY, 1, "2024-08-01");
        assertThat(progress()
                        .board(new UnitId("d"), YEAR)
                        .row(ProgressCast.PARTY)
                        .orElseThrow()
                        .units())
                .extracting(one -> one.unit().value(), Standing::counted, Standing::isMeasured)
                .containsExactly(tuple("C", 6, true));
        assertThat(row().total().counted()).isEqualTo(before.counted() + 1);
    }

    @Test
    void a36_whatAnEndedUnitReportedStaysInTheTotalAbove() {
        cast.under("root", "d")
                .under("d", "A", "B")
                .target("A", ProgressCast.PARTY, YEAR, new Aim.Fixed(5))
                .target("B", ProgressCast.PARTY, YEAR, new Aim.Fixed(4))
                .event("A", ProgressCast.PARTY, 2, "2024-03-01")
                .event("B", ProgressCast.PARTY, 3, "2024-04-01");
        var before = row().total();
        cast.ends("A", "2024-07-01", Optional.empty());
        assertThat(row().total()).isEqualTo(before);
        cast.ends("B", "2024-07-01", Optional.empty()).ends("d", "2024-09-01", Optional.empty());
        assertThat(row().total()).isEqualTo(before);
        assertThat(row().units()).isEmpty();
    }

    @Test
    void a41_ranksByShareThenSurplusThenName() {
        cast.under("root", "V", "W", "X", "Y", "Z")
                .target("X", ProgressCast.PARTY, YEAR, new Aim.Fixed(4))
                .target("Y", ProgressCast.PARTY, YEAR, new Aim.Fixed(8))
                .target("Z", ProgressCast.PARTY, YEAR, new Aim.Fixed(3))
                .target("W", ProgressCast.PARTY, YEAR, new Aim.Fixed(2))
                .event("X", ProgressCast.PARTY, 5, "2024-03-01")
                .event("Y", ProgressCast.PARTY, 10, "2024-03-01")
                .event("Z", ProgressCast.PARTY, 3, "2024-03-01")
                .event("V", ProgressCast.PARTY, 4, "2024-03-01");
        var ranking = Ranking.of(row().units(), UnitId::value, _ -> false);
        assertThat(ranking.places())
                .extracting(
                        Ranking.Place::rank, place -> place.standing().unit().value())
                .containsExactly(tuple(1, "Y"), tuple(2, "X"), tuple(3, "Z"), tuple(4, "W"));
        assertThat(names(ranking.apart())).containsExactly("V");
        assertThat(ranking.byCount()).isFalse();
    }

    @Test
    void a27_withoutTargetsTheCountRanksAndEqualsShare() {
        cast.under("root", "a", "b", "c")
                .event("b", ProgressCast.PARTY, 2, "2024-03-01")
                .event("c", ProgressCast.PARTY, 2, "2024-03-01");
        var ranking = Ranking.of(row().units(), UnitId::value, _ -> false);
        assertThat(ranking.byCount()).isTrue();
        assertThat(ranking.places())
                .extracting(
                        Ranking.Place::rank, place -> place.standing().unit().value())
                .containsExactly(tuple(1, "b"), tuple(1, "c"), tuple(3, "a"));
    }

    private Board.Row row() {
        return row(ProgressCast.PARTY);
    }

    private Board.Row row(IndicatorCode indicator) {
        return progress().board(ProgressCast.ROOT, YEAR).row(indicator).orElseThrow();
    }

    private Progress progress() {
        return Progress.today(cast.catalogue(), cast.programme(), cast, END);
    }

    private static List<String> names(List<Standing> standings) {
        return standings.stream().map(one -> one.unit().value()).toList();
    }
}
