package vn.tiendo.domain.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar.Closing;
import vn.tiendo.domain.calendar.ReportingCalendar.Kind;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** Which reports are owed, until when and in which state, over days, calendars and what was said. */
@NullMarked
class DutiesTest {
    private static final UnitId CELL = new UnitId("cell");

    private final DutyField field = new DutyField().under("root", "cell");

    /**
     * What is still to be answered for on a day, oldest first. {@code said}: days of events, stretches of which nothing
     * happened.
     */
    @ParameterizedTest(name = "{0} {1} {2} on {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # closing | duties        | said                                           | on         | still open
            MONTH_END | QUARTER       |                                                | 2026-01-01 | 2026-Q1 2026-04-02 none
            MONTH_END | QUARTER       |                                                | 2026-03-31 | 2026-Q1 2026-04-02 none
            MONTH_END | QUARTER       |                                                | 2026-04-01 | 2026-Q1 2026-04-02 none
            MONTH_END | QUARTER       |                                                | 2026-04-02 | 2026-Q1 2026-04-02 none
            MONTH_END | QUARTER       |                                                | 2026-04-03 | 2026-Q1 2026-04-02 none; 2026-Q2 2026-07-02 none
            MONTH_END | QUARTER       | 2026-01-01–2026-03-31                          | 2026-04-02 |
            MONTH_END | QUARTER       | 2026-01-01–2026-03-31                          | 2026-04-03 | 2026-Q2 2026-07-02 none
            MONTH_END | QUARTER       | 2026-03-10                                     | 2026-04-02 | 2026-Q1 2026-04-02 reported[1]
            MONTH_END | QUARTER       | 2026-03-10                                     | 2026-04-03 | 2026-Q2 2026-07-02 none
            MONTH_END | QUARTER       | 2026-03-10; 2026-01-01–2026-03-31              | 2026-04-02 |
            MONTH_END | QUARTER       | 2026-01-01–2026-03-20; 2026-03-25              | 2026-04-02 | 2026-Q1 2026-04-02 reported[2]
            MONTH_END | QUARTER       | 2026-01-01–2026-03-31                          | 2026-06-20 | 2026-Q2 2026-07-02 none
            MONTH_END | QUARTER       | 2026-01-01–2026-03-31; 2026-04-01–2026-06-20   | 2026-07-02 |
            MONTH_END | QUARTER       | 2026-01-01–2026-03-31; 2026-04-01–2026-06-20; 2026-06-01–2026-06-20 | 2026-07-02 |
            MONTH_END | QUARTER       | 2026-01-01–2026-03-31; 2026-04-01–2026-04-30; 2026-05-01–2026-05-31; 2026-06-01–2026-06-30 | 2026-07-02 |
            MONTH_END | QUARTER       | 2026-01-01–2026-03-31; 2026-04-01–2026-04-02   | 2026-07-02 | 2026-Q2 2026-07-02 nothing 2026-04-02
            MONTH_END | QUARTER       | 2026-01-01–2026-03-31; 2026-06-01–2026-06-30   | 2026-07-02 | 2026-Q2 2026-07-02 none
            MONTH_END | QUARTER       |                                                | 2026-10-20 | 2026-Q1 2026-04-02 none; 2026-Q2 2026-07-02 none; 2026-Q3 2026-10-02 none; 2026-Q4 2027-01-05 none
            MONTH_END | QUARTER       |                                                | 2028-06-01 | 2026-Q1 2026-04-02 none; 2026-Q2 2026-07-02 none; 2026-Q3 2026-10-02 none; 2026-Q4 2027-01-05 none; 2027-Q1 2027-04-02 none; 2027-Q2 2027-07-02 none; 2027-Q3 2027-10-04 none; 2027-Q4 2028-01-04 none
            MONTH_END | MONTH         | 2026-01-01–2026-03-31                          | 2026-05-04 | 2026-04 2026-05-05 none
            MONTH_END | MONTH,QUARTER | 2026-01-01–2026-05-31                          | 2026-07-01 | 2026-06 2026-07-02 none
            MONTH_END | MONTH,QUARTER | 2026-01-01–2026-05-31                          | 2026-07-03 | 2026-06 2026-07-02 none; 2026-07 2026-08-04 none; 2026-Q3 2026-10-02 none
            MONTH_END | HALF,YEAR     |                                                | 2026-12-31 | 2026-H1 2026-07-02 none; 2026-H2 2027-01-05 none; 2026 2027-01-05 none
            MONTH_END | NINE_MONTHS   |                                                | 2026-12-31 | 2026-9M 2026-10-02 none
            DAY_14    | MONTH         | 2025-12-15–2026-05-14                          | 2026-06-14 | 2026-06 2026-06-16 none
            DAY_14    | MONTH         | 2025-12-15–2026-05-14                          | 2026-06-15 | 2026-06 2026-06-16 none
            DAY_14    | MONTH         | 2025-12-15–2026-05-14                          | 2026-06-17 | 2026-06 2026-06-16 none; 2026-07 2026-07-16 none
            DAY_14    | QUARTER       | 2026-01-01–2026-03-14                          | 2026-03-16 |
            DAY_14    | HALF          |                                                | 2026-06-16 | 2026-H1 2026-06-16 none
            DAY_14    | YEAR          | 2026-12-14                                     | 2026-12-15 | 2026 2026-12-16 reported[1]
            DAY_14    | YEAR          | 2026-12-15                                     | 2026-12-15 | 2026 2026-12-16 none
            """)
    void owes(Closing closing, String duties, String said, String on, String open) {
        field.calendar(closing, kinds(duties));
        if (said != null) {
            Arrays.stream(said.split("; ")).forEach(this::says);
        }
        var expected = open == null ? List.of() : List.of(open.split("; "));
        assertThat(DutyField.read(field.on(on).open(CELL))).isEqualTo(expected);
    }

    private static Kind[] kinds(String duties) {
        return Arrays.stream(duties.split(",")).map(Kind::valueOf).toArray(Kind[]::new);
    }

    private void says(String said) {
        int dash = said.indexOf('–');
        if (dash < 0) {
            field.event("cell", said);
        } else {
            field.nothing("cell", said.substring(0, dash), said.substring(dash + 1));
        }
    }

    @Test
    void c02_aDutyHasFourStates() {
        assertThat(state()).isEqualTo(new DutyState.NotReported());
        field.nothing("cell", "2026-04-01", "2026-06-23");
        assertThat(state()).isEqualTo(new DutyState.Nothing(LocalDate.of(2026, 6, 23)));
        field.event("cell", "2026-06-25");
        assertThat(state()).isEqualTo(new DutyState.Reported(List.of(2L)));
        field.nothing("cell", "2026-04-01", "2026-06-30");
        assertThat(state()).isEqualTo(new DutyState.Closed(List.of(2L), LocalDate.of(2026, 6, 30)));
        field.event("cell", "2026-06-29");
        assertThat(state()).isEqualTo(new DutyState.Reported(List.of(2L, 4L)));
    }

    @Test
    void thatOneIndicatorHadNoResultsIsAReportButNotTheEnd() {
        field.nothing("cell", "2026-04-01", "2026-06-30", DutyField.MEMBERS);
        assertThat(state()).isEqualTo(new DutyState.Reported(List.of(1L)));
        field.nothing("cell", "2026-04-01", "2026-06-30").nothing("cell", "2026-04-01", "2026-06-30", DutyField.PARTY);
        assertThat(state()).isEqualTo(new DutyState.Nothing(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void reportsThatWaitForTheLevelAboveAreNamed() {
        field.event("cell", DutyField.MEMBERS, "2026-06-02", Report.Status.PENDING)
                .event("cell", "2026-06-03");
        var duty = field.on("2026-06-20").of(CELL, new Period.Quarter(2026, 2)).orElseThrow();
        assertThat(duty.waiting()).containsExactly(1L);
        assertThat(duty.state()).isEqualTo(new DutyState.Reported(List.of(1L, 2L)));
    }

    @Test
    void anExtensionMovesTheDueDayAndNeverBringsItForward() {
        field.nothing("cell", "2026-01-01", "2026-03-31").extended("cell", "2026-07-05");
        assertThat(DutyField.read(field.on("2026-07-05").open(CELL))).containsExactly("2026-Q2 2026-07-05 none");
        assertThat(field.on("2026-07-05").overdue(CELL)).isEmpty();
        assertThat(DutyField.read(field.on("2026-07-06").overdue(CELL))).containsExactly("2026-Q2 2026-07-05 none");
        field.extended("cell", "2026-07-01");
        assertThat(field.on("2026-06-20").of(CELL, new Period.Quarter(2026, 2)).orElseThrow())
                .returns(LocalDate.of(2026, 7, 2), Duty::due)
                .returns(java.util.Optional.empty(), Duty::extended);
    }

    @Test
    void aNewUnitOwesNothingFromBeforeItExisted() {
        field.founded("new", "root", "2026-06-28");
        var open = field.on("2026-07-10").open(new UnitId("new"));
        assertThat(DutyField.read(open)).containsExactly("2026-Q2 2026-07-02 none", "2026-Q3 2026-10-02 none");
        assertThat(open.getFirst().days().first()).isEqualTo(LocalDate.of(2026, 6, 28));
        field.founded("newer", "root", "2026-07-01");
        assertThat(DutyField.read(field.on("2026-07-10").open(new UnitId("newer"))))
                .containsExactly("2026-Q3 2026-10-02 none");
    }

    @Test
    void reportsAreOwedFromADayThatTheProgrammeNames() {
        field.since("2026-07-01");
        assertThat(field.on("2026-06-30").open(CELL)).isEmpty();
        assertThat(DutyField.read(field.on("2026-10-20").overdue(CELL))).containsExactly("2026-Q3 2026-10-02 none");
    }

    @Test
    void anEndedUnitOwesNothingAfterIt() {
        field.ends("cell", "2026-07-01", "");
        assertThat(DutyField.read(field.on("2026-06-30").open(CELL)))
                .containsExactly("2026-Q1 2026-04-02 none", "2026-Q2 2026-07-02 none");
        assertThat(field.on("2026-07-01").open(CELL)).isEmpty();
    }

    @Test
    void t14_whatAUnitLeftOpenIsOwedByTheOneMadeOfIt() {
        var made = new UnitId("made");
        field.under("root", "other")
                .nothing("cell", "2026-01-01", "2026-03-31")
                .nothing("other", "2026-01-01", "2026-06-30")
                .ends("cell", "2026-07-01", "made")
                .ends("other", "2026-07-01", "made")
                .founded("made", "root", "2026-07-01");
        assertThat(DutyField.read(field.on("2026-07-02").open(made))).containsExactly("2026-Q2 2026-07-02 none");
        field.nothing("made", "2026-04-01", "2026-06-30");
        assertThat(field.on("2026-07-02").open(made)).isEmpty();
        assertThat(DutyField.read(field.on("2026-07-03").open(made))).containsExactly("2026-Q3 2026-10-02 none");
    }

    @Test
    void aUnitThatTakesInAnotherAnswersForBothInItsOwnReport() {
        field.under("root", "other").ends("cell", "2026-07-01", "other").nothing("other", "2026-01-01", "2026-06-30");
        assertThat(field.on("2026-07-02").open(new UnitId("other"))).isEmpty();
    }

    @Test
    void thoseAboveHearOfEveryPeriodThatIsOverdueHoweverOld() {
        field.under("root", "other")
                .nothing("other", "2026-01-01", "2026-09-30")
                .nothing("cell", "2026-04-01", "2026-09-30");
        assertThat(field.on("2026-12-10").spokenOf(new UnitId("root")))
                .isEqualTo(DutyField.periods("2026-Q1", "2026-Q4"));
        assertThat(field.on("2026-10-10").spokenOf(new UnitId("root")))
                .isEqualTo(DutyField.periods("2026-Q1", "2026-Q3"));
        field.nothing("cell", "2026-01-01", "2026-03-31");
        assertThat(field.on("2026-10-10").spokenOf(new UnitId("root"))).isEqualTo(DutyField.periods("2026-Q3"));
    }

    @Test
    void aUnitIsSilentIfNobodyBelowItReportedEither() {
        field.under("root", "commune", "empty").under("commune", "a", "b");
        var quarter = new Period.Quarter(2026, 1);
        var commune = new UnitId("commune");
        assertThat(field.on("2026-04-10").isSilent(commune, quarter)).isTrue();
        field.nothing("b", "2026-01-01", "2026-03-31");
        assertThat(field.on("2026-04-10").isSilent(commune, quarter)).isFalse();
        assertThat(field.on("2026-04-10").isSilent(new UnitId("a"), quarter)).isTrue();
    }

    private DutyState state() {
        return field.on("2026-06-30")
                .of(CELL, new Period.Quarter(2026, 2))
                .orElseThrow()
                .state();
    }
}
