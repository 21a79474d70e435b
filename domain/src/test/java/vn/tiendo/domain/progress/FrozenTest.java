package vn.tiendo.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

/** The first half of 2024, closed on 30/6 and frozen on 5/7. */
@NullMarked
class FrozenTest {
    private static final Period HALF = new Period.Half(2024, 1);
    private static final LocalDate FROZEN_ON = LocalDate.of(2024, 7, 5);
    private static final LocalDate LATER = LocalDate.of(2024, 7, 7);
    private static final List<Hold> OUT_OF_FIXED = List.of(new Hold.OutOfFixed(ProgressCast.PROGRAMME, HALF));
    private static final List<Hold> WAITS = List.of(new Hold.ByProgramme(ProgressCast.PROGRAMME));

    private final ProgressCast cast = new ProgressCast().under("root", "a", "b").freezing(HALF, FROZEN_ON);
    private final List<Act> acts = new ArrayList<>();
    private int number;

    private FrozenTest report(String at, int count, List<Hold> waits) {
        acts.clear();
        number++;
        return then(at, new Change.Filed(List.of(ProgressCast.PROGRAMME), waits, content(count)));
    }

    private FrozenTest then(String at, Change change) {
        acts.add(new Act(
                number + "." + acts.size(),
                change,
                new PersonId("p" + acts.size()),
                "web",
                Instant.EPOCH,
                Instant.parse(at)));
        cast.put(new Report(new ReportId("r" + number), number, new UnitId("a"), acts));
        return this;
    }

    private static Content content(int count) {
        return new Content.Events(
                List.of(Line.of(ProgressCast.MEMBERS, count, new When.On(LocalDate.of(2024, 6, 28)))));
    }

