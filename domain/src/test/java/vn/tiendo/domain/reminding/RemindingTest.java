package vn.tiendo.domain.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.SendingDays;
import vn.tiendo.domain.calendar.Tet;
import vn.tiendo.domain.duties.DutyField;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** Who is told what on which day, and who is not and why. */
@NullMarked
class RemindingTest implements Staff, Tet {
    private final DutyField field = new DutyField()
            .under("root", "commune")
            .under("commune", "a", "b")
            .nothing("a", "2026-01-01", "2026-03-31")
            .nothing("b", "2026-01-01", "2026-03-31");
    private final List<Membership> memberships = new ArrayList<>();
    private final Set<PersonId> joined = new HashSet<>();
    private final List<Snooze> snoozes = new ArrayList<>();
    private final Set<PersonId> lost = new HashSet<>();

    RemindingTest() {
        member("secretary-a", "a", Role.SECRETARY);
        member("deputy-a", "a", Role.DEPUTY);
        member("secretary-b", "b", Role.SECRETARY);
        member("verifier", "commune", Role.VERIFIER);
        member("leader", "root", Role.LEADER);
    }

    @Test
    void theSilentAreToldOnEachStepAndThoseAboveAfterwards() {
        assertThat(told("2026-06-24")).isEmpty();
        assertThat(told("2026-06-25"))
                .containsExactly("secretary-a MORNING a duty T-7", "secretary-b MORNING b duty T-7");
        assertThat(told("2026-06-29"))
                .containsExactly("secretary-a MORNING a duty T-3", "secretary-b MORNING b duty T-3");
        field.nothing("b", "2026-04-01", "2026-06-30");
        assertThat(told("2026-07-01")).containsExactly("secretary-a MORNING a duty T-1");
        assertThat(told("2026-07-02")).containsExactly("secretary-a AFTERNOON a duty T", "deputy-a AFTERNOON a duty T");
        assertThat(told("2026-07-03")).containsExactly("secretary-a MORNING a duty T+1");
        assertThat(told("2026-07-06")).isEmpty();
        assertThat(told("2026-07-07")).containsExactly("verifier MORNING commune silent S+3");
        assertThat(told("2026-07-09")).containsExactly("leader MORNING root silent L+5");
        assertThat(told("2026-07-10")).isEmpty();
    }

    @Test
    void whoHasAnsweredIsToldNothingMore() {
        field.nothing("a", "2026-04-01", "2026-06-30").event("b", "2026-06-10");
        assertThat(told("2026-07-02")).containsExactly("secretary-b AFTERNOON b duty T");
        assertThat(passed("2026-07-02")).containsExactly("a ANSWERED");
        assertThat(told("2026-07-03")).isEmpty();
        assertThat(passed("2026-07-03")).containsExactly("a ANSWERED", "b REPORTED");
        assertThat(told("2026-07-07")).isEmpty();
    }

    @Test
    void ofAReportThatWaitsTheVerifierIsTold() {
        field.event("a", DutyField.MEMBERS, "2026-06-10", Report.Status.PENDING);
        assertThat(told("2026-06-25"))
                .containsExactly("verifier MORNING commune waiting T-7", "secretary-b MORNING b duty T-7");
        field.event("a", "2026-06-11");
        assertThat(told("2026-06-25"))
                .containsExactly("secretary-a MORNING a duty T-7", "secretary-b MORNING b duty T-7");
    }

    @Test
    void anExtensionBeginsTheStepsAnew() {
        field.extended("a", "2026-07-06");
        assertThat(told("2026-07-01")).containsExactly("secretary-b MORNING b duty T-1");
        assertThat(told("2026-07-02")).containsExactly("secretary-b AFTERNOON b duty T");
        assertThat(told("2026-07-03"))
                .containsExactly("secretary-a MORNING a duty T-1", "secretary-b MORNING b duty T+1");
        assertThat(told("2026-07-06")).containsExactly("secretary-a AFTERNOON a duty T", "deputy-a AFTERNOON a duty T");
    }

    @Test
    void whoHasNotJoinedOrLeftIsNotTold() {
        joined.remove(new PersonId("secretary-a"));
        assertThat(told("2026-06-25")).containsExactly("deputy-a MORNING a duty T-7", "secretary-b MORNING b duty T-7");
        lost.add(new PersonId("deputy-a"));
        assertThat(passed("2026-06-25")).containsExactly("a UNREACHABLE");
        joined.remove(new PersonId("deputy-a"));
        assertThat(passed("2026-06-25")).containsExactly("a NOT_JOINED");
        memberships.removeIf(membership -> membership.unit().value().equals("a"));
        assertThat(passed("2026-06-25")).containsExactly("a NOBODY");
    }

    @Test
    void aUnitThatEndedIsNotAskedFor() {
        field.ends("b", "2026-06-26", "");
        assertThat(told("2026-06-25")).hasSize(2);
        assertThat(told("2026-06-29")).containsExactly("secretary-a MORNING a duty T-3");
    }

