package vn.tiendo.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class PeriodTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-H1", "2026-H2", "2026-9M", "2026-Q2", "2026-05", "phase"})
    void codesAreReadBack(String code) {
        assertThat(PeriodCodes.parse(code).map(Period::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-H3", "2026-Q0", "26", "2026-5", ""})
    void refusesWhatIsNoCode(String code) {
        assertThat(PeriodCodes.parse(code)).isEmpty();
    }

    @Test
    void closesOnThe14thWhereTheProgrammeSaysSo() {
        var calendar = new ReportingCalendar(ReportingCalendar.Closing.DAY_14, List.of(), 2);
        var phase = new Days(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));
        assertThat(calendar.days(new Period.Half(2026, 1), phase))
                .isEqualTo(new Days(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 6, 14)));
    }
}