    private static Change withdrawn() {
        return new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty());
    }

    private Progress on(LocalDate today) {
        return Progress.today(cast.catalogue(), cast.programme(), cast, today);
    }

    private static int members(Progress progress) {
        return standing(progress).counted();
    }

    private static Tally tally(Progress progress) {
        return standing(progress).total();
    }

    private static Standing standing(Progress progress) {
        return progress.board(ProgressCast.ROOT, HALF)
                .row(ProgressCast.MEMBERS)
                .orElseThrow()
                .total();
    }

    private List<Integer> thenAndNow() {
        var now = on(LATER);
        return List.of(members(now.frozen(HALF).orElseThrow()), members(now));
    }

    private Supplements supplements() {
        return Supplements.of(
                cast.programme(),
                List.of(new UnitId("a"), new UnitId("b")),
                cast.programme().days(HALF),
                ProgressCast.MEMBERS,
                cast.at(Figures.endOf(FROZEN_ON)),
                cast);
    }

    @Test
    void whatComesAfterTheFreezeIsShownBesideIt() {
        report("2024-06-20T02:00:00Z", 15, List.of()).report("2024-07-07T02:00:00Z", 1, List.of());
        assertThat(thenAndNow()).containsExactly(15, 16);
        assertThat(supplements()).isEqualTo(new Supplements(1, 0));
    }

    @Test
    void whatIsCorrectedOrTakenBackAfterwardsStaysInTheFrozenFigure() {
        report("2024-06-20T02:00:00Z", 4, List.of())
                .then(
                        "2024-07-06T02:00:00Z",
                        new Change.Corrected(List.of(ProgressCast.PROGRAMME), List.of(), content(3)));
        report("2024-06-21T02:00:00Z", 5, List.of()).then("2024-07-06T02:00:00Z", withdrawn());
        assertThat(thenAndNow()).containsExactly(9, 3);
        assertThat(supplements()).isEqualTo(new Supplements(0, 2));
    }

    @Test
    void whatWaitedThenAndIsConfirmedNowWasNotInTheFrozenFigure() {
        report("2024-06-20T02:00:00Z", 4, WAITS).then("2024-07-06T02:00:00Z", new Change.Confirmed());
        assertThat(thenAndNow()).containsExactly(0, 4);
        assertThat(supplements()).isEqualTo(new Supplements(0, 1));
    }

    @Test
    void aCorrectionThatWaitsMovesNothingYet() {
        report("2024-06-20T02:00:00Z", 4, List.of())
                .then("2024-07-06T02:00:00Z", new Change.Corrected(List.of(ProgressCast.PROGRAMME), WAITS, content(7)));
        assertThat(thenAndNow()).containsExactly(4, 4);
        assertThat(supplements()).isEqualTo(new Supplements(0, 0));
        var total = tally(on(LATER));
        assertThat(total.correcting()).isEqualTo(new Correcting(3, Set.of(new ReportId("r1"))));
        assertThat(total.pending()).isZero();
    }

    /** What {@code change} becomes where whoever reports asks for it a day after {@link #LATER}. */
    private Change asked(Change change) {
        return new FixedFigures(cast.catalogue(), Instant.parse("2024-07-08T02:00:00Z")).asked(cast.last(), change);
    }

    private static Change corrected(int count, LocalDate day) {
        var line = Line.of(ProgressCast.MEMBERS, count, new When.On(day));
        return new Change.Corrected(List.of(ProgressCast.PROGRAMME), List.of(), new Content.Events(List.of(line)));
    }

    private static Change corrected(int count, LocalDate day, int owners) {
        var line = Line.of(ProgressCast.MEMBERS, count, new When.On(day)).of(Map.of("owner", owners));
        return new Change.Corrected(List.of(ProgressCast.PROGRAMME), List.of(), new Content.Events(List.of(line)));
    }

    private static Change held(Change correction) {
        var said = (Change.Corrected) correction;
        return new Change.Corrected(said.programmes(), OUT_OF_FIXED, said.content());
    }

    @Test
    void takingBackWhatIsFixedIsAskedForAndCountsTillTheLevelAboveAgrees() {
        report("2024-06-20T02:00:00Z", 4, List.of());
        var asking = new Change.WithdrawalAsked(Change.Reason.BY_MISTAKE, OUT_OF_FIXED);
        assertThat(asked(withdrawn())).isEqualTo(asking);
        then("2024-07-06T02:00:00Z", asking);
        assertThat(thenAndNow()).containsExactly(4, 4);
        assertThat(supplements()).isEqualTo(new Supplements(0, 0));
        var total = tally(on(LATER));
        assertThat(total.correcting()).isEqualTo(new Correcting(-4, Set.of(new ReportId("r1"))));
        then("2024-07-07T02:00:00Z", new Change.Confirmed());
        assertThat(thenAndNow()).containsExactly(4, 0);
        assertThat(supplements()).isEqualTo(new Supplements(0, 1));
    }

    @Test
    void aCorrectionThatTakesOutOfWhatIsFixedWaitsAndOneThatAddsDoesNot() {
        var day = LocalDate.of(2024, 6, 28);
        report("2024-06-20T02:00:00Z", 4, List.of());
        assertThat(asked(corrected(3, day))).isEqualTo(held(corrected(3, day)));
        assertThat(asked(corrected(4, LATER))).isEqualTo(held(corrected(4, LATER)));
        assertThat(asked(corrected(5, day))).isEqualTo(corrected(5, day));
        assertThat(asked(corrected(4, day.minusDays(9)))).isEqualTo(corrected(4, day.minusDays(9)));
    }

    @Test
    void aPartOfWhatIsFixedIsNotMadeLessFreely() {
        var day = LocalDate.of(2024, 6, 28);
        report("2024-06-20T02:00:00Z", 4, List.of()).then("2024-06-21T02:00:00Z", corrected(4, day, 2));
        assertThat(asked(corrected(4, day, 1))).isEqualTo(held(corrected(4, day, 1)));
        assertThat(asked(corrected(4, day, 3))).isEqualTo(corrected(4, day, 3));
    }

    @Test
    void whatCameAfterTheFreezeIsTakenBackFreely() {
        report("2024-07-07T02:00:00Z", 2, List.of());
        assertThat(asked(withdrawn())).isEqualTo(withdrawn());
        report("2024-06-20T02:00:00Z", 4, List.of())
                .then("2024-07-06T02:00:00Z", corrected(6, LocalDate.of(2024, 6, 28)));
        assertThat(asked(corrected(4, LocalDate.of(2024, 6, 28)))).isEqualTo(corrected(4, LocalDate.of(2024, 6, 28)));
    }

    @Test
    void whatIsUndoneOutOfWhatIsFixedIsAskedForAsACorrection() {
        report("2024-06-20T02:00:00Z", 2, List.of())
                .then("2024-07-05T16:55:00Z", corrected(4, LocalDate.of(2024, 6, 28)));
        assertThat(asked(new Change.Restored(1))).isEqualTo(held(corrected(2, LocalDate.of(2024, 6, 28))));
    }

    @Test
    void whatWaitedWhenItWasFixedIsTakenBackFreely() {
        report("2024-06-20T02:00:00Z", 4, WAITS);
        assertThat(asked(withdrawn())).isEqualTo(withdrawn());
    }

    @Test
    void theDayOfTheFreezeCountsToItsEndInVietnam() {
        report("2024-07-05T16:59:59.999Z", 1, List.of()).report("2024-07-05T17:00:00Z", 2, List.of());
        assertThat(thenAndNow()).containsExactly(1, 3);
    }

    @Test
    void onlyAFrozenPeriodIsAndOnlyAfterItsDay() {
        assertThat(on(FROZEN_ON).frozen(HALF)).isEmpty();
        assertThat(on(LATER).frozen(new Period.Quarter(2024, 2))).isEqualTo(Optional.empty());
    }
}