    @Test
    void whoPutsItOffIsToldOnTheDayThatWasSaidAndNotBefore() {
        snoozes.add(new Snooze(
                new Period.Quarter(2026, 2), new UnitId("a"), new PersonId("secretary-a"), LocalDate.of(2026, 6, 26)));
        assertThat(told("2026-06-25")).containsExactly("secretary-b MORNING b duty T-7");
        assertThat(passed("2026-06-25")).containsExactly("a PUT_OFF");
        assertThat(told("2026-06-26")).containsExactly("secretary-a MORNING a duty A");
        assertThat(told("2026-06-29")).as("the steps go on").hasSize(2);
        assertThat(late("2026-06-29", "2026-06-25"))
                .as("a step speaks of it anyway")
                .containsExactly("secretary-a MORNING a duty T-3", "secretary-b MORNING b duty T-3");
        field.nothing("a", "2026-04-01", "2026-06-30");
        assertThat(told("2026-06-26")).isEmpty();
    }

    @Test
    void aDecisionThatIsMissingIsAskedForOnceThreeDaysBeforeInTheSameMessage() {
        field.undecided("a", "2026-06-10").nothing("b", "2026-04-01", "2026-06-30");
        assertThat(told("2026-06-26")).isEmpty();
        assertThat(told("2026-06-29")).containsExactly("secretary-a MORNING a duty T-3; a decision T-3");
        assertThat(told("2026-06-30")).isEmpty();
        assertThat(late("2026-06-30", "2026-06-26"))
                .as("it was missed")
                .containsExactly("secretary-a MORNING a duty T-3; a decision T-3");
        field.nothing("a", "2026-04-01", "2026-06-30");
        assertThat(told("2026-06-29"))
                .as("the period is closed, the decision is still missing")
                .containsExactly("secretary-a MORNING a decision T-3");
    }

    @Test
    void onePersonGetsOneMessageForAllDuties() {
        member("secretary-a", "b", Role.SECRETARY);
        assertThat(told("2026-06-25"))
                .containsExactly("secretary-a MORNING a duty T-7; b duty T-7", "secretary-b MORNING b duty T-7");
    }

    @Test
    void aLateStartSaysTheMostUrgentStepThatStillMakesSense() {
        assertThat(late("2026-06-30", "2026-06-24"))
                .containsExactly("secretary-a MORNING a duty T-3", "secretary-b MORNING b duty T-3");
        assertThat(late("2026-07-10", "2026-06-24"))
                .containsExactly(
                        "secretary-a MORNING a duty T+1",
                        "verifier MORNING commune silent S+3",
                        "leader MORNING root silent L+5",
                        "secretary-b MORNING b duty T+1");
    }

    @Test
    void nobodyIsToldAnythingOnASundayOrAtTet() {
        assertThat(told("2026-06-28")).isEmpty();
        assertThat(reminding(new Tet() {
                            @Override
                            public boolean isQuiet(LocalDate day) {
                                return true;
                            }

                            @Override
                            public boolean isSoft(LocalDate day) {
                                return true;
                            }
                        })
                        .days()
                        .isOpen(LocalDate.of(2026, 6, 25)))
                .isFalse();
    }

    @Test
    void anIdIsTheSameForEveryRun() {
        assertThat(reminding(this)
                        .on(LocalDate.of(2026, 6, 25))
                        .errands()
                        .getFirst()
                        .reminders()
                        .getFirst()
                        .id(new PersonId("p")))
                .isEqualTo("mau:2026-Q2:a:duty:2026-07-02:T-7:p");
    }

    private List<String> told(String day) {
        return read(reminding(this).on(LocalDate.parse(day)));
    }

    private List<String> late(String day, String before) {
        return read(reminding(this).on(LocalDate.parse(day), LocalDate.parse(before)));
    }

    private List<String> passed(String day) {
        return reminding(this).on(LocalDate.parse(day)).passed().stream()
                .map(passed -> passed.reminder().unit() + " " + passed.why())
                .toList();
    }

    private static List<String> read(Plan plan) {
        return plan.errands().stream()
                .map(errand -> errand.person() + " " + errand.slot() + " "
                        + errand.reminders().stream()
                                .map(one ->
                                        one.unit() + " " + one.about().name().toLowerCase(java.util.Locale.ROOT) + " "
                                                + one.step().code())
                                .collect(Collectors.joining("; ")))
                .toList();
    }

    private Reminding reminding(Tet tet) {
        var catalogue = field.catalogue();
        return new Reminding(
                catalogue,
                field,
                field.on("2026-01-01").extensions(),
                snoozes,
                this,
                new SendingDays(catalogue.offices(), tet));
    }

    private void member(String person, String unit, Role role) {
        memberships.add(new Membership(
                person + unit,
                new PersonId(person),
                new UnitId(unit),
                role,
                LocalDate.of(2025, 7, 1),
                Optional.empty()));
        joined.add(new PersonId(person));
    }

    @Override
    public List<Membership> in(UnitId unit) {
        return memberships.stream()
                .filter(membership -> membership.unit().equals(unit))
                .toList();
    }

    @Override
    public boolean hasJoined(PersonId person) {
        return joined.contains(person);
    }

    @Override
    public boolean isReachable(PersonId person) {
        return joined.contains(person) && !lost.contains(person);
    }

    @Override
    public boolean isQuiet(LocalDate day) {
        return false;
    }

    @Override
    public boolean isSoft(LocalDate day) {
        return false;
    }
}
