package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.Diary;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class DiaryTest extends ContractTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);

    private final Diary diary = new MongoDiary(database);

    DiaryTest(Servers server) {
        super(server);
    }

    @Test
    void keepsEachDayForItself() {
        assertThat(diary.finished(MONDAY.minusDays(60), MONDAY)).isEmpty();
        diary.finish(MONDAY.plusDays(30));
        diary.finish(MONDAY);
        diary.finish(MONDAY);
        diary.finish(MONDAY.minusDays(3));
        assertThat(diary.finished(MONDAY.minusDays(60), MONDAY)).containsExactly(MONDAY.minusDays(3), MONDAY);
        assertThat(diary.finished(MONDAY, MONDAY)).containsExactly(MONDAY);
        assertThat(diary.finished(MONDAY.plusDays(1), MONDAY.plusDays(29))).isEmpty();
    }
}
