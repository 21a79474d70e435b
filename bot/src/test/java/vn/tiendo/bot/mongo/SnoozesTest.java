package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.Snoozes;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Snooze;
import vn.tiendo.domain.units.UnitId;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class SnoozesTest extends ContractTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 30);

    private final Snoozes snoozes = new MongoSnoozes(database);

    SnoozesTest(Servers server) {
        super(server);
    }

    @Test
    void aPersonPutsAUnitsPeriodOffOnce() {
        assertThat(snoozes.putOff(snooze("hoa", TUESDAY), "o1")).isEmpty();
        assertThat(snoozes.putOff(snooze("hoa", TUESDAY), "o1")).as("a repeat").isEmpty();
        assertThat(snoozes.putOff(snooze("hoa", TUESDAY.plusDays(1)), "o2")).contains(TUESDAY);
        assertThat(snoozes.putOff(snooze("binh", TUESDAY.plusDays(1)), "o3")).isEmpty();
        assertThat(snoozes.since(TUESDAY))
                .containsExactlyInAnyOrder(snooze("hoa", TUESDAY), snooze("binh", TUESDAY.plusDays(1)));
        assertThat(snoozes.since(TUESDAY.plusDays(1))).containsExactly(snooze("binh", TUESDAY.plusDays(1)));
    }

    private static Snooze snooze(String person, LocalDate until) {
        return new Snooze(new Period.Quarter(2026, 2), new UnitId("cell"), new PersonId(person), until);
    }
}
