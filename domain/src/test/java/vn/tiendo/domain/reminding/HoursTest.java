package vn.tiendo.domain.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.domain.catalogue.Catalogue;

class HoursTest {
    @ParameterizedTest
    @CsvSource({
        "07:59,false",
        "08:00,true",
        "11:29,true",
        "11:30,false",
        "13:29,false",
        "13:30,true",
        "19:59,true",
        "20:00,false"
    })
    void areFromEightToEightWithoutNoon(LocalTime time, boolean sensible) {
        assertThat(Hours.areSensible(at(time))).isEqualTo(sensible);
    }

    @Test
    void endAtEight() {
        assertThat(Hours.end(at(LocalTime.of(9, 15)))).isEqualTo(at(LocalTime.of(20, 0)));
    }

    @Test
    void goOnAfterNoonAndNotAfterEight() {
        assertThat(Hours.next(at(LocalTime.of(6, 0)))).contains(at(LocalTime.of(8, 0)));
        assertThat(Hours.next(at(LocalTime.of(9, 15)))).contains(at(LocalTime.of(9, 15)));
        assertThat(Hours.next(at(LocalTime.of(12, 0)))).contains(at(LocalTime.of(13, 30)));
        assertThat(Hours.next(at(LocalTime.of(20, 0)))).isEmpty();
    }

    private static Instant at(LocalTime time) {
        return LocalDate.of(2026, 6, 29).atTime(time).atZone(Catalogue.ZONE).toInstant();
    }
}
