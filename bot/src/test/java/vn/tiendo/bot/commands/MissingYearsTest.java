package vn.tiendo.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.calendar.Offices;
import vn.tiendo.domain.calendar.WorkingDays;

class MissingYearsTest {
    private static final Offices OFFICES = Offices.alike(new WorkingDays(Set.of(), Set.of(), Set.of(2026)));

    @Test
    void areThisYearAndSoonTheNext() {
        assertThat(MissingYears.warnings(OFFICES, LocalDate.of(2026, 10, 15))).isEmpty();
        assertThat(MissingYears.warnings(OFFICES, LocalDate.of(2026, 11, 15)))
                .singleElement()
                .asString()
                .startsWith("calendar: no table of holidays for 2027: only weekends, 1/1, 30/4, 1/5, 2/9 and 24/11");
        assertThat(MissingYears.warnings(OFFICES, LocalDate.of(2027, 3, 1))).hasSize(1);
    }

    @Test
    void areThoseThatOneColumnLacks() {
        var mixed = new Offices(OFFICES.civil(), WorkingDays.WEEKDAYS);
        assertThat(MissingYears.warnings(mixed, LocalDate.of(2026, 3, 1))).hasSize(1);
    }
}
