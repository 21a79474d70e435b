package vn.tiendo.domain.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.progress.Progress;
import vn.tiendo.domain.units.UnitId;

@NullMarked
class SilenceTest {
    private final DutyField field = new DutyField();

    @Test
    void a16_silenceIsNotZero() {
        field.under("root", "sapa", "mk", "bx")
                .under("bx", "cell1", "cell2")
                .nothing("sapa", "2026-01-01", "2026-06-30")
                .nothing("cell1", "2026-01-01", "2026-06-30");
        assertThat(silence("sapa")).isEqualTo(Silence.NOTHING_HAPPENED);
        assertThat(silence("mk")).isEqualTo(Silence.NOT_REPORTED);
        assertThat(silence("bx")).isEqualTo(Silence.PARTLY);
        field.nothing("cell2", "2026-01-01", "2026-06-30");
        assertThat(silence("bx")).isEqualTo(Silence.NOTHING_HAPPENED);
    }

    @Test
    void aReportOfSomethingElseIsNeitherZeroNorSilence() {
        field.under("root", "a").event("a", "2026-02-01");
        assertThat(silence("a")).isEqualTo(Silence.PARTLY);
    }

    private Silence silence(String unit) {
        var progress = Progress.today(field.catalogue(), field.programme(), field, LocalDate.of(2026, 12, 31));
        return Silence.of(progress, new UnitId(unit), new Period.Half(2026, 1), DutyField.PARTY);
    }
}
