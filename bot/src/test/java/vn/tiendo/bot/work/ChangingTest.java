package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.orders.Bookkeeping;
import vn.tiendo.bot.orders.ChangeReportCarrier;
import vn.tiendo.bot.orders.ConfirmReportsCarrier;
import vn.tiendo.bot.orders.FileReportCarrier;
import vn.tiendo.bot.orders.ReportChanges;
import vn.tiendo.bot.orders.Returns;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Progress;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed.Objection;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

/** What is done to reports that stand, on a real store. */
@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class ChangingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final ProgrammeCode PROGRAMME = new ProgrammeCode("mau-2026");
    private static final IndicatorCode MEMBERS = new IndicatorCode("KN_DV");
    private static final UnitId SEWING = new UnitId("mau-may-binh-minh");
    private static final UnitId WOOD = new UnitId("mau-truong-thanh");
    private static final PersonId SECRETARY = new PersonId("mau-bi-thu");
    private static final PersonId NEIGHBOUR = new PersonId("mau-bi-thu-2");
    private static final PersonId VERIFIER = new PersonId("mau-xac-nhan");
    private static final List<Hold> WAITS = List.of(new Hold.ByProgramme(PROGRAMME));
    private static final Decision FORTY_FIVE = Decision.Numbered.of("45-QĐ/ĐU", Optional.of(DAY));

    private final FakeChannel channel = new FakeChannel("telegram");
    private final Running service;
    private final FileReportCarrier filing;
    private final ChangeReportCarrier changing;
    private final ConfirmReportsCarrier confirming;
    private int orders;

    ChangingTest(Servers server) {
        service = Running.withoutReports(server.fresh(), Running.Parts.of(channel));
        var situations = service.situations;
        var books = new Bookkeeping(service.store, situations, service.boards);
        var changes = new ReportChanges(service.store, books, service.clock);
        filing = new FileReportCarrier(service.store, situations, books, service.clock);
        changing = new ChangeReportCarrier(
                situations, changes, new Returns(service.store, situations, service.notices, service.clock));
        confirming = new ConfirmReportsCarrier(situations, changes);
    }

    @AfterEach
    void ledgersSayWhatTheReportsSay() {
        assertThat(service.recount.differences()).isEmpty();
        service.close();
    }

    private static Content admitted(int count, Decision decision) {
        return new Content.Events(
                List.of(Line.of(MEMBERS, count, new When.On(DAY)).by(decision)));
    }

    private Order.FileReport order(PersonId by, UnitId unit, List<Hold> waits, Content content) {
        return new Order.FileReport(
                "o" + ++orders, by, unit, List.of(PROGRAMME), waits, content, List.of(), "web", Running.NOW);
    }

    private Report filed(Order.FileReport order) {
        return ((Outcome.Filed) filing.carry(order, given(order), false)).report();
    }

    private Report filed(List<Hold> waits, int count) {
        return filed(order(SECRETARY, SEWING, waits, admitted(count, new Decision.None())));
    }

    private Order.ChangeReport order(Report report, Change change, PersonId by) {
        return new Order.ChangeReport("o" + ++orders, report.id(), report.version(), change, by, "web", Running.NOW);
    }

    private Report changed(Report report, Change change, PersonId by) {
        return ((Outcome.ReportChanged) carried(order(report, change, by), false)).report();
    }

    private Outcome carried(Order.ChangeReport order, boolean answered) {
        return changing.carry(order, given(order), answered);
    }

    private static Pending given(Order order) {
        return new Pending(order, "c1", false, Running.NOW);
    }

    private static Change corrected(int count) {
        return new Change.Corrected(List.of(PROGRAMME), List.of(), admitted(count, new Decision.None()));
    }

    private static Change withdrawn() {
        return new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty());
    }

    /** How many members count in a year's ledger, and how many wait. */
    private List<Integer> ledger(int year) {
        var all = service.store
                .ledgers()
                .read(new Ledger.Key(PROGRAMME, SEWING, year))
                .entries();
        return List.of(
                all.stream().mapToInt(entry -> members(entry.now().counted())).sum(),
                all.stream().mapToInt(entry -> members(entry.now().waiting())).sum());
    }

    private static int members(Optional<Content> content) {
        return content.stream()
                .flatMap(said -> ((Content.Events) said).lines().stream())
                .filter(line -> !line.awaitsDecision())
                .mapToInt(Line::count)
                .sum();
    }

    private List<Integer> ledger() {
        return ledger(2026);
    }

    @Test
    void aConfirmedReportCounts() {
        var pending = filed(WAITS, 2);
        assertThat(ledger()).containsExactly(0, 2);
        assertThat(changed(pending, new Change.Confirmed(), VERIFIER).status()).isEqualTo(Report.Status.COUNTED);
        assertThat(ledger()).containsExactly(2, 0);
    }

    @Test
    void theSameOrderTwiceIsOneVersion() {
        var order = order(filed(List.of(), 2), corrected(3), SECRETARY);
        var once = carried(order, false);
        assertThat(carried(order, true))
                .isEqualTo(new Outcome.ReportChanged(((Outcome.ReportChanged) once).report(), true));
        assertThat(((Outcome.ReportChanged) once).report().version()).isEqualTo(2);
    }

    @Test
    void whatChangedMeanwhileIsNotDone() {
        var report = filed(List.of(), 2);
        var late = order(report, withdrawn(), SECRETARY);
        var stands = changed(report, corrected(3), SECRETARY);
        assertThat(carried(late, false)).isEqualTo(new Outcome.ReportUnchanged(stands, Objection.STALE));
    }

    @Test
    void onlyWhoseTaskItIsMayDoIt() {
        var pending = filed(WAITS, 2);
        assertThat(carried(order(pending, new Change.Confirmed(), SECRETARY), false))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(carried(order(pending, corrected(3), NEIGHBOUR), false)).isInstanceOf(Outcome.Refused.class);
        assertThat(carried(order(pending, withdrawn(), NEIGHBOUR), false)).isInstanceOf(Outcome.Refused.class);
        assertThat(service.store.reports().find(pending.id())).contains(pending);
    }

    @Test
    void aReturnedReportIsInNoFigureUntilItIsSentAgain() {
        var returned = changed(filed(WAITS, 2), new Change.Returned("count", "Số người chưa khớp."), VERIFIER);
        assertThat(ledger()).containsExactly(0, 0);
        changed(returned, corrected(3), SECRETARY);
        assertThat(ledger()).containsExactly(3, 0);
    }

    @Test
    void whatIsCorrectedCountsUntilTheCorrectionIsConfirmed() {
        var confirmed = changed(filed(WAITS, 2), new Change.Confirmed(), VERIFIER);
        var waiting = new Change.Corrected(List.of(PROGRAMME), WAITS, admitted(5, new Decision.None()));
        var corrected = changed(confirmed, waiting, SECRETARY);
        assertThat(ledger()).containsExactly(2, 5);
        assertThat(changed(corrected, new Change.Returned("count", "Số người chưa khớp."), VERIFIER)
                        .status())
                .isEqualTo(Report.Status.RETURNED);
        assertThat(ledger()).as("a correction that was returned").containsExactly(2, 0);
        var again = changed(service.store.reports().find(corrected.id()).orElseThrow(), waiting, SECRETARY);
        changed(again, new Change.Confirmed(), VERIFIER);
        assertThat(ledger()).containsExactly(5, 0);
    }

    @Test
    void whatWasCorrectedIsAsBeforeOnceThatIsUndone() {
        var confirmed = changed(filed(WAITS, 2), new Change.Confirmed(), VERIFIER);
        var waiting = new Change.Corrected(List.of(PROGRAMME), WAITS, admitted(5, new Decision.None()));
        var corrected = changed(confirmed, waiting, SECRETARY);
        var restored = changed(corrected, new Change.Restored(corrected.version() - 1), SECRETARY);
        assertThat(restored.edition()).isEqualTo(confirmed.edition());
        assertThat(restored.version()).isEqualTo(4);
        assertThat(ledger()).containsExactly(2, 0);
        assertThat(carried(order(restored, new Change.Restored(3), SECRETARY), false))
                .isEqualTo(new Outcome.ReportUnchanged(restored, Objection.NOT_LAST));
    }

    @Test
    void whatIsAskedBackCountsUntilTheLevelAboveAgrees() {
        var asking = new Change.WithdrawalAsked(
                Change.Reason.BY_MISTAKE, List.of(new Hold.OutOfFixed(PROGRAMME, new Period.Quarter(2026, 1))));
        var filed = filed(List.of(), 2);
        var asked = changed(filed, asking, SECRETARY);
        assertThat(ledger()).containsExactly(2, 0);
        assertThat(waiting()).containsExactly(asked);
        assertThat(carried(order(asked, new Change.Confirmed(), SECRETARY), false))
                .isInstanceOf(Outcome.Refused.class);
        var kept = changed(asked, new Change.Returned("withdrawal", "quyết định còn hiệu lực"), VERIFIER);
        assertThat(kept.edition()).isEqualTo(filed.edition());
        assertThat(ledger()).containsExactly(2, 0);
        assertThat(waiting()).isEmpty();
        var agreed = changed(changed(kept, asking, SECRETARY), new Change.Confirmed(), VERIFIER);
        assertThat(agreed.status()).isEqualTo(Report.Status.WITHDRAWN);
        assertThat(ledger()).containsExactly(0, 0);
        assertThat(waiting()).isEmpty();
    }

    private List<Report> waiting() {
        return service.store.reports().pending(List.of(SEWING), 9);
    }

    @Test
    void severalAreConfirmedAsTheyWereShown() {
        var first = filed(WAITS, 1);
        var second = filed(WAITS, 2);
        var corrected = changed(
                second, new Change.Corrected(List.of(PROGRAMME), WAITS, admitted(5, new Decision.None())), SECRETARY);
        var order = new Order.ConfirmReports(
                "bulk",
                List.of(new Order.ConfirmReports.Seen(first.id(), 1), new Order.ConfirmReports.Seen(second.id(), 1)),
                VERIFIER,
                "web",
                Running.NOW);
        for (var round = 0; round < 2; round++) {
            var outcome = (Outcome.ReportsConfirmed) confirming.carry(order, given(order), false);
            assertThat(outcome.confirmed()).extracting(Report::id).containsExactly(first.id());
            assertThat(outcome.left()).containsExactly(corrected);
        }
    }

    @Test
    void theDecisionMovesALineIntoItsYear() {
        var waiting = filed(order(SECRETARY, SEWING, List.of(), admitted(1, new Decision.Awaited())));
        var decision = Decision.Numbered.of("02-QĐ/ĐU", Optional.of(LocalDate.of(2025, 12, 30)));
        var completed = changed(waiting, new Change.Completed(decision), SECRETARY);
        assertThat(completed.isAwaitingDecision()).isFalse();
        var figures = Progress.today(
                service.situations.catalogue(),
                service.situations.catalogue().programme(PROGRAMME).orElseThrow(),
                service.store.ledgers()::read,
                DAY);
        assertThat(figures.alone(SEWING, new Period.Year(2026))
                        .row(MEMBERS)
                        .orElseThrow()
                        .total()
                        .counted())
                .isZero();
        assertThat(figures.alone(SEWING, new Period.Year(2025))
                        .row(MEMBERS)
                        .orElseThrow()
                        .total()
                        .counted())
                .isEqualTo(1);
    }

    @Test
    void oneDecisionIsReportedOnceByAUnit() {
        var first = filed(order(SECRETARY, SEWING, List.of(), admitted(2, FORTY_FIVE)));
        var again = order(SECRETARY, SEWING, List.of(), admitted(2, FORTY_FIVE));
        assertThat(filing.carry(again, given(again), false))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why()).contains("báo cáo số " + first.number()));
        changed(first, withdrawn(), SECRETARY);
        assertThat(filed(again).status()).isEqualTo(Report.Status.COUNTED);
    }

    @Test
    void whatThePersonSaidIsSomethingElseIsSo() {
        var first = filed(order(SECRETARY, SEWING, List.of(), admitted(2, FORTY_FIVE)));
        var other = new Order.FileReport(
                "other",
                SECRETARY,
                SEWING,
                List.of(PROGRAMME),
                List.of(),
                admitted(1, FORTY_FIVE),
                List.of(first.id()),
                "web",
                Running.NOW);
        assertThat(filed(other).status()).isEqualTo(Report.Status.COUNTED);
    }

    @Test
    void whatAnotherUnitReportedBeforeWaitsForTheLevelAbove() {
        var first = filed(order(SECRETARY, SEWING, List.of(), admitted(2, FORTY_FIVE)));
        var second = filed(order(NEIGHBOUR, WOOD, List.of(), admitted(2, FORTY_FIVE)));
        assertThat(second.status()).isEqualTo(Report.Status.PENDING);
        assertThat(second.edition().waits()).containsExactly(new Hold.Likeness(first.id()));
        var same = new Change.Withdrawn(Change.Reason.DUPLICATE, OptionalLong.of(first.number()));
        assertThat(changed(second, same, VERIFIER).status()).isEqualTo(Report.Status.WITHDRAWN);
    }

    @Test
    void aClaimOfAnOrderThatIsTakenUpAgainIsItsOwn() {
        var order = order(SECRETARY, SEWING, List.of(), admitted(2, FORTY_FIVE));
        var once = filed(order);
        assertThat(filed(order)).isEqualTo(once);
        assertThat(service.reports()).hasSize(1);
    }

    @Test
    void aCorrectionThatSaysWhatAnotherUnitSaidWaitsAndWhatCountedGoesOnCounting() {
        filed(order(NEIGHBOUR, WOOD, List.of(), admitted(2, FORTY_FIVE)));
        var mine = filed(order(SECRETARY, SEWING, List.of(), admitted(1, new Decision.None())));
        var said = new Change.Corrected(List.of(PROGRAMME), List.of(), admitted(3, FORTY_FIVE));
        var corrected = changed(mine, said, SECRETARY);
        assertThat(corrected.status()).isEqualTo(Report.Status.PENDING);
        assertThat(corrected.edition().waits()).hasOnlyElementsOfType(Hold.Likeness.class);
        assertThat(ledger()).containsExactly(1, 3);
        assertThat(changed(corrected, new Change.Confirmed(), VERIFIER).status())
                .isEqualTo(Report.Status.COUNTED);
        assertThat(ledger()).containsExactly(3, 0);
    }

    @Test
    void whatIsNoLongerSaidMayBeSaidByAnother() {
        var mine = filed(order(SECRETARY, SEWING, List.of(), admitted(2, FORTY_FIVE)));
        changed(mine, corrected(2), SECRETARY);
        assertThat(filed(order(NEIGHBOUR, WOOD, List.of(), admitted(2, FORTY_FIVE)))
                        .edition()
                        .waits())
                .isEmpty();
    }
}
