package vn.tiendo.conversations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tết Bính Ngọ is 17/2/2026, Tết Đinh Mùi 6/2/2027. */
@NullMarked
class LunarNewYearTest {
    @ParameterizedTest(name = "{0} quiet {1} soft {2}")
    @CsvSource({
        "2026-02-09, false, false",
        "2026-02-10, false, true",
        "2026-02-15, false, true",
        "2026-02-16, true, true",
        "2026-02-17, true, true",
        "2026-02-21, true, true",
        "2026-02-22, false, false",
        "2027-01-29, false, false",
        "2027-01-30, false, true",
        "2027-02-05, true, true",
        "2027-02-10, true, true",
        "2027-02-11, false, false",
        "2026-06-30, false, false"
    })
    void nobodyIsDisturbedAtTet(LocalDate day, boolean quiet, boolean soft) {
        var tet = new LunarNewYear();
        assertThat(tet.isQuiet(day)).isEqualTo(quiet);
        assertThat(tet.isSoft(day)).isEqualTo(soft);
    }
}
