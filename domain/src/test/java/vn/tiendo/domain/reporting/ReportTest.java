package vn.tiendo.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Changed.Objection;
import vn.tiendo.domain.units.UnitId;

/** What may be done to a report, and what it leaves. */
@NullMarked
class ReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final ProgrammeCode PROGRAMME = new ProgrammeCode("mau-2026");
    private static final PersonId SECRETARY = new PersonId("secretary");
    private static final PersonId VERIFIER = new PersonId("verifier");
    private static final List<Hold> WAITS = List.of(new Hold.ByProgramme(PROGRAMME));

    private static Content admitted(int count) {
        return new Content.Events(List.of(Line.of(new IndicatorCode("KN_DV"), count, new When.On(DAY))));
    }

    private static Act act(String order, Change change, PersonId by) {
        return new Act(order, change, by, "web", Instant.EPOCH, Instant.EPOCH);
    }

    private static Report filed(List<Hold> waits, Content content) {
        return Report.filed(
                7, new UnitId("u1"), act("o1", new Change.Filed(List.of(PROGRAMME), waits, content), SECRETARY));
    }

    private static Report done(Report report, Change change, PersonId by) {
        var changed = report.changed(act("o" + (report.version() + 1), change, by), report.version());
        assertThat(changed).isInstanceOf(Changed.Done.class);
        return ((Changed.Done) changed).report();
    }

    private static void refused(Report report, Change change, PersonId by, Objection why) {
        assertThat(report.changed(act("other", change, by), report.version())).isEqualTo(new Changed.Refused(why));
    }

    private static Change corrected(int count) {
        return new Change.Corrected(List.of(PROGRAMME), List.of(), admitted(count));
    }

    private static Change returned() {
        return new Change.Returned("count", "Số người chưa khớp.");
    }

    private static Change withdrawn() {
        return new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty());
    }

    @Test
    void countsAtOnceUnlessItWaits() {
        assertThat(filed(List.of(), admitted(2)).status()).isEqualTo(Report.Status.COUNTED);
        assertThat(filed(WAITS, admitted(2)).status()).isEqualTo(Report.Status.PENDING);
    }

    @Test
    void isConfirmedByAnother() {
        var pending = filed(WAITS, admitted(2));
        refused(pending, new Change.Confirmed(), SECRETARY, Objection.OWN);
        var confirmed = done(pending, new Change.Confirmed(), VERIFIER);
        assertThat(confirmed.status()).isEqualTo(Report.Status.COUNTED);
        assertThat(confirmed.edition().waits()).isEmpty();
        refused(confirmed, new Change.Confirmed(), VERIFIER, Objection.NOT_WAITING);
    }

    @Test
    void whoCorrectsItIsNoJudgeOfItEither() {
        var corrected =
                done(filed(WAITS, admitted(2)), new Change.Corrected(List.of(PROGRAMME), WAITS, admitted(3)), VERIFIER);
        refused(corrected, new Change.Confirmed(), VERIFIER, Objection.OWN);
    }

    @Test
    void aReturnedOneIsSentAgainByCorrectingItOrAsItWas() {
        var returned = done(filed(WAITS, admitted(2)), returned(), VERIFIER);
        assertThat(returned.status()).isEqualTo(Report.Status.RETURNED);
        refused(returned, returned(), VERIFIER, Objection.RETURNED);
        refused(returned, new Change.Confirmed(), VERIFIER, Objection.NOT_WAITING);
        assertThat(done(returned, corrected(3), SECRETARY).content()).isEqualTo(admitted(3));
        assertThat(done(returned, corrected(2), SECRETARY).status()).isEqualTo(Report.Status.COUNTED);
    }

    @Test
    void sayingTheSameAgainIsNoCorrection() {
        refused(filed(List.of(), admitted(2)), corrected(2), SECRETARY, Objection.SAME);
    }

    private static Change asked() {
        return new Change.WithdrawalAsked(
                Change.Reason.BY_MISTAKE, List.of(new Hold.OutOfFixed(PROGRAMME, new Period.Half(2026, 1))));
    }

    @Test
    void oneThatIsAskedBackCountsUntilAnotherAgrees() {
        var asked = done(filed(List.of(), admitted(2)), asked(), SECRETARY);
        assertThat(asked.status()).isEqualTo(Report.Status.WITHDRAWING);
        assertThat(asked.edition().counted()).contains(new Edition.Counted(List.of(PROGRAMME), admitted(2)));
        refused(asked, asked(), SECRETARY, Objection.WITHDRAWING);
        refused(asked, new Change.Confirmed(), SECRETARY, Objection.OWN);
        var agreed = done(asked, new Change.Confirmed(), VERIFIER);
        assertThat(agreed.status()).isEqualTo(Report.Status.WITHDRAWN);
        assertThat(agreed.edition().counted()).isEmpty();
    }

    @Test
    void whoAskedForItBackIsNoJudgeOfThat() {
        var asked = done(filed(List.of(), admitted(2)), asked(), VERIFIER);
        refused(asked, new Change.Confirmed(), VERIFIER, Objection.OWN);
    }

    @Test
    void oneThatIsNotGivenBackIsAsItWasBefore() {
        var filed = filed(List.of(), admitted(2));
        var kept = done(done(filed, asked(), SECRETARY), returned(), VERIFIER);
        assertThat(kept.edition()).isEqualTo(filed.edition());
        var correction = done(filed, new Change.Corrected(List.of(PROGRAMME), WAITS, admitted(3)), SECRETARY);
        assertThat(done(done(correction, asked(), SECRETARY), returned(), VERIFIER)
                        .edition())
                .isEqualTo(correction.edition());
        assertThat(done(done(filed, asked(), SECRETARY), new Change.Restored(1), SECRETARY)
                        .edition())
                .isEqualTo(filed.edition());
    }

    @Test
    void oneOfWhichNothingCountsIsTakenBackWithoutAsking() {
        assertThat(done(filed(WAITS, admitted(2)), asked(), SECRETARY).status()).isEqualTo(Report.Status.WITHDRAWN);
    }

    @Test
    void oneThatWasTakenBackStaysSo() {
        var withdrawn = done(filed(List.of(), admitted(2)), withdrawn(), SECRETARY);
        assertThat(withdrawn.status()).isEqualTo(Report.Status.WITHDRAWN);
        for (var change : List.of(corrected(3), withdrawn(), returned(), new Change.Confirmed())) {
            refused(withdrawn, change, VERIFIER, Objection.WITHDRAWN);
        }
    }

    @Test
    void itsDecisionCompletesTheLinesThatWaitForIt() {
        var line = Line.of(new IndicatorCode("KN_DV"), 1, new When.On(DAY));
        var waiting = filed(List.of(), new Content.Events(List.of(line.by(new Decision.Awaited()), line)));
        assertThat(waiting.isAwaitingDecision()).isTrue();
        var decision = Decision.Numbered.of("45-QĐ/ĐU", Optional.of(DAY.plusDays(10)));
        var completed = done(waiting, new Change.Completed(decision), SECRETARY);
        assertThat(completed.content())
                .isEqualTo(new Content.Events(List.of(line.by(decision).at(new When.On(DAY.plusDays(10))), line)));
        refused(completed, new Change.Completed(decision), SECRETARY, Objection.NOT_AWAITING);
    }

    @Test
    void whatWasDecidedOnAnOlderVersionIsNotDone() {
        var corrected = done(filed(List.of(), admitted(2)), corrected(3), SECRETARY);
        assertThat(corrected.changed(act("late", withdrawn(), SECRETARY), 1))
                .isEqualTo(new Changed.Refused(Objection.STALE));
    }

    @Test
    void whatWasDoneIsNotDoneTwice() {
        var filed = filed(List.of(), admitted(2));
        var act = act("o2", withdrawn(), SECRETARY);
        var once = ((Changed.Done) filed.changed(act, 1)).report();
        assertThat(once.changed(act, 1)).isEqualTo(new Changed.Done(once));
    }

    @Test
    void everyVersionStaysInPlace() {
        var filed = filed(WAITS, admitted(2));
        var last = done(done(done(filed, returned(), VERIFIER), corrected(3), SECRETARY), withdrawn(), SECRETARY);
        assertThat(last.version()).isEqualTo(4);
        assertThat(last.at(1)).isEqualTo(filed);
        assertThat(last.at(3).content()).isEqualTo(admitted(3));
        assertThat(last.reporter()).isEqualTo(SECRETARY);
    }

    @Test
    void beginsWithItsFilingAndIsFiledOnce() {
        assertThatThrownBy(() ->
                        new Report(new ReportId("o1"), 1, new UnitId("u1"), List.of(act("o1", withdrawn(), SECRETARY))))
                .isInstanceOf(IllegalArgumentException.class);
        var again = act("o2", new Change.Filed(List.of(PROGRAMME), WAITS, admitted(2)), SECRETARY);
        assertThatThrownBy(() -> filed(List.of(), admitted(2)).changed(again, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersOfDecisionsTellKindAndIssuer() {
        assertThat(Decision.Numbered.of("45-QĐ/ĐU", Optional.empty()))
                .isEqualTo(new Decision.Numbered("45-QĐ/ĐU", "QĐ", "ĐU", Optional.empty()));
        assertThat(Decision.Numbered.of("82/QĐ-LĐLĐ", Optional.empty()).issuer())
                .isEqualTo("LĐLĐ");
        assertThat(Decision.Numbered.of("01/2023/QĐ-UBND", Optional.empty()).kind())
                .isEqualTo("QĐ");
        assertThat(Decision.Numbered.of("số 7", Optional.empty()).kind()).isEmpty();
    }
}
