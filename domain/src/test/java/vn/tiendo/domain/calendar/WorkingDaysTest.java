package vn.tiendo.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class WorkingDaysTest {
    private static final LocalDate SATURDAY_WORKED = LocalDate.of(2026, 8, 22);
    private static final WorkingDays DAYS = new WorkingDays(
            Set.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1)), Set.of(SATURDAY_WORKED), Set.of(2026));

    @Test
    void twoWorkingDaysAfterTheSecondQuarterIsThursday() {
        assertThat(DAYS.after(LocalDate.of(2026, 6, 30), 2)).isEqualTo(LocalDate.of(2026, 7, 2));
    }

    @Test
    void weekendsAndDaysOffDoNotCount() {
        assertThat(DAYS.after(LocalDate.of(2026, 8, 28), 1)).isEqualTo(LocalDate.of(2026, 9, 2));
    }

    @Test
    void aSaturdayWorkedInsteadCounts() {
        assertThat(DAYS.after(LocalDate.of(2026, 8, 21), 1)).isEqualTo(SATURDAY_WORKED);
    }

    @Test
    void aDayThatIsOffRollsForward() {
        assertThat(DAYS.after(LocalDate.of(2026, 8, 29), 0)).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(DAYS.onOrBefore(LocalDate.of(2026, 9, 1))).isEqualTo(LocalDate.of(2026, 8, 28));
    }

    @Test
    void withoutATableHolidaysOfAFixedDateAreOff() {
        assertThat(DAYS.isWorking(LocalDate.of(2028, 5, 1))).isFalse();
        assertThat(DAYS.isWorking(LocalDate.of(2028, 11, 24))).isFalse();
        assertThat(DAYS.isWorking(LocalDate.of(2025, 11, 24))).isTrue();
        assertThat(DAYS.after(LocalDate.of(2028, 4, 28), 1)).isEqualTo(LocalDate.of(2028, 5, 2));
    }
}
