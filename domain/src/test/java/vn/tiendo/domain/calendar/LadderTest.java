package vn.tiendo.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked cases of the calendar, and what is asked for on which day. */
@NullMarked
class LadderTest {
    private static final WorkingDays OFFICES = new WorkingDays(
            days(
                    "2026-02-16",
                    "2026-02-17",
                    "2026-02-18",
                    "2026-02-19",
                    "2026-02-20",
                    "2026-08-31",
                    "2026-09-01",
                    "2026-09-02",
                    "2026-11-24"),
            days("2026-08-22"),
            Set.of(2026));
    private static final SendingDays DAYS = new SendingDays(Offices.alike(OFFICES), new Tet() {
        @Override
        public boolean isQuiet(LocalDate day) {
            return within(day, "2026-02-16", "2026-02-21");
        }

        @Override
        public boolean isSoft(LocalDate day) {
            return within(day, "2026-02-10", "2026-02-21");
        }
    });

    @ParameterizedTest(name = "due {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-30 | T-7 2026-06-23; T-3 2026-06-26; T-1 2026-06-29; T 2026-06-30; T+1 2026-07-01; S+3 2026-07-03; L+5 2026-07-07
            2026-07-02 | T-7 2026-06-25; T-3 2026-06-29; T-1 2026-07-01; T 2026-07-02; T+1 2026-07-03; S+3 2026-07-07; L+5 2026-07-09
            2026-09-14 | T-7 2026-09-07; T-1 2026-09-11; T 2026-09-14; T+1 2026-09-15; S+3 2026-09-17; L+5 2026-09-21
            2026-09-03 | T-7 2026-08-27; T-1 2026-08-28; T 2026-09-03; T+1 2026-09-04; S+3 2026-09-08; L+5 2026-09-10
            2026-11-25 | T-7 2026-11-18; T-3 2026-11-20; T-1 2026-11-23; T 2026-11-25; T+1 2026-11-26; S+3 2026-11-30; L+5 2026-12-02
            2026-02-23 | T-1 2026-02-13; T 2026-02-23; T+1 2026-02-24; S+3 2026-02-26; L+5 2026-03-02
            2026-02-09 | T-7 2026-02-02; T-1 2026-02-06; T 2026-02-09; T+1 2026-02-23; S+3 2026-02-23; L+5 2026-02-23
            """)
    void asksOnTheseDays(LocalDate due, String steps) {
        assertThat(Ladder.USUAL.around(due, DAYS).stream()
                        .map(rung -> rung.step().code() + " " + rung.day())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(steps);
    }

    @Test
    void aNominalDueDayAtTetRollsToTheFirstWorkingDay() {
        assertThat(OFFICES.after(LocalDate.of(2026, 2, 20), 0)).isEqualTo(LocalDate.of(2026, 2, 23));
    }

    @Test
    void aLadderMayHaveFewSteps() {
        var ladder = new Ladder(List.of(2), false, List.of(), OptionalInt.empty(), OptionalInt.of(1));
        assertThat(ladder.around(LocalDate.of(2026, 6, 30), DAYS))
                .containsExactly(
                        new Ladder.Rung(new Step.Before(2), LocalDate.of(2026, 6, 26)),
                        new Ladder.Rung(new Step.ToLeadership(1), LocalDate.of(2026, 7, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-7", "T", "T+1", "S+3", "L+5"})
    void aStepIsReadFromItsCode(String code) {
        assertThat(Step.parse(code).orElseThrow().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "S-3", "T7", "X+1", "T-700"})
    void anythingElseIsNoStep(String code) {
        assertThat(Step.parse(code)).isEmpty();
    }

    private static boolean within(LocalDate day, String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last)).contains(day);
    }

    private static Set<LocalDate> days(String... days) {
        return Set.of(days).stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }
}
